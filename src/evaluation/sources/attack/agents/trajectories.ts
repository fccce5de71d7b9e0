import { between } from '../../../../demo/random.ts';
import { chance, shuffle } from '../../../material/attack-b/draw.ts';
import { HARNESSES } from '../../../material/attack-b/harnesses.ts';
import type { Ask, AttackSource } from '../../../source.ts';
import { rig, rollout, task, type Rig } from './rollout.ts';

type Random = () => number;

/** Rollouts of a block of tasks, `workers` of them at a time. */
function* farm(rig: Rig, random: Random): Generator<Ask, never> {
  const attempts = between(2, 8, random);
  const workers = between(1, 12, random);
  const scattered = chance(0.5, random);
  for (let block = 0; ; block++) {
    const tasks = Array.from({ length: 24 }, () => task(rig, random));
    const jobs = tasks.flatMap((job, index) =>
      Array.from({ length: attempts }, (_, attempt) => ({
        job,
        session: `t${block * 24 + index}-r${attempt}`,
      })),
    );
    const queue = scattered ? shuffle(jobs, random) : jobs;
    yield* inParallel(
      queue.map(
        ({ job, session }) =>
          () =>
            rollout(rig, job, session, random),
      ),
      workers,
      random,
    );
  }
}

function* inParallel(
  jobs: readonly (() => Generator<Ask, void>)[],
  workers: number,
  random: Random,
): Generator<Ask, void> {
  const waiting = [...jobs];
  const running = waiting.splice(0, workers).map((start) => start());
  while (running.length > 0) {
    const at = Math.floor(random() * running.length);
    const next = running[at]?.next();
    if (next !== undefined && next.done !== true) {
      yield next.value;
      continue;
    }
    const start = waiting.shift();
    running.splice(at, 1, ...(start === undefined ? [] : [start()]));
  }
}

const source = (name: keyof typeof HARNESSES): AttackSource => ({
  label: 'attack',
  family: 'agent-trajectory',
  classes: [7],
  name: `agent-trajectory/${name}`,
  asks: (random) => farm(rig(HARNESSES[name], random), random),
});

/** Trajectories of one harness over unrelated tasks, several attempts each. */
export const TRAJECTORIES: readonly AttackSource[] = [
  source('coding'),
  source('web'),
  source('terminal'),
  source('data'),
];
