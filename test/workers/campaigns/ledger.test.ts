import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { atLeast } from '../../../src/domain/index.ts';
import { chat, detailOf, start } from '../../support/worker.ts';
import {
  ACCOUNTS,
  backtest,
  BINDINGS,
  body,
  credentialOf,
  EACH_BY_ITSELF,
  forwarded,
  play,
  START,
  type Played,
} from './pool.ts';

const worker = await start(EACH_BY_ITSELF, BINDINGS);
const { runtime, campaigns } = worker.wiring;

/** Nats from which on a key would be watched for what it did by itself. */
const WATCH = -Math.log(runtime.config.policy.falseAlarms.watch);

const detail = async (account: number) => detailOf(await runtime.keyIds.derive(credentialOf(account)));

describe('a dozen accounts that share out one bank, each of them harmless by itself', () => {
  let played: Played;
  beforeAll(async () => {
    vi.setSystemTime(START);
    played = await play(worker, 20_000);
  }, 120_000);
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('are found as one', async () => {
    const [campaign, ...others] = await campaigns.list('watch', Date.now());
    expect(others).toEqual([]);
    expect(campaign?.accounts).toBe(ACCOUNTS);
    expect(campaign?.taken.requests).toBe(played.answers.reduce((sum, n) => sum + n, 0));
  });

  it('get what a backtest of their log says, to the answer', () => {
    expect(played.answers).toEqual(forwarded(backtest(worker, played)));
  });

  it('are all stopped by what the campaign has come to, before their own evidence would have', async () => {
    const [campaign] = await campaigns.list('watch', Date.now());
    for (let account = 0; account < ACCOUNTS; account++) {
      const { decision, summary, evidence } = await detail(account);
      expect(summary.campaign).toBe(campaign?.id);
      expect(atLeast(decision.action, 'verify')).toBe(true);
      expect(evidence.score).toBeLessThan(WATCH);
    }
  });

  it('are let go by one word of an analyst, at their next request', async () => {
    const [campaign] = await campaigns.list('watch', Date.now());
    const now = Date.now();
    const order = {
      kind: 'release',
      by: 'ann',
      reason: 'a class of students',
      expires: now + 3_600_000,
    } as const;
    await campaigns.order(campaign!.id, order, now);
    vi.setSystemTime(now + 60_000);
    // The key's own evidence is not the campaign's: one that has enough by itself stays held.
    const innocent = (await Promise.all(Array.from({ length: ACCOUNTS }, (_, i) => detail(i)))).findIndex(
      ({ evidence }) => evidence.score === 0,
    );
    expect(innocent).toBeGreaterThanOrEqual(0);
    expect((await chat(credentialOf(innocent), body(innocent))).status).toBe(200);
  });
});
