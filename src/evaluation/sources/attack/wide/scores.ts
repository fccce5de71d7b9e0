import { between, pick } from '../../../../demo/random.ts';
import { DRAFTS, TEMPLATES } from '../../../material/attack-d/drafts.ts';
import { SHORT } from '../../../material/attack-d/short.ts';
import type { Ask } from '../../../source.ts';
import { attack } from '../more/recipe.ts';
import { writerOf } from './collector.ts';

/** Prompts, drafts of them by the student, and how both are joined. */
function drafting(random: () => number): () => readonly [string, string] {
  const write = writerOf(SHORT, random);
  const longest = between(8, 40, random);
  return () => [
    write('{bare}'),
    Array.from({ length: between(4, longest, random) }, () => write(pick(DRAFTS, random))).join(' '),
  ];
}

/** Drafts of the student are scored token by token: the teacher's log-probabilities of what another model wrote. */
const scored = attack('wide-teacher-scores/echo', [9], function* (random) {
  const next = drafting(random);
  const join = pick(TEMPLATES, random);
  const samples = pick([1, 2, 4], random);
  const extra = random() < 0.5 ? { temperature: pick([0, 1], random) } : {};
  for (;;)
    for (let sample = 0; sample < samples; sample += 1) {
      const text = join(...next());
      const base = { turns: [{ role: 'user', text }] as const, completion: true, echo: true };
      yield {
        ...base,
        ...extra,
        logprobs: true,
        topLogprobs: pick([1, 3, 5], random),
        maxTokens: 1,
        answer: { tokens: 1 },
      };
    }
});

/** Blocks of the student's tokens are verified as in speculative decoding: the teacher goes on for some tokens after each. */
const speculative = attack('wide-teacher-scores/speculative', [9], function* (random) {
  const next = drafting(random);
  const join = pick(TEMPLATES, random);
  const [block, tokens] = [between(20, 120, random), pick([1, 2, 4, 8], random)];
  const topLogprobs = pick([5, 10, 20], random);
  const completion = random() < 0.6;
  const ask = (prompt: string, part: string): Ask => ({
    turns: completion
      ? [{ role: 'user', text: join(prompt, part) }]
      : [
          { role: 'user', text: prompt },
          { role: 'assistant', text: part },
          { role: 'user', text: 'Go on.' },
        ],
    ...(completion && { completion }),
    logprobs: true,
    topLogprobs,
    maxTokens: tokens,
    temperature: 0,
    answer: { tokens },
  });
  for (;;) {
    const [prompt, draft] = next();
    for (let cut = block; cut < draft.length; cut += block) yield ask(prompt, draft.slice(0, cut));
  }
});

export const scores = [scored, speculative];
