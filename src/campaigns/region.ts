import { BOUNDS } from './bounds.ts';
import { joined, NO_CONTENT } from './content.ts';
import { kindOf, type Fact } from './facts.ts';
import type { Profile, Referral, Sighting } from './field.ts';
import { countQuarters, noCounts, rhythmOf, together } from './rhythm.ts';
import { Bounded, type Table } from './table.ts';
import { LOOK } from './trace.ts';

/**
 * A part of all units, by chance: what they have told, and how common each fact is among them. Being a sample of all accounts, a region tells for itself how
 * rare a fact is, so that counting needs no place where all meet; only who may belong to a campaign is referred on.
 */
export interface Region {
  readonly name: string;
  readonly units: Table<Resident>;
  readonly facts: Table<FactCount>;
  readonly totals: RegionTotals;
}

export interface RegionTotals {
  units: number;
  suspects: number;
  /** Units that are no suspects, by the quarter-hours in which they were active; absent before any told. */
  quarters?: number[];
}

/** A unit as its region knows it. */
export interface Resident extends Profile {
  contentOf: string;
  /** Quarter-hours in which it was active lately. */
  quarters?: readonly number[];
}

/** Units of a region that have told a fact; of them, those that are suspects now, and those that have shown enough and are none. */
export interface FactCount {
  holders: number;
  suspects: number;
  innocent: number;
}

/** A region in memory. */
export const newRegion = (name: string): Region => ({
  name,
  units: new Bounded(BOUNDS.residents),
  facts: new Bounded(BOUNDS.counts),
  totals: { units: 0, suspects: 0 },
});

/** Below so many nats a suspect is none any more. */
const CLEARED = -1.5;

/** Requests from which on a unit that is no suspect speaks for the innocence of its facts. */
const MATURE = 16;

/** Takes news of a key into its region (changes it); gives back what the board should know, or null: most that is told of honest accounts stays here. */
export function noted(region: Region, sighting: Sighting): Referral | null {
  const unit = region.units.get(sighting.unit) ?? newResident(region, sighting);
  const before = { suspect: unit.suspect, innocent: unit.innocent };
  noteKey(unit, sighting);
  unit.last = Math.max(unit.last, sighting.at);
  unit.requests = Math.max(unit.requests, sighting.requests);
  for (const fact of sighting.facts) learn(region, unit, fact);
  noteContent(unit, sighting);
  noteSuspicion(region, unit, sighting);
  if (sighting.quarters !== undefined) noteQuarters(region, unit, sighting.quarters);
  region.units.set(unit.id, unit);
  const matters = sighting.member || unit.suspect || before.suspect || !unit.innocent || !before.innocent;
  return matters ? referralOf(region, unit, sighting) : null;
}

function newResident(region: Region, { unit: id, at }: Sighting): Resident {
  region.totals.units++;
  return {
    id,
    keys: {},
    models: [],
    facts: [],
    kinds: {},
    content: NO_CONTENT,
    contentOf: '',
    suspicion: -10,
    suspect: false,
    innocent: false,
    first: at,
    last: at,
    requests: 0,
  };
}

function noteKey(unit: Resident, { key, taken, model }: Sighting): void {
  if (unit.keys[key] !== undefined || Object.keys(unit.keys).length < BOUNDS.unitKeys) unit.keys[key] = taken;
  if (model === null || unit.models.includes(model)) return;
  unit.models.push(model);
  if (unit.models.length > BOUNDS.models) unit.models.shift();
}

/** Units count once for a fact, whichever of their keys told it. */
function learn(region: Region, unit: Resident, fact: Fact): void {
  const { prompts, others } = BOUNDS.unitFacts;
  if (unit.facts.includes(fact) || unit.facts.length >= prompts + others) return;
  unit.facts.push(fact);
  const kind = kindOf(fact);
  unit.kinds[kind] = (unit.kinds[kind] ?? 0) + 1;
  const count = region.facts.get(fact) ?? { holders: 0, suspects: 0, innocent: 0 };
  count.holders++;
  if (unit.suspect) count.suspects++;
  if (unit.innocent) count.innocent++;
  region.facts.set(fact, count);
}

/** A key's means are told anew as they grow; those of several keys are joined. */
function noteContent(unit: Resident, { key, content }: Sighting): void {
  if (content === null) return;
  const isSame = unit.contentOf === key || unit.content.count === 0;
  unit.content = isSame ? content : joined(unit.content, content, 6);
  unit.contentOf = isSame || Object.keys(unit.keys).length === 1 ? key : 'several';
}

function noteQuarters({ totals }: Region, unit: Resident, told: readonly number[]): void {
  const before = unit.quarters ?? [];
  if (!unit.suspect) countQuarters((totals.quarters ??= noCounts()), before, told);
  unit.quarters = together(before, told);
}

/** An account is as suspicious as the last of its keys that was told; one key in good standing clears no other. */
function noteSuspicion(region: Region, unit: Resident, { suspicion, key }: Sighting): void {
  const [first, ...others] = Object.keys(unit.keys);
  const clears = first === key || others.length === 0;
  unit.suspicion = clears ? suspicion : Math.max(unit.suspicion, suspicion);
  const suspect = unit.suspect ? unit.suspicion > CLEARED : unit.suspicion >= LOOK;
  const innocent = !suspect && unit.suspicion <= CLEARED && unit.requests >= MATURE;
  const change = {
    suspects: Number(suspect) - Number(unit.suspect),
    innocent: Number(innocent) - Number(unit.innocent),
  };
  if (change.suspects === 0 && change.innocent === 0) return;
  unit.suspect = suspect;
  unit.innocent = innocent;
  region.totals.suspects += change.suspects;
  for (const fact of unit.facts) {
    const count = region.facts.get(fact);
    if (count === undefined) continue;
    count.suspects = Math.max(0, count.suspects + change.suspects);
    count.innocent = Math.max(0, count.innocent + change.innocent);
    region.facts.set(fact, count);
  }
}

function referralOf(region: Region, unit: Resident, sighting: Sighting): Referral {
  return {
    region: region.name,
    population: Math.max(0, region.totals.units - region.totals.suspects),
    unit: {
      ...profileOf(unit),
      ...(unit.quarters && { rhythm: rhythmOf(unit.quarters, region.totals.quarters ?? []) }),
    },
    commonness: unit.facts.map((fact) => commonnessOf(region, fact)),
    key: sighting.key,
    at: sighting.at,
    led: sighting.led,
    isNew: sighting.content !== null || sighting.facts.length > 0,
  };
}

/** A copy: the region goes on changing its own, and the field tells what is new by comparing with what it had. */
const profileOf = ({
  id,
  content,
  suspicion,
  suspect,
  innocent,
  first,
  last,
  requests,
  ...rest
}: Resident): Profile => ({
  id,
  content,
  suspicion,
  suspect,
  innocent,
  first,
  last,
  requests,
  keys: { ...rest.keys },
  models: [...rest.models],
  facts: [...rest.facts],
  kinds: { ...rest.kinds },
});

function commonnessOf(region: Region, fact: Fact): readonly [outside: number, innocent: number] {
  const { holders, suspects, innocent } = region.facts.get(fact) ?? NOBODY;
  return [Math.max(0, holders - suspects), innocent];
}

const NOBODY: FactCount = { holders: 0, suspects: 0, innocent: 0 };
