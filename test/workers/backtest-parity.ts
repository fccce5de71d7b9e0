import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LogLine } from '../../src/backtest/log-line.ts';
import { newBacktest } from '../../src/backtest/run.ts';
import type { DecisionLine, KeyReport } from '../../src/backtest/summary.ts';
import { instructionBank } from '../../src/demo/players/instruction-bank.ts';
import { atLeast, type Decision } from '../../src/domain/index.ts';
import { chat, completion, detailOf, origin, start, type Worker } from '../support/worker.ts';

const INPUT_TOKENS = 50;
const OUTPUT_TOKENS = 400;
const START = Date.UTC(2026, 10, 2, 9);
const GAP_MS = 1500;
const COUNT = 90;

/** Every request asks, and every answer is reported at once: then the edge decides as often as a backtest does. */
const EACH_BY_ITSELF = { lease: { strict: true, requests: 1 } };

/** The n-th request of a caller, and what the model answers to it. */
interface Caller {
  readonly body: (n: number) => Record<string, unknown>;
  readonly answer?: (n: number) => string;
}

const said = (content: string, rest: object = {}): Record<string, unknown> => ({
  model: 'small-1',
  messages: [{ role: 'user', content }],
  ...rest,
});

const INSTRUCTIONS = instructionBank(COUNT, 11);
/** One request for tasks, then each of them. */
const BATCH = 11;

const CALLERS: Readonly<Record<string, Caller>> = {
  'a parameter attack': {
    body: (n) =>
      said('x', { max_tokens: 1, logprobs: true, top_logprobs: 20, logit_bias: { [1000 + 37 * n]: 100 } }),
  },
  'a harvest of instructions': {
    body: (n) => said(INSTRUCTIONS[n] ?? '', { temperature: 0.7, max_tokens: 1024 }),
  },
  'a loop': {
    body: (n) => said(n % BATCH === 0 ? 'Please list ten tasks for a chatbot.' : (INSTRUCTIONS[n] ?? '')),
    answer: (n) =>
      n % BATCH === 0
        ? INSTRUCTIONS.slice(n + 1, n + BATCH)
            .map((task) => `- ${task}`)
            .join('\n')
        : 'Well.',
  },
  'a person': {
    body: (n) => said(`My order number ${4100 + n * 13} has still not come, could you look where it is?`),
  },
};

/** Declares the tests of one policy, over all callers but one. A file wires one worker, so each policy has a file of its own. */
export function decidesAlike(policy: object, but?: string): void {
  beforeEach(() => {
    vi.setSystemTime(START);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const worker = start({ ...EACH_BY_ITSELF, ...policy });
  it.each(Object.entries(CALLERS).filter(([name]) => name !== but))(
    'the traffic of %s',
    async (name, caller) => {
      const { log, statuses } = await send(await worker, `sk-${name}`, caller);
      const { runtime } = (await worker).wiring;
      const edge = await detailOf(await runtime.keyIds.derive(`sk-${name}`));
      const whole = backtest(log, await worker);
      if (name === 'a parameter attack') expect(whole.report.first.throttle).toBeDefined();
      if (name === 'a loop') expect(whole.report.reasons).toContain('prompt_generation');
      expect(statuses.filter((status) => status === 200)).toHaveLength(whole.report.forwarded);
      // The edge stops looking at a key that it has stopped; a log goes on.
      const stopped = whole.decisions.find(
        ({ to }) => runtime.config.policy.mode === 'enforce' && atLeast(to, 'verify'),
      );
      const { report, decisions } = stopped ? backtest(log.slice(0, stopped.request), await worker) : whole;
      expect(edge.history.toReversed().map(({ action }) => action)).toEqual(decisions.map(({ to }) => to));
      expect(decidedOn(stopped ? edge.history[0] : edge.decision)).toEqual({
        action: report.final,
        reasons: report.reasons,
        score: report.score,
      });
    },
  );
}

const decidedOn = (decision: Decision | undefined) =>
  decision && {
    action: decision.action,
    reasons: decision.reasons,
    score: Math.round(decision.score * 10_000) / 10_000,
  };

function backtest(
  log: readonly LogLine[],
  { wiring }: Worker,
): { readonly report: KeyReport; readonly decisions: readonly DecisionLine[] } {
  const { config, fingerprints } = wiring.runtime;
  const decisions: DecisionLine[] = [];
  const onDecision = (line: DecisionLine): void => void decisions.push(line);
  const run = newBacktest({ policy: config.policy, fingerprints, onDecision });
  for (const line of log) run.take(line);
  const [report] = Object.values(run.summary().keys);
  if (report === undefined) throw new Error('nothing was found');
  return { report, decisions };
}

/** Sends requests through the edge one after the other, and logs them. */
async function send({ wiring, network }: Worker, credential: string, { body, answer }: Caller) {
  const key = await wiring.runtime.keyIds.derive(credential);
  const log: LogLine[] = [];
  const statuses: number[] = [];
  let answered = 0;
  for (let n = 0; n < COUNT; n++) {
    const ts = START + n * GAP_MS;
    vi.setSystemTime(ts);
    const text = answer?.(n) ?? 'Hello';
    origin(() => completion(INPUT_TOKENS, OUTPUT_TOKENS, text));
    const { status } = await chat(credential, body(n));
    statuses.push(status);
    if (status === 200) answered++;
    await vi.waitFor(() => expect(network.counted(key)).toBe(answered), { interval: 2 });
    await network.quiet();
    // What the edge refused has no answer.
    const response = { ...RESPONSE, ...(status === 200 && { text }) };
    log.push({ ts, key: credential, path: '/v1/chat/completions', body: body(n), response });
  }
  return { log, statuses };
}

const RESPONSE = { status: 200, usage: { input_tokens: INPUT_TOKENS, output_tokens: OUTPUT_TOKENS } };
