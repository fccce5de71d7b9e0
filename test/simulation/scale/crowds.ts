import { newTrace, NONE_TAKEN, type News } from '../../../src/campaigns/index.ts';
import type { Life, Moment } from './lives.ts';
import { CampaignsUnderCount } from './population.ts';
import { newsOf } from './telling.ts';

/** What a hydra costs when so many of its accounts have come. */
export interface HydraCost {
  readonly accounts: number;
  readonly requests: number;
  readonly sightings: number;
  readonly referrals: number;
  readonly fieldRows: number;
  readonly regionRows: number;
  readonly msPerReferral: number;
  readonly bytesPerReferral: number;
  readonly campaigns: number;
  readonly members: number;
  readonly largestFactBytes: number;
}

/** Requests of one account a day, as in the largest reported harvests. */
export const HYDRA_REQUESTS = 26;

/**
 * A hydra on one recipe: the accounts deal one owner's requests out, with template and system prompt in common, each with its own networks and payment. Figures
 * are of the last part that came, between the sizes given (ascending), so that growth shows.
 */
export function hydra(life: Life, sizes: readonly number[], regions: number): readonly HydraCost[] {
  const world = new CampaignsUnderCount(regions);
  let from = 0;
  return sizes.map((accounts) => {
    const before = snapshot(world);
    for (let account = from; account < accounts; account++) act(world, life, account);
    const cost = costBetween(before, world, accounts, accounts - from);
    from = accounts;
    return cost;
  });
}

function act(world: CampaignsUnderCount, life: Life, account: number): void {
  const trace = newTrace();
  let member = false;
  const start = (account * 7) % Math.max(1, life.moments.length - HYDRA_REQUESTS);
  for (const moment of life.moments.slice(start, start + HYDRA_REQUESTS)) {
    const news = newsOf(trace, ofAccount(moment, account), member);
    if (news !== null) member = world.sight(`account hydra-${account}`, news) !== null;
  }
}

/** The same request by another account: its own prompt, payment and network, the operator's wording. */
function ofAccount({ observation, surroundings, suspicion, led }: Moment, account: number): Moment {
  const own = (print: string | null, of = account) => print && `${print.slice(0, 8)}${tag(of)}`;
  const { fingerprints } = observation;
  return {
    observation: { ...observation, fingerprints: { ...fingerprints, prompt: own(fingerprints.prompt) } },
    surroundings: {
      ...surroundings,
      payment: own(surroundings.payment),
      network: own(surroundings.network, account % 4096),
    },
    suspicion,
    led,
  };
}

const tag = (account: number): string => account.toString(32).padStart(5, '0');

const snapshot = ({ sightings, referrals, fieldRows, regionRows, fieldMs }: CampaignsUnderCount) => ({
  sightings,
  referrals,
  fieldRows,
  regionRows,
  fieldMs,
});

function costBetween(
  before: ReturnType<typeof snapshot>,
  world: CampaignsUnderCount,
  accounts: number,
  came: number,
): HydraCost {
  const referrals = world.referrals - before.referrals;
  return {
    accounts,
    requests: came * HYDRA_REQUESTS,
    sightings: world.sightings - before.sightings,
    referrals,
    fieldRows: world.fieldRows - before.fieldRows,
    regionRows: world.regionRows - before.regionRows,
    msPerReferral: (world.fieldMs - before.fieldMs) / Math.max(1, referrals),
    bytesPerReferral: world.referralBytes / Math.max(1, world.referrals),
    campaigns: world.field.totals.live.length,
    members: world.members,
    largestFactBytes: Math.max(0, ...world.facts.rows.values().map((row) => JSON.stringify(row).length)),
  };
}

/** What one fact costs that very many innocent accounts share. */
export interface CommonFact {
  readonly holders: number;
  readonly countBytes: number;
  readonly referrals: number;
  readonly fieldBytes: number;
  /** Microseconds of the last tenth of the accounts, each. */
  readonly microseconds: number;
}

/** So many accounts that nothing speaks against tell the same fact. Every 64th is unsettled yet, and so is referred on. */
export function commonFact(holders: number, regions: number): CommonFact {
  const world = new CampaignsUnderCount(regions);
  let start = performance.now();
  for (let i = 0; i < holders; i++) {
    if (i === Math.floor(holders * 0.9)) start = performance.now();
    world.sight(`account org-${i}`, { ...CALM, suspicion: i % 64 === 0 ? -1 : -5 });
  }
  const microseconds = ((performance.now() - start) * 1000) / (holders * 0.1);
  const counts = world.regions.map(({ facts }) => JSON.stringify(facts.rows.get(FACT)).length);
  const row = world.facts.rows.get(FACT);
  return {
    holders,
    countBytes: Math.max(...counts),
    referrals: world.referrals,
    fieldBytes: JSON.stringify(row ?? null).length,
    microseconds,
  };
}

const FACT = 'system:abcdefghijklm';
const CALM: News = {
  at: Date.UTC(2026, 10, 2),
  facts: [FACT],
  content: null,
  suspicion: -5,
  led: null,
  requests: 40,
  taken: NONE_TAKEN,
  model: null,
  member: false,
};
