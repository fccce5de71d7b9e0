/** The wire protocols that Weir speaks. */
export type ProtocolName = 'openai' | 'anthropic' | 'gemini';

/**
 * What a request asks for, independent of protocol. `stored` is reading or deleting an earlier answer by id; `other` is a path
 * that the protocol module does not know, which passes through as policy says.
 */
export type Operation =
  | 'chat'
  | 'completions'
  | 'embeddings'
  | 'moderations'
  | 'count_tokens'
  | 'models'
  | 'stored'
  | 'audio'
  | 'images'
  | 'other';

export type Role = 'system' | 'user' | 'assistant' | 'tool';

/** One message. `text` joins its text parts in order; images, audio and other media are counted, never kept. */
export interface Turn {
  readonly role: Role;
  readonly text: string;
}

/** A tool offered to the model: its name and the names of its parameters, which together survive rewording of descriptions. */
export interface Tool {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** Sampling and inspection parameters as sent; null when absent or not a finite number. */
export interface Parameters {
  readonly temperature: number | null;
  readonly topP: number | null;
  readonly n: number | null;
  readonly maxOutputTokens: number | null;
  readonly seed: number | null;
  /** Whether log-probabilities of the answer are asked for. */
  readonly logprobs: boolean;
  readonly topLogprobs: number | null;
  /** Entries of `logit_bias`: how many there are, and the first {@link BIAS_SAMPLE} as [token id, bias]. */
  readonly logitBiasSize: number;
  readonly logitBias: readonly (readonly [token: number, bias: number])[];
  readonly echo: boolean;
  readonly stops: number;
  /** Thinking or reasoning asked for by parameter (effort, budget, include thoughts). */
  readonly reasoning: boolean;
}

/** How many `logit_bias` entries a ModelCall keeps: enough to see a sweep, bounded for hostile input. */
export const BIAS_SAMPLE = 32;

/**
 * A request in protocol-independent form: the view that features read. Strings are slices of the request and never outlive it.
 * Bounded: at most {@link TURN_LIMIT} turns are kept (the first few and the last), texts are cut at {@link TEXT_LIMIT} UTF-16 units.
 */
export interface ModelCall {
  readonly protocol: ProtocolName;
  readonly operation: Operation;
  readonly model: string | null;
  readonly stream: boolean;
  readonly system: string;
  readonly turns: readonly Turn[];
  /** Number of messages in the request, also those beyond the bound. */
  readonly turnCount: number;
  readonly tools: readonly Tool[];
  readonly parameters: Parameters;
  /** The end user that the caller names (`user`, `safety_identifier`, `metadata.user_id`), if any. */
  readonly endUser: string | null;
  /** Encrypted reasoning handed back by the caller: at most {@link BLOB_LIMIT} blobs, each cut at {@link TEXT_LIMIT}. */
  readonly reasoningBlobs: readonly string[];
  /** Media parts (images, audio, files) in the request. */
  readonly media: number;
  /** UTF-16 units of text in the whole request, also beyond the bounds. */
  readonly textLength: number;
  readonly bodyBytes: number;
}

export const TURN_LIMIT = 16;
export const TEXT_LIMIT = 16_384;
export const BLOB_LIMIT = 8;

/** Tokens that a call took. `estimated` is true when the origin did not report them. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly estimated: boolean;
}
