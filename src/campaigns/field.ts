import type { Action, EvidenceReason } from '../domain/index.ts';
import type { Led } from '../scoring/index.ts';
import { Bounded, type Table } from './table.ts';
import { BOUNDS } from './bounds.ts';
import type { Content } from './content.ts';
import type { Fact, FactKind } from './facts.ts';
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

/** A fact as all units together know it. Bounded, however many have it. */
export interface FactRow {
  /** Units that have told it. */
  holders: number;
  /** Of them, those that are suspects now. */
  suspects: number;
  /** Those that have shown enough and are none. */
  innocent: number;
  /** Some suspects outside of campaigns: whom a newcomer may found one with. */
  waiting: UnitId[];
  /** Members of campaigns who have it. */
  readonly campaigns: Record<CampaignId, number>;
  last: number;
}

export interface Unit {
  readonly id: UnitId;
  /** Keys seen of it, as far as they fit. */
  readonly keys: string[];
  readonly facts: Fact[];
  /** How many of them there are of each kind. */
  readonly kinds: Partial<Record<FactKind, number>>;
  content: Content;
  contentOf: string;
  suspicion: number;
  suspect: boolean;
  /** Has shown enough, and is no suspect. */
  innocent: boolean;
  member: Membership | null;
  readonly first: number;
  last: number;
  requests: number;
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
  /** Why it is in. */
  link: Link;
}

export interface Campaign {
  readonly id: CampaignId;
  /** It was the n-th to be founded. */
  readonly rank: number;
  readonly founded: number;
  readonly members: UnitId[];
  content: Content;
  /** Sum of its members' values (nats). What members leave behind stays when it is negative. */
  value: number;
  /** By reason, what requests of members gained, and how many did. */
  readonly reasons: Partial<Record<EvidenceReason, { nats: number; count: number }>>;
  /** Of all who have what most members have in wording: the part that nothing speaks against. */
  innocent: number;
  /** When evidence last grew. */
  last: number;
  /** As the caller decided last, and when it was first blocked (or refused until verified). */
  action: Action;
  stoppedAt: number | null;
  readonly history: Event[];
}

/** What happened to a campaign: the latest are kept. */
export interface Event {
  readonly at: number;
  readonly what: 'founded' | 'joined' | 'left' | 'merged' | 'decided';
  /** A unit, another campaign, or an action. */
  readonly who: string;
}

/** All that is known of who shares what. */
export interface Field {
  readonly units: Table<Unit>;
  readonly facts: Table<FactRow>;
  readonly campaigns: Table<Campaign>;
  readonly totals: FieldTotals;
}

export interface FieldTotals {
  units: number;
  suspects: number;
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
  totals: { units: 0, suspects: 0, founded: 0, live: [], waiting: [] },
});

const HISTORY = 64;

export function note(campaign: Campaign, at: number, what: Event['what'], who: string): void {
  campaign.history.push({ at, what, who });
  if (campaign.history.length > HISTORY) campaign.history.shift();
}
