import { between, pick, sample } from '../../../../demo/random.ts';
import { candidates } from '../../../material/attack-b/answers.ts';
import { around, chance } from '../../../material/attack-b/draw.ts';
import { ASPECTS } from '../../../material/attack-b/rubrics.ts';
import type { AttackSource } from '../../../source.ts';
import { itemBank, score, script } from './setup.ts';

const jsonForm = (aspects: readonly string[]) => (scale: string) =>
  `Return JSON with the keys ${aspects.map((aspect) => `"${aspect.replace(/ /g, '_')}"`).join(', ')}, each ${scale}.`;

/** Scores of several aspects of the same item at once, as JSON: a multi-objective reward model. */
export const aspectScores: AttackSource = {
  label: 'attack',
  family: 'reward-model',
  classes: [6],
  name: 'reward-model/aspects-json',
  *asks(random) {
    const aspects = sample(ASPECTS, between(3, 8, random), random);
    const { say, label, names, params, scale } = script(
      jsonForm(aspects),
      [64, 100, 128, 256, undefined],
      random,
    );
    const json = chance(0.6, random);
    const bank = itemBank(random);
    for (;;) {
      const prompt = bank();
      const [reply = ''] = candidates(prompt, 1, random);
      const text = JSON.stringify(
        Object.fromEntries(aspects.map((aspect) => [aspect, score(scale, random)])),
      );
      const payload = `${label(names.prompt, prompt)}\n\n${label(names.reply, reply)}`;
      yield {
        ...say(payload),
        ...params,
        ...(json ? { json } : {}),
        answer: { tokens: aspects.length * 7, text },
      };
    }
  },
};

const ASPECT_FORMS = [
  'Only look at {aspect}. Give one number.',
  'Criterion: {aspect}. One integer, no comment.',
  'How good is the {aspect}? Number first, then one short sentence.',
  'Dimension under review: {aspect}.\nAnswer as "{aspect}: N".',
] as const;

/** One request an aspect, so that the same item comes back several times under a sibling of the rubric. */
export const aspectByAspect: AttackSource = {
  label: 'attack',
  family: 'reward-model',
  classes: [6],
  name: 'reward-model/aspect-by-aspect',
  *asks(random) {
    const aspects = sample(ASPECTS, between(2, 5, random), random);
    const form = pick(ASPECT_FORMS, random);
    const { say, label, names, params, scale } = script(() => '', [4, 8, 40, 60, undefined], random);
    const bank = itemBank(random);
    for (;;) {
      const prompt = bank();
      const [reply = ''] = candidates(prompt, 1, random);
      for (const aspect of aspects) {
        const item = `${label(names.prompt, prompt)}\n\n${label(names.reply, reply)}`;
        const payload = `${item}\n\n${form.replaceAll('{aspect}', aspect)}`;
        yield {
          ...say(payload),
          ...params,
          answer: { tokens: around(6, random), text: score(scale, random) },
        };
      }
    }
  },
};
