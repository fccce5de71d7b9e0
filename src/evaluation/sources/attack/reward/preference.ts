import { between, pick } from '../../../../demo/random.ts';
import { candidates } from '../../../material/attack-b/answers.ts';
import { around, chance, shuffle } from '../../../material/attack-b/draw.ts';
import type { AttackSource } from '../../../source.ts';
import { itemBank, script } from './setup.ts';

const PAIR_NAMES = [
  ['A', 'B'],
  ['1', '2'],
  ['Left', 'Right'],
  ['X', 'Y'],
  ['Model A', 'Model B'],
  ['first', 'second'],
] as const;

const pairForms = ([one, other]: readonly [string, string]) => [
  () => `Which is better? Answer "${one}" or "${other}" only.`,
  () => `Say which one you prefer: ${one}, ${other} or tie.`,
  () => `Write one sentence of reasoning, then the verdict as [[${one}]] or [[${other}]].`,
  () => `Output JSON: {"winner": "${one}" | "${other}", "margin": 1-3}`,
  () => `Preferred (${one}/${other}):`,
  () => `更好的回答是哪一个？只回答 ${one} 或 ${other}。`,
];

/** Two answers of one prompt, asked again with the order swapped to cancel the position bias: preference pairs. */
export const pairwise: AttackSource = {
  label: 'attack',
  family: 'reward-model',
  classes: [6],
  name: 'reward-model/pairwise-swapped',
  *asks(random) {
    const names = pick(PAIR_NAMES, random);
    const {
      say,
      label,
      names: parts,
      params,
    } = script(pick(pairForms(names), random), [1, 3, 8, 64, 120, undefined], random);
    const swaps = chance(0.8, random);
    const tokens = pick([1, 2, 40], random);
    const bank = itemBank(random);
    for (;;) {
      const prompt = bank();
      const pair = candidates(prompt, 2, random);
      for (const order of swaps ? [pair, pair.toReversed()] : [pair]) {
        const replies = order.map((reply, index) => label(`${parts.reply} ${names[index] ?? ''}`, reply));
        const payload = [label(parts.prompt, prompt), ...replies].join('\n\n');
        yield {
          ...say(payload),
          ...params,
          answer: { tokens: around(tokens, random), text: pick(names, random) },
        };
      }
    }
  },
};

const RANK_FORMS = [
  () => 'Rank all of them from best to worst, as a list of numbers.',
  (scale: string) => `Give every one a score of ${scale}, comma-separated.`,
  () => 'Order them: e.g. 3 > 1 > 2. Nothing else.',
  (scale: string) => `For each, a line "id: score" with score ${scale}.`,
] as const;

/** Many answers of one prompt in one request, the order drawn anew each time. */
export const ranking: AttackSource = {
  label: 'attack',
  family: 'reward-model',
  classes: [6],
  name: 'reward-model/ranking',
  *asks(random) {
    const { say, label, names, params } = script(pick(RANK_FORMS, random), [16, 32, 64, undefined], random);
    const count = between(3, 7, random);
    const orders = between(1, 3, random);
    const bank = itemBank(random);
    for (;;) {
      const prompt = bank();
      const replies = candidates(prompt, count, random);
      for (let order = 0; order < orders; order++) {
        const listed = shuffle(replies, random).map((reply, index) =>
          label(`${names.reply} ${index + 1}`, reply),
        );
        const payload = [label(names.prompt, prompt), ...listed].join('\n\n');
        yield { ...say(payload), ...params, answer: { tokens: around(count * 4, random) } };
      }
    }
  },
};

/** Candidates of one prompt scored in requests of their own, one after the other. */
export const candidateByCandidate: AttackSource = {
  label: 'attack',
  family: 'reward-model',
  classes: [6],
  name: 'reward-model/candidates',
  *asks(random) {
    const form = (scale: string) =>
      pick([`Score (${scale}):`, `Give ${scale} and stop.`, `One integer, ${scale}.`], random);
    const { say, label, names, params } = script(form, [1, 2, 5, 8, undefined], random);
    const count = between(2, 6, random);
    const bank = itemBank(random);
    for (;;) {
      const prompt = bank();
      for (const reply of candidates(prompt, count, random)) {
        const payload = `${label(names.prompt, prompt)}\n\n${label(names.reply, reply)}`;
        yield { ...say(payload), ...params, answer: { tokens: 1, text: String(between(1, 5, random)) } };
      }
    }
  },
};
