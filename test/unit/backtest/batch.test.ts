import { describe, expect, it } from 'vitest';
import { audience, instructionBank } from '../../../src/demo/players/instruction-bank.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import type { LogLine } from '../../../src/backtest/log-line.ts';
import { line, policyOf, ran, START, sweep, times } from './harness.ts';

const policy = await policyOf();

const gemini = (n: number): object => ({
  request: {
    contents: [{ role: 'user', parts: [{ text: 'x' }] }],
    generationConfig: { seed: n },
  },
});

const anthropic = (content: string): object => ({
  custom_id: 'c',
  params: { model: 'small-1', max_tokens: 1024, messages: [{ role: 'user', content }] },
});

const batchOf = (requests: readonly object[], changes: Partial<LogLine> = {}): LogLine =>
  line({ path: '/v1/messages/batches', body: { requests }, response: { status: 200 }, ...changes });

const random = randomFrom(6000);
const INSTRUCTIONS = instructionBank(1200, 6001).map(
  (instruction) =>
    'Below is an instruction that describes a task. Write a complete, accurate and well-structured answer of at least two hundred words.\n\n' +
    `### Instruction:\n${instruction}, for ${audience(random)}.\n\n### Answer:`,
);

/** A harvest's n-th batch. */
const harvest = (n: number): LogLine =>
  batchOf(INSTRUCTIONS.slice(200 * n, 200 * (n + 1)).map(anthropic), { ts: START + n * 60_000 });

describe('a batch in a log', () => {
  it('counts for the requests in it', () => {
    const { summary, key } = ran([batchOf(times(200, (i) => anthropic(`note ${i}`))), line()], policy);
    expect([summary.requests, key().requests, key().forwarded]).toEqual([201, 201, 201]);
  });

  it('is judged as its requests would be', () => {
    const { key } = ran(times(4, harvest), policy);
    expect(key().reasons).toContain('coverage_growth');
    expect(key().forwarded).toBe(200);
  });

  it('of a known key is judged before it is forwarded, and the first of a new key after', () => {
    const first = ran([harvest(0)], policy).key();
    const second = ran([line(), harvest(1)], policy).key();
    expect([first.final, second.final]).toEqual(['verify', 'verify']);
    expect([first.forwarded, second.forwarded]).toEqual([200, 1]);
  });

  it('is Gemini’s as well', () => {
    const path = '/v1beta/models/flash:batchGenerateContent';
    const body = { batch: { inputConfig: { requests: { requests: times(30, gemini) } } } };
    expect(ran([line({ path, body })], policy).key().requests).toBe(30);
  });

  it('that is too large is judged by its beginning, and counted by its size', async () => {
    const small = await policyOf({ inspectBytes: 5000 });
    const requests = times(400, (i) => anthropic(`note ${i} ${'and so on '.repeat(10)}`));
    const { run, key } = ran([batchOf(requests)], small);
    expect(run.aside().opaque).toBe(1);
    expect(Math.abs(key().requests - 400)).toBeLessThan(40);
  });

  it('that its origin refused counts for one request', () => {
    const refused = batchOf(
      times(50, () => anthropic('x')),
      { response: { status: 400 } },
    );
    expect(ran([refused], policy).key().requests).toBe(1);
  });

  it('takes as much of a quota as there is in it', async () => {
    const limited = await policyOf({ quotas: [{ measure: 'requests', window: 'day', limit: 100 }] });
    const batch = (count: number) => batchOf(times(count, (i) => anthropic(`note ${i}`)));
    const { key } = ran([batch(60), batch(60), batch(40), line()], limited);
    expect(key().forwarded).toBe(100);
  });

  it('that is none is counted', () => {
    for (const body of [{}, { requests: 7 }, { requests: [] }, { requests: [null, {}] }])
      expect(ran([line({ path: '/v1/messages/batches', body })], policy).key().final).toBe('allow');
  });

  it('is a fact of its time alone: a log gives the same twice', () => {
    const lines = times(3, harvest);
    expect(ran(lines, policy).summary).toEqual(ran(lines, policy).summary);
  });
});

it('a single request is still judged after it is forwarded', () => {
  const { key } = ran([sweep(0)], policy);
  expect(key().forwarded).toBe(1);
});
