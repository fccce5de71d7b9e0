import { between, pick } from '../../../../demo/random.ts';
import {
  CRITIC_FORMS,
  JUDGED,
  PAIR_FORMS,
  REFUSAL_FORMS,
  SCALAR_FORMS,
  TRIPLE_FORMS,
} from '../../../material/attack-d/judged.ts';
import { OUTLINE } from '../../../material/attack-d/outline.ts';
import { PROBLEMS } from '../../../material/attack-d/reasoning.ts';
import { PROGRAMS, CODE_FORMS } from '../../../material/attack-d/programs.ts';
import type { Ask } from '../../../source.ts';
import { answerTokens, fresh, inWorkers, said } from '../bank/owner.ts';
import { attack } from '../more/recipe.ts';
import { collectorParams, harvests, systemOf, writerOf } from './collector.ts';

const cold = (random: () => number) => ({
  temperature: pick([0, 0, 0.2, 1], random),
  maxTokens: pick([5, 10, 32, 128, 400, 1000], random),
});

/** Preferences, scores, critiques under principles, refusals, and answers made worse on purpose. */
const judgements = harvests([
  {
    name: 'wide-preferences/pairs',
    classes: [6],
    tokens: [4, 160],
    forms: PAIR_FORMS,
    used: [1, 1],
    grammar: JUDGED,
    params: cold,
  },
  {
    name: 'wide-preferences/scalar',
    classes: [6],
    tokens: [8, 60],
    forms: SCALAR_FORMS,
    used: [1, 1],
    grammar: JUDGED,
    params: cold,
  },
  {
    name: 'wide-preferences/critiques',
    classes: [6, 10],
    tokens: [150, 600],
    forms: CRITIC_FORMS,
    used: [1, 2],
    grammar: JUDGED,
  },
  {
    name: 'wide-preferences/made-worse',
    classes: [6, 10],
    tokens: [300, 1000],
    forms: TRIPLE_FORMS,
    used: [1, 2],
    grammar: JUDGED,
  },
  {
    name: 'wide-refusals/bank',
    classes: [10],
    tokens: [60, 300],
    forms: REFUSAL_FORMS,
    used: [2, 5],
    grammar: JUDGED,
  },
]);

const ITEMS = [
  ['{bare}', JUDGED, [80, 400]],
  ['{problem}', PROBLEMS, [300, 1500]],
  ['{program}', { ...PROGRAMS, program: CODE_FORMS.filter((form) => !form.includes('<<')) }, [150, 500]],
  ['Explain {entry}.', OUTLINE, [200, 700]],
] as const;

/** Some samples of every item: `n` together, in a row, or in passes over the bank with other seeds or temperatures. */
const sampled = (variant: string, block: readonly [number, number]) =>
  attack(`wide-samples/${variant}`, [11], function* (random) {
    const params = collectorParams(random);
    const { system } = systemOf(undefined, 0.4, random);
    const [form, grammar, [low, high]] = pick(ITEMS, random);
    const write = writerOf(grammar, random);
    const next = fresh(() => write(form));
    const [median, size, times] = [
      between(low, high, random),
      between(...block, random),
      between(3, 10, random),
    ];
    const varied = pick(['seed', 'temperature', 'none'] as const, random);
    const varying = (pass: number): Partial<Ask> => {
      if (varied === 'seed') return { seed: pass };
      return varied === 'none' ? {} : { temperature: Math.round(40 + (80 * pass) / times) / 100 };
    };
    function* asks(): Generator<Ask, void> {
      for (;;) {
        const bank = Array.from({ length: size }, next);
        for (let pass = 0; pass < times; pass += 1)
          for (const text of bank)
            yield {
              ...params,
              ...(system !== undefined && { system }),
              ...varying(pass),
              turns: said(text),
              answer: { tokens: answerTokens(median, random, params.maxTokens) },
            };
      }
    }
    yield* inWorkers(asks(), random);
  });

export const judged = [...judgements, sampled('in-a-row', [1, 3]), sampled('in-passes', [20, 90])];
