import { between, pick, sample } from '../../../../demo/random.ts';
import { SHORT, SHORT_FRAMES } from '../../../material/attack-d/short.ts';
import type { Ask } from '../../../source.ts';
import { answerTokens, endless, fresh, inWorkers, said } from '../bank/owner.ts';
import { attack } from '../more/recipe.ts';
import { collectorParams, harvests, systemOf, writerOf } from './collector.ts';

/** Short tasks with and without an input, in the one frame of their owner. */
const paired = (variant: string, frames: typeof SHORT_FRAMES) =>
  attack(`wide-short-tasks/${variant}`, [10, 14], function* (random) {
    const params = collectorParams(random);
    const system = systemOf(undefined, 0.25, random);
    const write = writerOf(SHORT, random);
    const [alone, together] = pick(frames, random);
    const inputShare = 0.1 + 0.5 * random();
    const median = between(50, 220, random);
    const next = fresh(() => {
      const [task = '', input] = write(random() < inputShare ? '{withInput}' : '{bare}').split(' || ');
      const frame = input === undefined ? alone : together;
      return frame.replace('TASK', () => task).replace('INPUT', () => input ?? '');
    });
    const ask = (): Ask => ({
      ...params,
      ...system,
      turns: said(next()),
      answer: { tokens: answerTokens(median, random, params.maxTokens) },
    });
    yield* inWorkers(endless(ask), random);
  });

/** Tasks of few forms: what is left of a large set when only one part of it is collected. */
const part = (variant: string, slot: 'bare' | 'withInput') =>
  attack(`wide-short-tasks/${variant}`, [10, 14], function* (random) {
    const params = collectorParams(random);
    const system = systemOf(undefined, 0.25, random);
    const forms = sample(SHORT[slot] ?? [], between(6, 20, random), random);
    const write = writerOf({ ...SHORT, [slot]: forms }, random);
    const joint = pick(['\n', '\n\n', ' ', '\nText: '], random);
    const median = between(40, 250, random);
    const next = fresh(() => write(`{${slot}}`).replace(' || ', joint));
    const ask = (): Ask => ({
      ...params,
      ...system,
      turns: said(next()),
      answer: { tokens: answerTokens(median, random, params.maxTokens) },
    });
    yield* inWorkers(endless(ask), random);
  });

export const shortTasks = [
  paired('plain', SHORT_FRAMES.slice(0, 3)),
  paired('framed', SHORT_FRAMES.slice(3)),
  part('few-forms', 'bare'),
  part('few-forms-with-input', 'withInput'),
  ...harvests([
    {
      name: 'wide-short-tasks/long-answers',
      classes: [10, 14],
      tokens: [250, 700],
      forms: SHORT['bare'] ?? [],
      used: [25, 60],
      grammar: SHORT,
    },
  ]),
];
