import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EVIDENCE_REASONS } from '../../../src/domain/index.ts';
import { start } from '../../support/worker.ts';
import { ACCOUNTS, backtest, BINDINGS, EACH_BY_ITSELF, forwarded, play, START, type Played } from './pool.ts';

const PER_MINUTE = 3;
const GAP_MS = 2000;
const worker = await start(
  {
    ...EACH_BY_ITSELF,
    ceilings: Object.fromEntries(EVIDENCE_REASONS.map((reason) => [reason, 'throttle'])),
    throttleRequestsPerMinute: PER_MINUTE,
  },
  BINDINGS,
);

describe('a campaign that may be throttled at most', () => {
  let played: Played;
  beforeAll(async () => {
    vi.setSystemTime(START);
    played = await play(worker, GAP_MS);
  }, 120_000);
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('shares one budget over all of its accounts', async () => {
    const [campaign] = await worker.wiring.campaigns.list('throttle', Date.now());
    expect(campaign?.accounts).toBe(ACCOUNTS);
    const minutes = (played.log.length * GAP_MS) / 60_000;
    const answers = played.answers.reduce((sum, n) => sum + n, 0);
    // Each alone would have had as much as all have now, beside what they got before they were found.
    expect(answers).toBeLessThan(ACCOUNTS * 6 + PER_MINUTE * (minutes + 1));
  });

  it('lets through what a backtest of the log says', () => {
    expect(played.answers).toEqual(forwarded(backtest(worker, played)));
  });
});
