import { openai } from './clients.ts';
import type { Player } from './player.ts';

const REQUESTS = 600;
const TOKENS_A_REQUEST = 4;

/** Reads logits of the whole vocabulary out of the API: a bias sweep with the most log-probabilities, one token at a time. */
export const parameterAttack: Player = {
  name: 'logit-probe',
  kind: 'harvester',
  story: 'parameter attack: logit_bias sweep with logprobs',
  credential: 'sk-demo-logit-probe',
  reasons: ['parameter_extraction'],
  lanes: 2,
  *sessions(target) {
    const client = openai(target, parameterAttack.credential);
    for (let i = 0; i < REQUESTS; i++) {
      const tokens = Array.from({ length: TOKENS_A_REQUEST }, (_, k) => [
        String(i * TOKENS_A_REQUEST + k),
        100,
      ]);
      const request = {
        model: 'demo-large',
        messages: [{ role: 'user' as const, content: 'Hello' }],
        temperature: 0,
        max_tokens: 1,
        logprobs: true,
        top_logprobs: 20,
        logit_bias: Object.fromEntries(tokens) as Record<string, number>,
      };
      yield async (send) => void (await send(() => client.chat.completions.create(request)));
    }
  },
};
