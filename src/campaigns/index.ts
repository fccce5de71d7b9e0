import { atLeast, type Action } from '../domain/index.ts';
import { place } from './clusters.ts';
import { note, type Campaign, type Field, type Sighting, type Unit } from './field.ts';
import { gain } from './pool.ts';
import { unitAfter } from './units.ts';

export { NO_SURROUNDINGS, type Surroundings } from './facts.ts';
export { newField, type Campaign, type CampaignId, type Field, type Sighting, type Unit } from './field.ts';
export { evidenceOfCampaign } from './pool.ts';
export { newTrace, traced, type News, type Trace } from './trace.ts';

/** What the board answers to news of a key. */
export interface Standing {
  /** Null when its account is in none. */
  readonly campaign: Campaign | null;
  /** How far the campaign's decision may go against this account. */
  readonly ceiling: Action;
}

/**
 * Takes a batch of news, in order, into the field (changes it) and says where each account stands now. A batch costs one round trip; each item, a bounded
 * number of rows, however many accounts share a fact. `now` is epoch ms.
 */
export function sight(field: Field, sightings: readonly Sighting[], now: number): readonly Standing[] {
  return sightings.map((sighting) => {
    const unit = unitAfter(field, sighting);
    if (sighting.led !== null) pool(field, unit, sighting, now);
    if (sighting.content !== null || sighting.facts.length > 0) place(field, unit, now);
    // A member's evidence counts from when it joined: what it has by then is noted.
    if (sighting.led !== null && unit.member?.seen[sighting.key] === undefined)
      pool(field, unit, sighting, now);
    return standingOf(field, unit);
  });
}

function pool(field: Field, { member }: Unit, { key, led }: Sighting, now: number): void {
  const campaign = member && field.campaigns.get(member.campaign);
  if (!member || !campaign || led === null) return;
  gain(campaign, member, key, led, now);
  field.campaigns.set(campaign.id, campaign);
}

export function standingOf(field: Field, unit: Unit): Standing {
  const campaign = (unit.member && field.campaigns.get(unit.member.campaign)) ?? null;
  return { campaign, ceiling: campaign === null ? 'allow' : ceilingOf(unit, campaign) };
}

/** Nats of an account's own evidence from which on its campaign's decision reaches it: what can be noticed, and all of it. */
const OWN = { throttle: 2, all: 3 } as const;
/** Below `least` nats a member is watched only. What a link has beyond `enough` counts in part, so that it never weighs as much as what the account does. */
const LINK = { least: 7, enough: 9, part: 0.35, most: 3.5 } as const;

/** When more than so many of those who word their requests so are innocent, it is a public wording, and its other users are watched only. */
const PUBLIC = 0.5;

/** Linkage is no guilt: how far a campaign's decision may go against a member depends on what speaks against it by itself. */
function ceilingOf({ suspicion, member }: Unit, { innocent }: Campaign): Action {
  const nats = member?.link.nats ?? 0;
  const own = suspicion + Math.max(0, Math.min(LINK.most, LINK.part * (nats - LINK.enough)));
  if (innocent > PUBLIC || nats < LINK.least || own < OWN.throttle) return 'watch';
  return own < OWN.all ? 'throttle' : 'block';
}

/** Notes what was decided on a campaign. */
export function settle(campaign: Campaign, action: Action, now: number): void {
  if (campaign.action === action) return;
  campaign.action = action;
  note(campaign, now, 'decided', action);
  if (atLeast(action, 'verify')) campaign.stoppedAt ??= now;
}
