import { BOUNDS } from './bounds.ts';
import type { Campaign, FactRow, Field, Referral, Unit } from './field.ts';
import { addTaken, sumTaken, type Taken } from './taken.ts';

/** Takes a unit that was referred into the field. */
export function unitAfter(field: Field, referral: Referral): Unit {
  const before = field.units.get(referral.unit.id);
  const unit: Unit = { ...referral.unit, member: before?.member ?? null };
  const known = new Set(before?.facts);
  referral.unit.facts.forEach((fact, i) => {
    const row = field.facts.get(fact) ?? newRow(referral.at);
    const changed = [
      noteCommonness(row, referral, i),
      noteHolder(row, unit, known.has(fact) ? (before?.suspect ?? false) : null, referral.at),
    ];
    if (changed.includes(true)) field.facts.set(fact, row);
  });
  if (unit.suspect && before?.suspect !== true && unit.member === null)
    wait(field.totals.waiting, unit.id, BOUNDS.waiting);
  noteTaken(field, unit, before);
  field.units.set(unit.id, unit);
  return unit;
}

const newRow = (at: number): FactRow => ({ regions: {}, suspects: 0, waiting: [], campaigns: {}, last: at });

/** Counts that have grown by less say nothing new, and are not worth a write. */
const NOTABLE = 1.1;

function noteCommonness(row: FactRow, { region, population, commonness }: Referral, i: number): boolean {
  const [outside, innocent] = commonness[i] ?? [0, 0];
  const [were = -1, wereInnocent = -1, of = -1] = row.regions[region] ?? [];
  const isSame = (now: number, then: number) => now <= then * NOTABLE && then <= now * NOTABLE;
  if (isSame(outside, were) && isSame(innocent, wereInnocent) && isSame(population, of)) return false;
  if (were < 0 && Object.keys(row.regions).length >= BOUNDS.factRegions) return false;
  row.regions[region] = [outside, innocent, population];
  return true;
}

/** `was`: whether it was a suspect when it was last known to have the fact; null when the fact is new of it. */
function noteHolder(row: FactRow, unit: Unit, was: boolean | null, at: number): boolean {
  const suspects = Number(unit.suspect) - Number(was ?? false);
  row.suspects = Math.max(0, row.suspects + suspects);
  if (was === null) row.last = Math.max(row.last, at);
  if (unit.member !== null) {
    if (was === null) countIn(row, unit.member.campaign, 1);
  } else if (suspects > 0 || (was === null && outsideOf(row) + row.suspects <= BOUNDS.rare))
    wait(row.waiting, unit.id, BOUNDS.factWaiting);
  return suspects !== 0 || was === null;
}

/** Units that are no suspects and have it, in all regions that told of it. */
export const outsideOf = ({ regions }: FactRow): number =>
  Object.values(regions).reduce((sum, [outside]) => sum + outside, 0);

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

export const takenBy = ({ keys }: Pick<Unit, 'keys'>): Taken => sumTaken(Object.values(keys));

/** What a member has taken since it was last heard of is its campaign's. */
function noteTaken(field: Field, unit: Unit, before: Unit | undefined): void {
  const campaign = unit.member === null ? undefined : field.campaigns.get(unit.member.campaign);
  if (campaign === undefined || before === undefined) return;
  const change = addTaken(takenBy(unit), takenBy(before), -1);
  if (change.requests === 0) return;
  campaign.taken = addTaken(campaign.taken, change);
  noteModel(campaign, unit, change.requests);
  field.campaigns.set(campaign.id, campaign);
}

/** Requests by the model that the unit used last: models beyond the bound count as others. */
export function noteModel({ models }: Campaign, unit: Pick<Unit, 'models'>, requests: number): void {
  const model = unit.models.at(-1) ?? 'unknown';
  const name = models[model] !== undefined || Object.keys(models).length < BOUNDS.models ? model : 'other';
  models[name] = (models[name] ?? 0) + requests;
}
