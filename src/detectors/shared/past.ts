/** How encrypted reasoning is out of place: before any user turn that it could have answered, in another conversation, or at an earlier turn with another request. */
export type Replay = 'orphan' | 'moved' | 'branched';

/** What a key remembers of the structure of its traffic, beside the present request and before it. */
export interface Past {
  /** Times that the request's opener began a conversation lately; 0 for a request that begins none. */
  readonly begun: number;
  /** Whether one of those conversations went on beyond its first round. */
  readonly wentOn: boolean;
  /** Whether it first came when other openers had already begun again: a finite set done twice has all its first times before. */
  readonly late: boolean;
  /** Whether it had begun again before this request, its conversation having gone on. */
  readonly counted: boolean;
  /** Whether it first came when another opener had been sampled, four times or more. */
  readonly fresh: boolean;
  /** Whether it always came with one model and the same parameters. */
  readonly alike: boolean;
  /** Requests since it first came. */
  readonly span: number;
  /** Distinct openers in a row that began again, after their conversation had gone on, with the tools of this request; 0 without tools. */
  readonly runs: number;
  /** The conversation that is taken to have ended, once another one begins. */
  readonly ended: EndedConversation | null;
  /** Null when the request hands back no encrypted reasoning, or where it belongs. */
  readonly replay: Replay | null;
  /** For log-probabilities: whether the request has a skeleton that came before or, being too short for one, looks framed (see scoring/probes). */
  readonly framed: boolean;
  /** For log-probabilities: share of the key's latest such requests that had none, 0..1; 1 before the first. */
  readonly freshFrames: number;
  /** For log-probabilities: by how many UTF-16 units the text is longer than the one before that begins alike, less than 0 when it is shorter; null when that begins otherwise. */
  readonly continues: number | null;
  /** Whether most of the key's traffic moved within a day to this request's model, which it had never used. */
  readonly pivoted: boolean;
  /** For a request that stands by itself and whose prompt is, word for word, an item of one of the key's earlier answers; null for all others. */
  readonly fedBack: FedBack | null;
}

/** The prompts before this one that were items of the key's answers. */
export interface FedBack {
  /** How evenly they range over subjects, 0..1; null while fewer than eight named one. */
  readonly breadth: number | null;
}

export interface EndedConversation {
  readonly name: string;
  /** User turns. */
  readonly rounds: number;
  /** All user turns well formed, no tools. */
  readonly staged: boolean;
  /** Earlier ended conversations by rounds, from 1. */
  readonly lengths: readonly number[];
}
