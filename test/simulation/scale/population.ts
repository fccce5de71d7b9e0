import { shardOf } from '../../../src/accounting/index.ts';
import {
  newField,
  newTrace,
  noted,
  refer,
  type Binding,
  type Campaign,
  type FactCount,
  type FactRow,
  type Field,
  type News,
  type Referral,
  type Region,
  type Resident,
  type Trace,
  type Unit,
} from '../../../src/campaigns/index.ts';
import { CountedTable } from './counted.ts';
import { POLICY, type Life } from './lives.ts';
import { newsOf } from './telling.ts';

/** Regions and the field, in tables that count. */
export class CampaignsUnderCount {
  readonly regions: readonly (Region & {
    readonly units: CountedTable<Resident>;
    readonly facts: CountedTable<FactCount>;
  })[];
  readonly units = new CountedTable<Unit>();
  readonly facts = new CountedTable<FactRow>();
  readonly campaigns = new CountedTable<Campaign>();
  readonly field: Field;
  sightings = 0;
  referrals = 0;
  referralBytes = 0;
  /** Milliseconds that regions and the field took. */
  regionMs = 0;
  fieldMs = 0;

  constructor(regions: number) {
    this.regions = Array.from({ length: regions }, (_, i) => ({
      name: `default/${i}`,
      units: new CountedTable<Resident>(),
      facts: new CountedTable<FactCount>(),
      totals: { units: 0, suspects: 0 },
    }));
    this.field = { ...newField(), units: this.units, facts: this.facts, campaigns: this.campaigns };
  }

  /** News of a unit's key, as its ledger tells its region and that the field; each flushes what it has changed. */
  sight(unit: string, news: News): Binding | null {
    const region = this.regions[shardOf(unit, this.regions.length)]!;
    this.sightings++;
    const start = performance.now();
    const referral = noted(region, { ...news, unit, key: unit });
    region.units.flush();
    region.facts.flush();
    const between = performance.now();
    this.regionMs += between - start;
    if (referral === null) return null;
    return this.#refer(referral, news.at, between);
  }

  #refer(referral: Referral, now: number, start: number): Binding | null {
    this.referrals++;
    const copy = structuredClone(referral);
    const binding = refer(this.field, copy, POLICY, now);
    for (const table of [this.units, this.facts, this.campaigns]) table.flush();
    this.fieldMs += performance.now() - start;
    if (this.referrals % 16 === 0) this.referralBytes += 16 * JSON.stringify(referral).length;
    return binding;
  }

  get regionRows(): number {
    return this.regions.reduce((sum, { units, facts }) => sum + units.written + facts.written, 0);
  }

  get fieldRows(): number {
    return this.units.written + this.facts.written + this.campaigns.written;
  }

  get members(): number {
    return this.field.totals.live.reduce((sum, id) => sum + this.field.members.of(id).length, 0);
  }
}

/** Accounts that live a life each, part by part; members tell with each request. */
export class Accounts {
  readonly #lives: readonly { readonly life: Life; readonly trace: Trace; member: boolean }[];

  constructor(lives: readonly Life[]) {
    this.#lives = lives.map((life) => ({ life, trace: newTrace(), member: false }));
  }

  /** Requests from the one numbered `from` on, up to the one before `to`, one account after the other. */
  live(world: CampaignsUnderCount, from: number, to: number): void {
    this.#lives.forEach((state, account) => {
      for (const moment of state.life.moments.slice(from, to)) {
        const news = newsOf(state.trace, moment, state.member);
        if (news !== null) state.member = world.sight(`account org-${account}`, news) !== null;
      }
    });
  }
}
