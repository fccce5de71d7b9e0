import type { Content } from '../../../src/campaigns/content.ts';
import { BETWEEN, CENTRE } from '../../../src/campaigns/scale.ts';
import { sight, type Field, type Sighting, type Standing } from '../../../src/campaigns/index.ts';

export const NOW = Date.UTC(2026, 10, 2, 9);
export const HOUR = 3_600_000;

/** Requests that are written unlike most: so far from what is usual in every number. */
export const content = (offset: number, count = 16): Content => ({
  count,
  means: CENTRE.map((mean, i) => mean + offset * (i % 2 === 0 ? 1 : -1) * Math.sqrt(BETWEEN[i]!)),
});

export const sighting = (unit: string, changes: Partial<Sighting> = {}): Sighting => ({
  unit,
  key: `${unit}-key`,
  at: NOW,
  facts: [],
  content: content(0),
  suspicion: 3,
  led: null,
  requests: 16,
  ...changes,
});

/** Takes news one at a time; returns where the last unit stands. */
export function tell(field: Field, ...sightings: readonly Sighting[]): Standing {
  let last: Standing = { campaign: null, ceiling: 'allow' };
  for (const one of sightings) [last = last] = sight(field, [one], one.at);
  return last;
}

/** So many accounts that nothing speaks against, with these facts. */
export function crowd(field: Field, count: number, facts: readonly string[]): void {
  for (let i = 0; i < count; i++)
    tell(field, sighting(`crowd${facts.join('')}${i}`, { facts, suspicion: -5, content: null }));
}

/** Evidence of one reason. */
export const led = (nats: number): Sighting['led'] => ({ coverage_growth: nats });
