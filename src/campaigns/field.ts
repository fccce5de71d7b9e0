import type { Decision, EvidenceReason, Override } from '../domain/index.ts';
import type { Led } from '../scoring/index.ts';
import { BOUNDS } from './bounds.ts';
import type { Content } from './content.ts';
import type { Fact, FactKind } from './facts.ts';
import type { Beat, Rhythm } from './rhythm.ts';
import { Bounded, RosterInMemory, type Roster, type Table } from './table.ts';
import type { Taken } from './taken.ts';
import type { News } from './trace.ts';

/** An account, or a key whose account is not known. */
export type UnitId = string;
/** `c-` and ten letters. */
export type CampaignId = string;

/** News of one key of a unit. */
export interface Sighting extends News {
  readonly unit: UnitId;
  readonly key: string;
}

/** What its region knows of a unit. */
export interface Profile {
  readonly id: UnitId;
  /** What each of its keys has taken, as far as keys fit. */
  readonly keys: Record<string, Taken>;
  /** The latest that it used. */
  readonly models: string[];
  readonly facts: Fact[];
  /** How many of them there are of each kind. */
  readonly kinds: Partial<Record<FactKind, number>>;
  content: Content;
  /** When it is active; absent while it has not told. */
  rhythm?: Rhythm;
  suspicion: number;
  suspect: boolean;
  /** Has shown enough, and is no suspect. */
  innocent: boolean;
  readonly first: number;
  last: number;
  requests: number;
}

/** A unit that its region refers to the board, after news of one of its keys. */
export interface Referral {
  readonly region: string;
  /** Units of the region that are no suspects. */
  readonly population: number;
  readonly unit: Profile;
  /** By position as the unit's facts: how many units of the region that are no suspects have it, and how many of those have shown enough. */
  readonly commonness: readonly (readonly [outside: number, innocent: number])[];
  readonly key: string;
  readonly at: number;
  readonly led: Led | null;
  /** Whether facts or content are new, so that its place has to be found anew. */
  readonly isNew: boolean;
}

/** A fact as the board knows it. Bounded, however many have it. */
export interface FactRow {
  /** By region that told of it: units that are no suspects and have it, those of them that have shown enough, and all that are no suspects. */
  readonly regions: Record<string, readonly [outside: number, innocent: number, population: number]>;
  /** Suspects who have it. */
  suspects: number;
  /** Some suspects outside of campaigns: whom a newcomer may found one with. */
  waiting: UnitId[];
  /** Members of campaigns who have it. */
  readonly campaigns: Record<CampaignId, number>;
  last: number;
}

/** A unit as the board knows it. */
export interface Unit extends Profile {
  member: Membership | null;
}

/** Evidence that two have one operator. */
export interface Link {
  /** Nats: ln P(what they share | one operator) / P(… | unrelated). */
  readonly nats: number;
  /** By group of facts, and `content`. */
  readonly parts: Readonly<Record<string, number>>;
}

/** A unit's part in a campaign. */
export interface Membership {
  readonly campaign: CampaignId;
  readonly since: number;
  /** Joined on its likeness alone, before anything spoke against it: with so many requests then. Null for a suspect. */
  readonly kin: number | null;
  /** Likelihood ratio (nats) since it joined. */
  gained: number;
  /** What each key had when last seen: the next counts from there. */
  readonly seen: Record<string, Led>;
  /** What it adds to the campaign. */
  value: number;
  /** How often its evidence was looked at since then. Absent: never. */
  looks?: number;
  /** Why it is in. */
  link: Link;
}

export interface Campaign {
  readonly id: CampaignId;
  /** It was the n-th to be founded. */
  readonly rank: number;
  readonly founded: number;
  /** Members, and the latest of them; the field's roster has them all. */
  size: number;
  readonly latest: UnitId[];
  content: Content;
  /** When its members are active; absent while none has told. */
  beat?: Beat;
  /** Sum of its members' values (nats). What members leave behind stays when it is negative. */
  value: number;
  /** By reason, what requests of members gained, and how many did. */
  readonly reasons: Partial<Record<EvidenceReason, { nats: number; count: number }>>;
  /** Members who have shown enough since they joined, those among them who left it, and how many of them gained: see pool.ts. Absent: none. */
  shown?: { readonly all: number; readonly gained: number };
  /** Of all who have what most members have in wording: the part that nothing speaks against. */
  innocent: number;
  /** When evidence last grew. */
  last: number;
  /** Null before anything was decided. */
  decision: Decision | null;
  /** When it was first blocked, or refused until verified. */
  stoppedAt: number | null;
  /** All that its members have taken, and requests by model. */
  taken: Taken;
  readonly models: Record<string, number>;
  /** An analyst's word on it: see orders.ts. */
  override: Override | null;
  confirmed: Confirmation | null;
  /** Units that an analyst took out. */
  readonly barred: UnitId[];
  readonly history: Event[];
}

export interface Confirmation {
  readonly by: string;
  readonly at: number;
  readonly reason: string;
}

/** What happened to a campaign: the latest are kept. */
export interface Event {
  readonly at: number;
  readonly what:
    | 'founded'
    | 'joined'
    | 'left'
    | 'merged'
    | 'decided'
    | 'confirmed'
    | 'released'
    | 'blocked'
    | 'withdrawn'
    | 'split';
  /** A unit, another campaign, an action, or the analyst. */
  readonly who: string;
}

/** All that is known of who acts with whom. */
export interface Field {
  readonly units: Table<Unit>;
  readonly facts: Table<FactRow>;
  readonly campaigns: Table<Campaign>;
  /** Members by campaign. */
  readonly members: Roster;
  readonly totals: FieldTotals;
}

export interface FieldTotals {
  founded: number;
  /** Campaigns that exist. */
  readonly live: CampaignId[];
  /** Suspects outside of campaigns, the latest. */
  readonly waiting: UnitId[];
}

/** A field in memory. */
export const newField = (): Field => ({
  units: new Bounded(BOUNDS.units),
  facts: new Bounded(BOUNDS.facts),
  campaigns: new Map(),
  members: new RosterInMemory(),
  totals: newTotals(),
});

export const newTotals = (): FieldTotals => ({ founded: 0, live: [], waiting: [] });

const HISTORY = 64;

export function note(campaign: Campaign, at: number, what: Event['what'], who: string): void {
  campaign.history.push({ at, what, who });
  if (campaign.history.length > HISTORY) campaign.history.shift();
}
