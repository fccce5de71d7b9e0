import { leave } from './clusters.ts';
import type { Field, Unit } from './field.ts';
import type { Region, Resident } from './region.ts';

/** Takes a unit that was not heard of for long out of its region: it is counted no more, so that what is common stays measured against who is there. */
export function forgetResident(region: Region, unit: Resident): void {
  region.units.delete(unit.id);
  region.totals.units = Math.max(0, region.totals.units - 1);
  region.totals.suspects = Math.max(0, region.totals.suspects - Number(unit.suspect));
  for (const fact of unit.facts) {
    const count = region.facts.get(fact);
    if (count === undefined) continue;
    count.holders--;
    count.suspects = Math.max(0, count.suspects - Number(unit.suspect));
    count.innocent = Math.max(0, count.innocent - Number(unit.innocent));
    if (count.holders > 0) region.facts.set(fact, count);
    else region.facts.delete(fact);
  }
}

/** Takes a unit that was not heard of for long out of the field, and out of its campaign. */
export function forgetUnit(field: Field, unit: Unit, now: number): void {
  leave(field, unit, now);
  for (const fact of unit.facts) {
    const row = field.facts.get(fact);
    if (row === undefined) continue;
    row.suspects = Math.max(0, row.suspects - Number(unit.suspect));
    row.waiting = row.waiting.filter((id) => id !== unit.id);
    field.facts.set(fact, row);
  }
  const at = field.totals.waiting.indexOf(unit.id);
  if (at >= 0) field.totals.waiting.splice(at, 1);
  field.units.delete(unit.id);
}
