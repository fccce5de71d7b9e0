import type { Content } from '../../../src/campaigns/content.ts';
import { BETWEEN, CENTRE } from '../../../src/campaigns/scale.ts';
import {
  newField,
  newRegion,
  NONE_TAKEN,
  noted,
  refer,
  type Binding,
  type Campaign,
  type Field,
  type Region,
  type Sighting,
} from '../../../src/campaigns/index.ts';
import { parsePolicy } from '../../../src/config/policy.ts';

const parsed = await parsePolicy('balanced');
if (!parsed.ok) throw new Error('no policy');
export const { policy: POLICY } = parsed;

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
  taken: NONE_TAKEN,
  model: null,
  member: true,
  ...changes,
});

/** A board with one region. */
export interface World {
  readonly region: Region;
  readonly field: Field;
}

export const newWorld = (): World => ({ region: newRegion('here'), field: newField() });

/** Where a unit stands: its campaign, and how far that may go against it. */
export interface Standing {
  readonly campaign: Campaign | null;
  readonly ceiling: Binding['ceiling'];
}

/** Takes news one at a time; returns where the last unit stands. */
export function tell({ region, field }: World, ...sightings: readonly Sighting[]): Standing {
  let binding: Binding | null = null;
  for (const one of sightings) {
    const referral = noted(region, one);
    binding = referral === null ? null : refer(field, referral, POLICY, one.at);
  }
  const campaign = binding === null ? null : (field.campaigns.get(binding.campaign) ?? null);
  return { campaign, ceiling: binding?.ceiling ?? 'allow' };
}

/** So many accounts that nothing speaks against, with these facts. */
export function crowd(world: World, count: number, facts: readonly string[]): void {
  for (let i = 0; i < count; i++)
    tell(
      world,
      sighting(`crowd${facts.join('')}${i}`, { facts, suspicion: -5, content: null, member: false }),
    );
}

/** Evidence of one reason. */
export const led = (nats: number): Sighting['led'] => ({ coverage_growth: nats });

export const membersOf = ({ field }: World, campaign: Campaign | null | undefined): readonly string[] =>
  campaign == null ? [] : field.members.of(campaign.id);
