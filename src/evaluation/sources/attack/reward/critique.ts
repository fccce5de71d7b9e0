import { between, pick } from '../../../../demo/random.ts';
import { answerText, candidates, subjectOf } from '../../../material/attack-b/answers.ts';
import { around } from '../../../material/attack-b/draw.ts';
import type { AttackSource } from '../../../source.ts';
import { itemBank, script } from './setup.ts';

const FORMS = [
  (scale: string) =>
    `First write constructive feedback (two paragraphs), then "Overall: N" with N in ${scale}.`,
  (scale: string) => `Critique:\n<strengths and weaknesses>\nScore: <${scale}>`,
  (scale: string) => `Reply with a rationale of at most 150 words and a rating ${scale} on the last line.`,
  (scale: string) => `Explain what a better answer would do differently. Close with [[${scale}]].`,
  (scale: string) => `Return {"critique": "...", "score": ${scale}}.`,
] as const;

/** Feedback and a score for each of several models' answers: a critique model and a reward model from one pass. */
export const critiqueAndScore: AttackSource = {
  label: 'attack',
  family: 'reward-model',
  classes: [6],
  name: 'reward-model/critique-score',
  *asks(random) {
    const { say, label, names, params } = script(
      pick(FORMS, random),
      [256, 400, 512, 1024, undefined],
      random,
    );
    const models = between(1, 4, random);
    const mean = between(90, 330, random);
    const bank = itemBank(random);
    for (;;) {
      const prompt = bank();
      for (const reply of candidates(prompt, models, random)) {
        const payload = `${label(names.prompt, prompt)}\n\n${label(names.reply, reply)}`;
        const text = `${answerText(subjectOf(prompt), 5, random)}\nOverall: ${between(1, 10, random)}`;
        yield { ...say(payload), ...params, answer: { tokens: around(mean, random), text } };
      }
    }
  },
};
