import { pick, randomFrom, sample } from '../random.ts';
import { TASKS, TOPICS } from './material/topics.ts';

/** `count` different instructions, spread over all subjects and kinds of task. */
export function instructionBank(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const every = TOPICS.flatMap((topic) =>
    sample(TASKS, Math.ceil(count / TOPICS.length), random).map((task) => task.replace('@', topic)),
  );
  return sample(every, count, random);
}

/** The wording that varies from one request to the next in a careful harvest. */
export const audience = (random: () => number): string =>
  pick(
    [
      'a general reader',
      'a first-year student',
      'a curious child',
      'a professional',
      'a sceptic',
      'a policy maker',
    ],
    random,
  );
