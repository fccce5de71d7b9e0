import type { Operation, ProtocolName } from './call.ts';

/** A keyed 64-bit fingerprint, 13 base-32 characters (RFC 4648 alphabet in lower case). Says nothing without the deployment's secret. */
export type Fingerprint = string;

/**
 * What remains of a request once its text is forgotten: numbers, flags and keyed fingerprints. At most 2 KB as JSON, whatever the input.
 * Later features add fields; readers must take an absent optional field as "not observed".
 */
export interface Observation {
  /** Epoch ms at which the request reached the edge. */
  readonly at: number;
  readonly protocol: ProtocolName;
  readonly operation: Operation;
  readonly model: string | null;
  readonly stream: boolean;
  readonly bodyBytes: number;
  readonly textLength: number;
  readonly turnCount: number;
  readonly media: number;
  readonly fingerprints: Fingerprints;
  readonly parameters: ObservedParameters;
  /** Content weights: evidence in the wording, each 0..1 (see features/content). */
  readonly content: ContentWeights;
  /** How the last user turn is written. */
  readonly style: Style;
  /** Tokens of the answer; null when it was judged before there was one. */
  readonly answerTokens: number | null;
  /** Where it came from; absent when not observed (see gateway/whereabouts). For campaigns alone: nobody is suspected for an address. */
  readonly whereabouts?: ClientPrints;
}

/** A client's networks and software as keyed fingerprints; null when not known. */
export interface ClientPrints {
  /** The /24 of an IPv4 address, the /48 of an IPv6 address. */
  readonly network: Fingerprint | null;
  /** The /16 or /32. */
  readonly networkWide: Fingerprint | null;
  /** Autonomous system with the TLS fingerprint. */
  readonly client: Fingerprint | null;
}

export interface Fingerprints {
  /** The system prompt, normalised; null when there is none. */
  readonly system: Fingerprint | null;
  /** Names and parameter names of the tools offered. */
  readonly tools: Fingerprint | null;
  /** Constant head and tail of the last user turn: what stays when a template's slots change. Coarsest first. */
  readonly template: readonly Fingerprint[];
  /** The last user turn, normalised: equal for the same prompt in another dress. */
  readonly prompt: Fingerprint | null;
  /** Topic cells of the variable part, for coverage. */
  readonly topics: readonly number[];
  /** How the request is made: model, sampling parameters, stream, one turn or more, with a system prompt or tools or without. */
  readonly shape: Fingerprint;
  /** The first user turn, which names a conversation; the same as `prompt` in a request of one turn. */
  readonly opener: Fingerprint | null;
  readonly endUser: Fingerprint | null;
  readonly reasoningBlobs: readonly Fingerprint[];
  /**
   * Of a request that may want prompts for an answer, and of the key's earlier ones that were judged before theirs: items of the answers, each with the value
   * that it would have as `prompt`. At most twelve; empty while there is no answer, absent when nobody looks at it.
   */
  readonly answers?: readonly Fingerprint[];
}

export interface ObservedParameters {
  readonly temperature: number | null;
  readonly n: number | null;
  readonly maxOutputTokens: number | null;
  readonly logprobs: boolean;
  readonly topLogprobs: number | null;
  readonly logitBiasSize: number;
  /** Biased token ids (at most 8) and the largest absolute bias. */
  readonly biasedTokens: readonly number[];
  readonly biasMagnitude: number;
  readonly echo: boolean;
  readonly reasoning: boolean;
  /** Stop sequences. */
  readonly stops: number;
}

export interface ContentWeights {
  /** Asks for the model's hidden or retrospective reasoning, or fixes its thinking format. */
  readonly reasoningDemand: number;
  /** Reads like a generated instruction or an exam item rather than a person's own business. */
  readonly syntheticInstruction: number;
  /** Carries the caller's own material (long quoted input, documents, code, history). */
  readonly ownedInput: number;
  /** Wants new or harder prompts rather than answers (seed-and-expand, evolution of instructions). */
  readonly promptGeneration?: number;
}

/** Counts over the words read of the last user turn (see features/style); no count says which words. */
export interface Style {
  /** Words read; 0 when there are none but the marks of a chat template. */
  readonly words: number;
  readonly lines: number;
  /** Words that end in a colon ("Question:"). */
  readonly labels: number;
  /** What the first request in it is: 0 none, 1 task, 2 work on given material, 3 question, 4 favour. */
  readonly asks: number;
  /** The writer's own life and voice. */
  readonly personal: number;
  readonly polite: number;
  /** Wording of commissioned exercises. */
  readonly commissions: number;
  /** Marks, criteria, candidates. */
  readonly rubric: number;
  /** Wording of exam items. */
  readonly exam: number;
  /** Words that point at something given. */
  readonly given: number;
  /** "Step by step". */
  readonly steps: number;
  /** Runs of digits. */
  readonly figures: number;
  /** Brackets, operators, markup. */
  readonly symbols: number;
  /** Begins with a capital, ends with a mark: 0 to 2. */
  readonly formal: number;
  /** Number of the subject that most words belong to, from 1; 0 for none. Only how many there are matters. */
  readonly subject: number;
  /** The text was dressed up (1: look-alike or invisible characters) or encoded (2). */
  readonly disguise: number;
}

/** How a request ended, added to its observation when it did. */
export interface Outcome {
  /** HTTP status the caller got; 499 when the caller went away first. */
  readonly status: number;
  /** The origin answered with success: it knows the key. True also when the caller went away during the answer. */
  readonly accepted: boolean;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly estimated: boolean;
  readonly responseBytes: number;
}

/** Requests of one batch that are looked at, at most. */
export const BATCH_SAMPLE = 64;

/** The requests that came in one batch, or that are told of as one because they only count. */
export interface Batched {
  /** How many there are: what the batch counts for. At least 1. */
  readonly requests: number;
  /** Of at most {@link BATCH_SAMPLE} of them, in their order; empty when they were judged ahead. */
  readonly observations: readonly Observation[];
}

/** One finished request as the ledger counts and judges it. */
export interface Exchange {
  /** Null when the request was not inspected (kind or size); it counts all the same. */
  readonly observation: Observation | null;
  /** Present when it was a batch; it has no observation of its own then. */
  readonly batch?: Batched;
  readonly at: number;
  readonly model: string | null;
  readonly requestBytes: number;
  readonly outcome: Outcome;
}

/** How many requests an exchange counts for. */
export const requestsIn = ({ batch }: Exchange): number => batch?.requests ?? 1;

/** The exchange as it counts, with nothing left to judge. */
export const unobserved = ({ batch, ...exchange }: Exchange): Exchange => ({
  ...exchange,
  observation: null,
  ...(batch && { batch: { ...batch, observations: [] } }),
});

/** Succeeded, with nothing to judge: it only counts. */
export const isCountOnly = ({ observation, batch, outcome }: Exchange): boolean =>
  observation === null &&
  (batch === undefined || batch.observations.length === 0) &&
  outcome.accepted &&
  outcome.status < 400;

/** Two exchanges of one model that only count, as one that counts for both. */
export const combined = (a: Exchange, b: Exchange): Exchange => ({
  ...b,
  batch: { requests: requestsIn(a) + requestsIn(b), observations: [] },
  requestBytes: a.requestBytes + b.requestBytes,
  outcome: {
    ...b.outcome,
    inputTokens: a.outcome.inputTokens + b.outcome.inputTokens,
    outputTokens: a.outcome.outputTokens + b.outcome.outputTokens,
    estimated: a.outcome.estimated || b.outcome.estimated,
    responseBytes: a.outcome.responseBytes + b.outcome.responseBytes,
  },
});
