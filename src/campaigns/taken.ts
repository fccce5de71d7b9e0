/** What a key, an account or a campaign has taken in all. Tokens as metered; `cost` in the policy's cost units (micro-USD at list price). */
export interface Taken {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cost: number;
}

export const NONE_TAKEN: Taken = Object.freeze({ requests: 0, inputTokens: 0, outputTokens: 0, cost: 0 });

/** `a` and, `times` over, `b`. */
export const addTaken = (a: Taken, b: Taken, times = 1): Taken => ({
  requests: a.requests + times * b.requests,
  inputTokens: a.inputTokens + times * b.inputTokens,
  outputTokens: a.outputTokens + times * b.outputTokens,
  cost: a.cost + times * b.cost,
});

export const sumTaken = (all: readonly Taken[]): Taken =>
  all.reduce((sum, one) => addTaken(sum, one), NONE_TAKEN);
