import type { Role } from '../domain/index.ts';

/** One request in neutral form, before a wire protocol, a key, a client and a time are given to it. Absent fields are not sent. */
export interface Ask {
  readonly system?: string;
  /** At least one, the last one is a user's or a tool's. */
  readonly turns: readonly AskTurn[];
  readonly tools?: readonly AskTool[];
  readonly temperature?: number;
  readonly topP?: number;
  readonly maxTokens?: number;
  readonly n?: number;
  readonly seed?: number;
  readonly stop?: readonly string[];
  readonly logprobs?: boolean;
  readonly topLogprobs?: number;
  readonly logitBias?: Readonly<Record<string, number>>;
  readonly echo?: boolean;
  readonly stream?: boolean;
  /** Asks for JSON output. */
  readonly json?: boolean;
  /** Thinking asked for by parameter. */
  readonly reasoning?: 'low' | 'medium' | 'high';
  /** Encrypted reasoning handed back, as opaque base64. */
  readonly reasoningBlobs?: readonly string[];
  /** Sent to the legacy completions endpoint: the turns' text is the prompt. */
  readonly completion?: boolean;
  /** Named by the caller (`user`, `metadata.user_id`). */
  readonly endUser?: string;
  /** When the owner insists on a model; otherwise its usual one. */
  readonly model?: string;
  /** Requests that one person or process makes in one sitting share a name: they share a client address and follow each other. */
  readonly session?: string;
  readonly answer: Answer;
}

export interface AskTurn {
  readonly role: Exclude<Role, 'system'>;
  readonly text: string;
}

export interface AskTool {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** What the model answered: its length in tokens, and its text where later requests build on it. */
export interface Answer {
  readonly tokens: number;
  readonly text?: string;
}

/** Kinds of honest traffic that a detector must leave alone. */
export const KINDS = [
  'evaluation',
  'judge',
  'batch',
  'rag',
  'agent',
  'gateway',
  'university',
  'tutoring',
  'non-english',
  'person',
  'red-team',
  'development',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * A kind of owner: `asks` is the traffic of one of them. Everything about that owner (business, template, wording, parameters) is drawn from `random` first,
 * so each seed is another owner. May end (a finite run); otherwise it is endless. Depends on `random` ([0, 1), seeded) alone.
 */
export type Source = AttackSource | BenignSource;

interface Owner {
  /** Unique, `family/variant`. */
  readonly name: string;
  asks(random: () => number): Generator<Ask, void>;
}

export interface AttackSource extends Owner {
  readonly label: 'attack';
  /** The unit that is left out in evaluation: sources of one family share a recipe. */
  readonly family: string;
  /** Numbers of the attack classes in the project's threat list. */
  readonly classes: readonly number[];
}

export interface BenignSource extends Owner {
  readonly label: 'benign';
  readonly kind: Kind;
}
