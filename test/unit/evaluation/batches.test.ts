/** Traffic of the evaluation's owners, wrapped in batches: what is told from the requests alone, all at one moment and without an answer. */
import { expect, test } from 'vitest';
import type { LogLine } from '../../../src/backtest/log-line.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import { loadCatalogue } from '../../../src/evaluation/catalogue.ts';
import type { Source } from '../../../src/evaluation/source.ts';
import { anthropicBody } from '../../../src/evaluation/wire/anthropic.ts';
import { policyOf, ran, START, times } from '../backtest/harness.ts';

const BATCHES = 2;
const SIZE = 200;
const HOUR = 3_600_000;

const policy = await policyOf();
const catalogue = await loadCatalogue(null);

/** An owner's requests in batches of {@link SIZE}, an hour apart. */
function batchesOf(source: Source, seed: number): readonly LogLine[] {
  const asks = source.asks(randomFrom(seed));
  const requests = times(BATCHES * SIZE, () => asks.next()).flatMap(({ value, done }) =>
    done === true || value === undefined ? [] : [{ params: anthropicBody(value, 'small-1') }],
  );
  return times(Math.ceil(requests.length / SIZE), (n) => ({
    ts: START + n * HOUR,
    key: 'k',
    path: '/v1/messages/batches',
    body: { requests: requests.slice(n * SIZE, (n + 1) * SIZE) },
  }));
}

/** The part of the sources that are held back, one owner of each. */
function heldBack(sources: readonly Source[]): number {
  const held = sources.filter((source, i) => {
    const { first } = ran(batchesOf(source, 100 + i), policy).key();
    return first.throttle !== undefined;
  });
  return held.length / sources.length;
}

test('batch jobs over their owners’ own inputs are left alone', () => {
  const jobs = catalogue.benign.filter(({ kind }) => kind === 'batch').filter((_, i) => i % 3 === 0);
  expect(jobs.length).toBeGreaterThan(50);
  expect(heldBack(jobs)).toBeLessThan(0.04);
}, 60_000);

test('more than a third of harvests are stopped within two batches', () => {
  const harvests = catalogue.attacks.filter((_, i) => i % 4 === 0);
  expect(harvests.length).toBeGreaterThan(40);
  expect(heldBack(harvests)).toBeGreaterThan(0.33);
}, 60_000);
