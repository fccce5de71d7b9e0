import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chat, detailOf, introduce, json, origin, start, type Worker } from '../support/worker.ts';

/** Established after ten requests; from then on one in eight is observed. */
const BUSY = {
  sampling: { after: 10, perSecond: 0.1, oneIn: 8 },
  lease: { requests: 1, seconds: 5, strict: false },
};

const START = Date.UTC(2026, 10, 2, 9);
const ESTABLISHED = 30;

/** What the origin got, and an answer that names the version which served it. */
function versioned(seen: string[] = []) {
  return origin(async (request) => {
    seen.push(await request.text());
    return json({
      id: 'c',
      object: 'chat.completion',
      model: 'small-1-2026-10-01',
      choices: [
        { index: 0, message: { role: 'assistant', content: 'Hello "model":' }, finish_reason: 'stop' },
      ],
      usage: { prompt_tokens: 7, completion_tokens: 11, total_tokens: 18 },
    });
  });
}

/** Sends requests one after the other, a second apart, each reported before the next. */
async function send(worker: Worker, credential: string, count: number, body: (n: number) => object) {
  const { wiring, network } = worker;
  const key = await wiring.runtime.keyIds.derive(credential);
  const statuses: number[] = [];
  for (let n = 0; n < count; n++) {
    vi.setSystemTime(Date.now() + 1000);
    const before = network.counted(key);
    const { status } = await chat(credential, body(n));
    statuses.push(status);
    if (status === 200)
      await vi.waitFor(() => expect(network.counted(key)).toBe(before + 1), { interval: 2 });
    await network.quiet();
  }
  return statuses;
}

const question = (n: number): object => ({
  messages: [{ role: 'user', content: `My order ${4100 + n * 13} has still not come, where is it?` }],
});

const sweep = (n: number): object => ({
  messages: [{ role: 'user', content: 'x' }],
  max_tokens: 1,
  logprobs: true,
  top_logprobs: 20,
  logit_bias: { [1000 + 37 * n]: 100 },
});

describe('a busy key that has proved itself', () => {
  beforeEach(() => {
    vi.setSystemTime(START);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const worker = start(BUSY);

  it('is hardly observed, and counted to the request, the token and the model', async () => {
    versioned();
    const key = await introduce(await worker, 'sk-busy');
    const reports = (await worker).network.reports;
    await send(await worker, 'sk-busy', ESTABLISHED, question);
    const from = reports.length;
    await send(await worker, 'sk-busy', 20, question);
    const observed = reports
      .slice(from)
      .flatMap(({ report }) => report.exchanges.filter(({ observation }) => observation !== null));
    expect(observed.length).toBeLessThan(8);
    const { totals, counters } = await detailOf(key);
    expect(totals).toMatchObject({ requests: ESTABLISHED + 21, inputTokens: 7 * (ESTABLISHED + 21) });
    expect(totals.outputTokens).toBe(11 * (ESTABLISHED + 21));
    expect(new Set(counters.map(({ model }) => model))).toEqual(new Set(['small-1']));
  });

  it('has its bodies passed on as they came', async () => {
    const seen: string[] = [];
    versioned(seen);
    await introduce(await worker, 'sk-plain');
    await send(await worker, 'sk-plain', ESTABLISHED, question);
    seen.length = 0;
    await chat('sk-plain', { unknown_field: [1.0, 'ü "quoted"'], messages: [] });
    expect(seen[0]).toBe(
      JSON.stringify({ model: 'small-1', messages: [], unknown_field: [1.0, 'ü "quoted"'] }),
    );
  });

  it('is observed in full at the first sign of an attack, and stopped', async () => {
    versioned();
    const key = await introduce(await worker, 'sk-turned');
    await send(await worker, 'sk-turned', ESTABLISHED, question);
    const statuses = await send(await worker, 'sk-turned', 60, sweep);
    expect(statuses.indexOf(403)).toBeGreaterThan(0);
    expect(statuses.indexOf(403)).toBeLessThanOrEqual(30);
    expect((await detailOf(key)).decision.reasons).toContain('parameter_extraction');
  });
});
