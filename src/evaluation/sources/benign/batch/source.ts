import { between, pick, sample } from '../../../../demo/random.ts';
import { answerTokens, chance, machine, workload } from '../../../material/benign-a/settings.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import type { Job } from './job.ts';
import { layoutOf } from './layout.ts';

/** One owner's use of one job: constant words and settings over the owner's own inputs, without end. */
function* run(job: Job, random: () => number): Generator<Ask, never> {
  const layout = layoutOf(job, random);
  const write = job.input(random);
  const settings = machine(job.tokens[1], random);
  const prompt = layout('');
  const asksJson = /json/i.test(JSON.stringify(prompt)) && chance(0.6, random);
  const together = chance(0.12, random) ? between(3, 15, random) : 1;
  const size = between(50, 2000, random);
  let made = 0;
  const input = () =>
    together === 1
      ? write(random)
      : Array.from({ length: together }, (_, i) => `[${i + 1}] ${write(random)}`).join('\n\n');
  const texts = workload(input, random);
  for (;;) {
    const text = texts.next().value;
    const answer = { tokens: together * answerTokens(job.tokens, random) };
    const session = `${job.name}-${Math.floor(made++ / size)}`;
    yield { ...layout(text), ...settings, ...(asksJson ? { json: true } : {}), session, answer };
  }
}

export const batchOf = (job: Job): BenignSource => ({
  name: `batch/${job.name}`,
  label: 'benign',
  kind: 'batch',
  asks: (random) => run(job, random),
});

/** An owner with one key for several jobs, which come in blocks or mixed. */
export const severalOf = (jobs: readonly Job[]): BenignSource => ({
  name: 'batch/several-jobs',
  label: 'benign',
  kind: 'batch',
  *asks(random) {
    const runs = sample(jobs, between(2, 6, random), random).map((job) => run(job, random));
    const block = pick([1, 1, 20, 200], random);
    for (;;) {
      const current = pick(runs, random);
      for (let i = 0; i < block; i++) yield current.next().value;
    }
  },
});
