import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Policy } from '../../src/domain/index.ts';
import { amounts } from '../support/leases.ts';
import { testPolicy } from '../support/policy.ts';
import { CALM, STORM, taken, World, type Weather } from './world.ts';

vi.mock('cloudflare:workers', () => ({
  DurableObject: class {
    readonly ctx: unknown;
    readonly env: unknown;
    constructor(ctx: unknown, env: unknown) {
      this.ctx = ctx;
      this.env = env;
    }
  },
}));

const MINUTE = 60_000;
const HOUR = 3_600_000;
const REQUESTS = 30;
const TOKENS = 1200;
/** A lease may be on its way when its window ends, for as long (ms) as a ledger may take to answer. */
const ANSWER = testPolicy().timeouts.ledger;
const STEPS = 400;
const SEEDS = Array.from({ length: 6 }, (_, i) => i + 1);

const closed = Object.fromEntries(
  Object.keys(testPolicy().stance).map((action) => [action, 'fail_closed']),
) as Policy['stance'];

const quotas: Policy['quotas'] = [
  { measure: 'requests', window: 'minute', limit: REQUESTS },
  { measure: 'output_tokens', window: 'hour', limit: TOKENS },
];

/** mulberry32: a small seeded generator of numbers in [0, 1). */
function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Run {
  readonly policy: Policy;
  readonly weather: Weather;
  readonly deaths: boolean;
  readonly check: (world: World) => Promise<void> | void;
}

async function run(seed: number, { policy, weather, deaths, check }: Run): Promise<World> {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 15, 10, 50) + seed * 7_777 });
  const random = seeded(seed);
  const world = new World(policy, random, weather);
  for (let step = 0; step < STEPS; step++) {
    const dice = random();
    if (dice < 0.55) world.start(amounts({ output_tokens: Math.floor(random() * 100) }));
    else if (dice < 0.9) world.end();
    else if (dice < 0.92 && deaths) world.crash();
    else if (dice < 0.93 && deaths) world.kill();
    else await vi.advanceTimersByTimeAsync(random() * 8000);
    await vi.advanceTimersByTimeAsync(random() < 0.5 ? 0 : random() * 500);
    await check(world);
  }
  return world;
}

const quotasHold = (world: World): void => {
  const epochs = new Set(world.admitted.map(({ ticket }) => ticket.epoch));
  for (const epoch of epochs) {
    const minute = world.admitted.filter(({ ticket }) => ticket.epoch === epoch).length;
    expect(minute, 'requests forwarded in a minute').toBeLessThanOrEqual(REQUESTS);
    const late = world.admitted.filter(
      ({ ticket, at }) => ticket.epoch === epoch && at > epoch + MINUTE + ANSWER,
    );
    expect(late, 'requests forwarded under a lease of a window that is over').toEqual([]);
    const hour = epoch - (epoch % HOUR);
    const { output_tokens: tokens } = taken(world.admitted, hour, hour + HOUR);
    expect(tokens, 'output tokens in an hour').toBeLessThanOrEqual(TOKENS);
  }
};

async function nothingNegative(world: World): Promise<void> {
  const detail = await world.detail();
  if (detail === null) return;
  const numbers = [
    ...Object.values(detail.totals),
    detail.inFlight,
    ...detail.quotas.map(({ remaining }) => remaining),
    ...detail.counters.flatMap(({ requests, outputTokens, cost }) => [requests, outputTokens, cost]),
  ];
  expect(numbers.filter((number) => !(number >= 0))).toEqual([]);
}

const countedAtMostOnce = async (world: World): Promise<void> => {
  const detail = await world.detail();
  expect(detail?.totals.requests ?? 0, 'requests counted').toBeLessThanOrEqual(world.settled);
};

afterEach(() => {
  vi.useRealTimers();
});

describe.each(SEEDS)('simulation, seed %i', (seed) => {
  const underPressure = (world: World): void =>
    expect(taken(world.admitted, 0, Infinity).output_tokens, 'taken').toBeGreaterThan(TOKENS / 4);

  it('invariant: never more is forwarded than the quota, whatever is lost, doubled, delayed or dies', async () => {
    const policy = testPolicy({ quotas, stance: closed });
    underPressure(await run(seed, { policy, weather: STORM, deaths: true, check: quotasHold }));
  });

  it('invariant: never more is forwarded than the quota while the board answers, or not, as it likes', async () => {
    const policy = testPolicy({ quotas, stance: closed });
    const weather = { ...CALM, boardAway: 0.4 };
    underPressure(await run(seed, { policy, weather, deaths: false, check: quotasHold }));
  });

  it('invariant: never more is in flight than the concurrency quota', async () => {
    const policy = testPolicy({ concurrency: 6, stance: closed });
    const check = (world: World) => expect(world.running.length).toBeLessThanOrEqual(6);
    const world = await run(seed, { policy, weather: { ...STORM, boardAway: 0 }, deaths: false, check });
    expect(world.forwarded).toBeGreaterThan(10);
  });

  it('invariant: every settled request is counted exactly once', async () => {
    const world = await run(seed, {
      policy: testPolicy({ quotas }),
      weather: STORM,
      deaths: false,
      check: countedAtMostOnce,
    });
    await world.settleDown();
    expect((await world.detail())?.totals.requests).toBe(world.settled);
  });

  it('invariant: nothing is negative, and no request is counted twice, when isolates and objects die', async () => {
    const check = async (world: World) => {
      await nothingNegative(world);
      await countedAtMostOnce(world);
    };
    await run(seed, { policy: testPolicy({ quotas, concurrency: 8 }), weather: STORM, deaths: true, check });
  });

  it('invariant: what is not spent comes back, so that a calm minute can use the whole quota', async () => {
    const policy = testPolicy({ quotas: [{ measure: 'requests', window: 'minute', limit: REQUESTS }] });
    const world = await run(seed, { policy, weather: CALM, deaths: false, check: () => undefined });
    await world.settleDown();
    await vi.advanceTimersByTimeAsync(MINUTE - (Date.now() % MINUTE) + 1);
    const before = world.forwarded;
    for (let i = 0; i < 20; i++) world.start(amounts());
    await vi.advanceTimersByTimeAsync(20_000);
    for (let i = 0; i < 40; i++) world.start(amounts());
    await vi.advanceTimersByTimeAsync(5000);
    expect(world.forwarded - before).toBe(REQUESTS);
  });
});
