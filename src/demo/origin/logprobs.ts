import { randomFrom } from '../random.ts';

export interface TokenLogprob {
  readonly token: string;
  readonly logprob: number;
  /** Alternatives, likeliest first; the token itself leads. */
  readonly top: readonly { readonly token: string; readonly logprob: number }[];
}

const ALTERNATIVES = [
  ' the',
  ' a',
  ' and',
  ' of',
  ' to',
  ' in',
  ' is',
  ' that',
  ' for',
  ' it',
  ' as',
  ' on',
  ' with',
  ' was',
  ' by',
  ' at',
  ' or',
  ' an',
  ' be',
  ' this',
];

/** Log-probabilities that go with the tokens: made up, repeatable, falling. */
export function logprobsOf(tokens: readonly string[], top: number, seed: number): TokenLogprob[] {
  const random = randomFrom(seed ^ 0x9e37);
  return tokens.map((token) => {
    let logprob = -random();
    const chosen = { token, logprob };
    const others = ALTERNATIVES.slice(0, Math.max(0, top - 1)).map((other) => {
      logprob -= random() * 2;
      return { token: other, logprob };
    });
    return { ...chosen, top: top > 0 ? [chosen, ...others] : [] };
  });
}

/** The shape of OpenAI's chat completions and responses. */
export const openaiLogprob = ({ token, logprob, top }: TokenLogprob): unknown => ({
  token,
  logprob,
  bytes: [...Buffer.from(token)],
  top_logprobs: top.map((one) => ({ ...one, bytes: [...Buffer.from(one.token)] })),
});
