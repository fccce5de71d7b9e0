import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { atLeast } from '../../../src/domain/index.ts';
import { chat, completion, detailOf, introduce, origin, start } from '../../support/worker.ts';
import { BINDINGS, body, EACH_BY_ITSELF, START } from './pool.ts';

const worker = await start(EACH_BY_ITSELF, BINDINGS);
const { campaigns, register } = worker.wiring;
const MINUTE = 60_000;

const facts = (account: string) => ({
  account,
  created: START - 3_600_000,
  plan: null,
  verified: null,
  country: null,
  owners: [],
  payment: null,
  emailDomain: null,
  licences: [],
});

/** Accounts that share out a bank, in the order given, until they are stopped. */
async function harvest(accounts: readonly string[], from = 0): Promise<void> {
  for (let n = 0; n < accounts.length * 16; n++) {
    vi.setSystemTime(Date.now() + 5000);
    await chat(accounts[n % accounts.length]!, body(from + n));
    await worker.network.quiet();
  }
}

describe('a campaign that was stopped', () => {
  let idle: string;
  let id: string | undefined;

  beforeAll(async () => {
    vi.setSystemTime(START);
    origin(() => completion(60, 640));
    idle = await introduce(worker, 'sk-idle');
    const busy = await introduce(worker, 'sk-busy');
    await register.put({ facts: facts('acme'), keys: [busy, idle].toSorted() });
    await vi.waitFor(async () => expect((await detailOf(idle)).account).toBe('acme'));
    await harvest(['sk-busy', 'sk-second', 'sk-third', 'sk-fourth', 'sk-fifth', 'sk-sixth']);
    const [campaign] = await campaigns.list('verify', Date.now());
    expect(campaign?.accounts).toBe(6);
    id = campaign?.id;
  }, 60_000);
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('binds every key of a member account, also one that did nothing', { timeout: 20_000 }, async () => {
    vi.setSystemTime(Date.now() + 2 * MINUTE);
    await chat('sk-idle');
    await worker.network.quiet();
    await vi.waitFor(async () => expect((await detailOf(idle)).campaign?.id).toBe(id));
    vi.setSystemTime(Date.now() + 2 * MINUTE);
    expect((await chat('sk-idle')).status).toBe(403);
  });

  it(
    'puts a new account that goes on with it under suspicion within ten requests, and under no block',
    {
      timeout: 20_000,
    },
    async () => {
      vi.setSystemTime(Date.now() + 30 * MINUTE);
      const heir = await introduce(worker, 'sk-heir');
      for (let n = 0; n < 9; n++) {
        vi.setSystemTime(Date.now() + MINUTE);
        expect((await chat('sk-heir', body(120 + n))).status).toBe(200);
        await worker.network.quiet();
        if (atLeast((await detailOf(heir)).decision.action, 'watch')) break;
      }
      const { decision, campaign } = await detailOf(heir);
      expect(campaign?.id).toBe(id);
      expect(decision.action).toBe('watch');
    },
  );
});
