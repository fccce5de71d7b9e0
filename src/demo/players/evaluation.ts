import { randomFrom } from '../random.ts';
import { openai } from './clients.ts';
import { multipleChoice } from './material/problems.ts';
import type { Player } from './player.ts';

const ITEMS = 200;
const REPEATS = 3;
const SHOTS = Array.from(
  { length: 5 },
  (_, i) => `${multipleChoice(randomFrom(90 + i))} ${'ABCD'[i % 4]}`,
).join('\n\n');

/** A benchmark run: finite, greedy, one token with log-probabilities, every item repeated behind the same worked examples. */
export const evaluation: Player = {
  name: 'bench-run',
  kind: 'honest',
  story: 'evaluation run, finite set with logprobs',
  credential: 'sk-demo-bench-run',
  reasons: [],
  lanes: 4,
  *sessions(target) {
    const client = openai(target, evaluation.credential);
    for (let i = 0; i < ITEMS * REPEATS; i++) {
      const content = `${SHOTS}\n\n${multipleChoice(randomFrom(4000 + (i % ITEMS)))}`;
      const request = {
        model: 'demo-large',
        messages: [{ role: 'user' as const, content }],
        temperature: 0,
        max_tokens: 1,
        logprobs: true,
        top_logprobs: 5,
        seed: Math.floor(i / ITEMS),
      };
      yield async (send) => void (await send(() => client.chat.completions.create(request)));
    }
  },
};
