import { pick } from '../../../../demo/random.ts';
import { candidates } from '../../../material/attack-b/answers.ts';
import type { AttackSource } from '../../../source.ts';
import { itemBank, score, script } from './setup.ts';

const FORMS = [
  (scale: string) => `Answer with one number (${scale}) and nothing else.`,
  (scale: string) => `Output only the score, ${scale}. No words.`,
  () => `Reply in the form [[score]], for example [[3]].`,
  (scale: string) => `Finish with "Score:" followed by a value in ${scale}; do not explain.`,
  (scale: string) => `只输出一个数字 (${scale})。`,
  (scale: string) => `Rating ${scale}, digits only, otherwise the line is dropped.`,
  (scale: string) => `Return the grade between <score> and </score>. Range: ${scale}.`,
] as const;

/** A single number for each (prompt, answer): labels of a scalar reward model. */
export const scalarScore: AttackSource = {
  label: 'attack',
  family: 'reward-model',
  classes: [6],
  name: 'reward-model/score',
  *asks(random) {
    const { say, label, names, params, scale } = script(
      pick(FORMS, random),
      [1, 2, 4, 5, 8, 10, 16, undefined],
      random,
    );
    const bank = itemBank(random);
    for (;;) {
      const prompt = bank();
      const [reply = ''] = candidates(prompt, 1, random);
      const text = score(scale, random);
      const payload = `${label(names.prompt, prompt)}\n\n${label(names.reply, reply)}`;
      yield { ...say(payload), ...params, answer: { tokens: 2, text } };
    }
  },
};
