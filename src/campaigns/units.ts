import { BOUNDS } from './bounds.ts';
import { joined, NO_CONTENT } from './content.ts';
import { kindOf, type Fact } from './facts.ts';
import type { FactRow, Field, Sighting, Unit } from './field.ts';
import { LOOK } from './trace.ts';

/** Below so many nats a suspect is none any more. */
const CLEARED = -1.5;

/** Requests from which on a unit that is no suspect speaks for the innocence of its facts. */
const MATURE = 16;

/** Takes into its unit what a key told. */
export function unitAfter(field: Field, sighting: Sighting): Unit {
  const unit = field.units.get(sighting.unit) ?? newUnit(field, sighting);
  if (!unit.keys.includes(sighting.key) && unit.keys.length < BOUNDS.unitKeys) unit.keys.push(sighting.key);
  unit.last = Math.max(unit.last, sighting.at);
  unit.requests = Math.max(unit.requests, sighting.requests);
  for (const fact of sighting.facts) learn(field, unit, fact, sighting.at);
  noteContent(unit, sighting);
  noteSuspicion(field, unit, sighting);
  field.units.set(unit.id, unit);
  return unit;
}

function newUnit(field: Field, { unit: id, at }: Sighting): Unit {
  field.totals.units++;
  return {
    id,
    keys: [],
    facts: [],
    kinds: {},
    content: NO_CONTENT,
    contentOf: '',
    suspicion: -10,
    suspect: false,
    innocent: false,
    member: null,
    first: at,
    last: at,
    requests: 0,
  };
}

/** Units count once for a fact, whichever of their keys told it. */
function learn(field: Field, unit: Unit, fact: Fact, at: number): void {
  if (unit.facts.includes(fact) || unit.facts.length >= BOUNDS.unitFacts) return;
  unit.facts.push(fact);
  const kind = kindOf(fact);
  unit.kinds[kind] = (unit.kinds[kind] ?? 0) + 1;
  const row = field.facts.get(fact) ?? newRow(at);
  row.holders++;
  row.last = at;
  if (unit.suspect) row.suspects++;
  if (unit.innocent) row.innocent++;
  if (unit.member !== null) countIn(row, unit.member.campaign, 1);
  else if (unit.suspect || row.holders <= BOUNDS.rare) wait(row.waiting, unit.id, BOUNDS.factWaiting);
  field.facts.set(fact, row);
}

const newRow = (at: number): FactRow => ({
  holders: 0,
  suspects: 0,
  innocent: 0,
  waiting: [],
  campaigns: {},
  last: at,
});

/** Counts a member more or fewer. A fact that many campaigns share points at those with the most members who have it. */
export function countIn({ campaigns }: FactRow, campaign: string, change: number): void {
  const count = (campaigns[campaign] ?? 0) + change;
  if (count <= 0) delete campaigns[campaign];
  else campaigns[campaign] = count;
  const ids = Object.keys(campaigns);
  if (ids.length <= BOUNDS.factCampaigns) return;
  const least = ids.reduce((a, b) => (campaigns[b]! < campaigns[a]! ? b : a));
  delete campaigns[least];
}

/** Puts a newcomer into a short list; the longest in it goes. */
export function wait(list: string[], id: string, most: number): void {
  if (list.includes(id)) return;
  list.push(id);
  if (list.length > most) list.shift();
}

/** A key's means are told anew as they grow; those of several keys are joined. */
function noteContent(unit: Unit, { key, content }: Sighting): void {
  if (content === null) return;
  const isSame = unit.contentOf === key || unit.content.count === 0;
  unit.content = isSame ? content : joined(unit.content, content, 6);
  unit.contentOf = isSame || unit.keys.length === 1 ? key : 'several';
}

/** An account is as suspicious as the last of its keys that was told; one key in good standing clears no other. */
function noteSuspicion(field: Field, unit: Unit, { suspicion, key }: Sighting): void {
  const clears = unit.keys[0] === key || unit.keys.length === 1;
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
  field.totals.suspects += change.suspects;
  for (const fact of unit.facts) {
    const row = field.facts.get(fact);
    if (row === undefined) continue;
    row.suspects = Math.max(0, row.suspects + change.suspects);
    row.innocent = Math.max(0, row.innocent + change.innocent);
    if (suspect && unit.member === null) wait(row.waiting, unit.id, BOUNDS.factWaiting);
    field.facts.set(fact, row);
  }
  if (change.suspects > 0) wait(field.totals.waiting, unit.id, BOUNDS.waiting);
}
