import type { LedgerUse } from './leasing.ts';
import type { Life } from './lives.ts';
import { Accounts, CampaignsUnderCount } from './population.ts';
import { ASSUMED, DAY, USUAL_MIX } from './settings.ts';
import { mixed, tellings, toldBy, type Band } from './telling.ts';

/** What campaigns are told of honest keys, and what it makes regions and the field do. */
export interface HonestTelling {
  readonly mix: string;
  readonly bands: readonly Band[];
  /** News of a key's first 1024 requests. */
  readonly young: number;
  /** News by request later on: while in good standing (as of the oldest keys), and while suspicious but for those of each minute. */
  readonly calm: number;
  readonly suspect: number;
  /** Part of the later requests that find their key suspicious. */
  readonly suspicious: number;
}

/** Requests after which a key is no young one. */
const YOUTH = 512;

export function honestTellings(lives: readonly Life[]): readonly HonestTelling[] {
  const kinds = [...Map.groupBy(lives, ({ kind }) => kind)].map(([kind, own]) => ({
    kind,
    bands: tellings(own),
  }));
  const equal = kinds.map(({ bands }) => ({ weight: 1 / kinds.length, bands }));
  const usual = kinds.map(({ kind, bands }) => ({ weight: USUAL_MIX[kind] ?? 0, bands }));
  return [honestTelling('usual', mixed(usual)), honestTelling('hard', mixed(equal))];
}

function honestTelling(mix: string, bands: readonly Band[]): HonestTelling {
  const later = bands.filter(({ upTo, requests }) => upTo > YOUTH && requests > 0);
  const rate = (of: (band: Band) => number): number =>
    later.reduce((sum, band) => sum + of(band) / band.requests, 0) / Math.max(1, later.length);
  const last = later.at(-1);
  return {
    mix,
    bands,
    young: toldBy(bands, 1024),
    calm: last === undefined ? 0 : last.calmNews / last.requests,
    suspect: rate(({ news, calmNews }) => news - calmNews),
    suspicious: rate(({ suspicious }) => suspicious),
  };
}

/** What one piece of news costs regions, and one referral the field. */
export interface Handling {
  /** Part of the news that were referred to the field. */
  readonly referred: number;
  readonly regionRows: number;
  readonly fieldRows: number;
  readonly regionMs: number;
  readonly fieldMs: number;
}

/** Bytes of rows as JSON, and facts that one account adds to its region. */
export interface Sizes {
  readonly resident: number;
  readonly count: number;
  readonly unit: number;
  readonly fact: number;
  readonly referral: number;
  readonly factsPerUnit: number;
}

export interface Handled {
  readonly young: Handling;
  readonly later: Handling;
  readonly sizes: Sizes;
}

const REGIONS = 4;
/** As many accounts as there are lives live them through `requests` each, in real regions and a real field. */
export function handlingOf(lives: readonly Life[], requests: number): Handled {
  const world = new CampaignsUnderCount(REGIONS);
  const accounts = new Accounts(lives);
  const none = totalsOf(world);
  accounts.live(world, 0, Math.min(YOUTH, requests / 2));
  const youth = totalsOf(world);
  accounts.live(world, Math.min(YOUTH, requests / 2), requests);
  return {
    young: between(none, youth),
    later: between(youth, totalsOf(world)),
    sizes: sizesOf(world, lives.length),
  };
}

const totalsOf = (world: CampaignsUnderCount) => ({
  sightings: world.sightings,
  referrals: world.referrals,
  regionRows: world.regionRows,
  fieldRows: world.fieldRows,
  regionMs: world.regionMs,
  fieldMs: world.fieldMs,
});
type Totals = ReturnType<typeof totalsOf>;

function between(before: Totals, after: Totals): Handling {
  const sightings = Math.max(1, after.sightings - before.sightings);
  const referrals = Math.max(1, after.referrals - before.referrals);
  return {
    referred: (after.referrals - before.referrals) / sightings,
    regionRows: (after.regionRows - before.regionRows) / sightings,
    fieldRows: (after.fieldRows - before.fieldRows) / referrals,
    regionMs: (after.regionMs - before.regionMs) / sightings,
    fieldMs: (after.fieldMs - before.fieldMs) / referrals,
  };
}

function sizesOf(
  { regions, units, facts, referralBytes, referrals }: CampaignsUnderCount,
  accounts: number,
): Sizes {
  const [first] = regions;
  return {
    resident: first!.units.rowBytes(),
    count: first!.facts.rowBytes(),
    unit: units.rowBytes(),
    fact: facts.rowBytes(),
    referral: referralBytes / Math.max(1, referrals),
    factsPerUnit: regions.reduce((sum, region) => sum + region.facts.rows.size, 0) / accounts,
  };
}

/** News a second of honest keys: of the new ones, of those in good standing, and of those that are suspicious for the time being. */
export function newsPerSecond(
  { young, calm, suspect, suspicious }: Omit<HonestTelling, 'mix' | 'bands'>,
  { requests, touches }: LedgerUse,
): Readonly<Record<'young' | 'calm' | 'suspects', number>> {
  return {
    young: (young * ASSUMED.newKeysPerDay) / DAY,
    calm: (calm * requests) / DAY,
    suspects: (suspect * requests + suspicious * touches) / DAY,
  };
}

/** Questions a second how a unit is bound, without news: suspects ask before each lease, keys of registered accounts once a minute. */
export const questionsPerSecond = (
  { suspicious }: Pick<HonestTelling, 'suspicious'>,
  { asked, touches }: LedgerUse,
): Readonly<Record<'suspects' | 'others', number>> => ({
  suspects: (suspicious * asked) / DAY,
  others: ((1 - suspicious) * touches) / DAY,
});
