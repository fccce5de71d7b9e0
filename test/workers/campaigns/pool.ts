import { vi, expect } from 'vitest';
import type { LogLine } from '../../../src/backtest/log-line.ts';
import { newBacktest } from '../../../src/backtest/run.ts';
import type { Summary } from '../../../src/backtest/summary.ts';
import { instructionBank } from '../../../src/demo/players/instruction-bank.ts';
import { chat, completion, origin, type Worker } from '../../support/worker.ts';

export const START = Date.UTC(2026, 10, 2, 9);
export const ACCOUNTS = 12;
const USAGE = { input_tokens: 60, output_tokens: 640 };
const EACH = 26;
const BANK = instructionBank(ACCOUNTS * EACH, 21);

/** One region, as a backtest has; each request asks, and each answer is reported at once: then the edge decides as often as a backtest does. */
export const BINDINGS = { CAMPAIGN_REGIONS: '1' };
export const EACH_BY_ITSELF = { lease: { strict: true, requests: 1 } };

export const credentialOf = (account: number): string => `sk-pool-${account}`;

/** The n-th request of a dozen accounts that share out one bank under one template. */
export const body = (n: number) => ({
  model: 'small-1',
  temperature: 0.8,
  max_tokens: 900,
  messages: [
    {
      role: 'user',
      content: `You are a patient specialist. Task: ${BANK[n]}. Write at least three paragraphs and give the text only.`,
    },
  ],
});

export interface Played {
  readonly log: readonly LogLine[];
  /** Answers by account. */
  readonly answers: readonly number[];
}

/** Plays all of it through the edge, one request after the other. */
export async function play({ wiring, network }: Worker, gapMs: number): Promise<Played> {
  const log: LogLine[] = [];
  const answers = Array.from({ length: ACCOUNTS }, () => 0);
  origin(() => completion(USAGE.input_tokens, USAGE.output_tokens));
  for (let n = 0; n < BANK.length; n++) {
    const account = n % ACCOUNTS;
    const credential = credentialOf(account);
    const ts = START + n * gapMs;
    vi.setSystemTime(ts);
    const { status } = await chat(credential, body(n));
    if (status === 200) answers[account]!++;
    const key = await wiring.runtime.keyIds.derive(credential);
    await vi.waitFor(() => expect(network.counted(key)).toBe(answers[account]), { interval: 2 });
    await network.quiet();
    const response = { status: 200, usage: USAGE };
    log.push({ ts, key: credential, path: '/v1/chat/completions', body: body(n), response });
  }
  return { log, answers };
}

export function backtest({ wiring }: Worker, { log }: Played): Summary {
  const { config, fingerprints } = wiring.runtime;
  const run = newBacktest({ policy: config.policy, fingerprints });
  for (const line of log) run.take(line);
  return run.summary();
}

/** How many answers each account would have got. */
export const forwarded = ({ keys }: Summary): readonly number[] =>
  Array.from({ length: ACCOUNTS }, (_, account) => keys[credentialOf(account)]?.forwarded ?? 0);
