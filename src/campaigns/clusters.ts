import { ENOUGH } from './alike.ts';
import { BOUNDS } from './bounds.ts';
import { joined } from './content.ts';
import { atLeast, type Action } from '../domain/index.ts';
import {
  note,
  type Campaign,
  type CampaignId,
  type Field,
  type Link,
  type Membership,
  type Unit,
} from './field.ts';
import { innocenceOf, linkOfCampaigns, linkOfUnits, linkToCampaign } from './links.ts';
import { absorb, forfeit } from './pool.ts';
import { beatWith } from './rhythm.ts';
import { addTaken, NONE_TAKEN } from './taken.ts';
import { countIn, noteModel, takenBy } from './units.ts';

/**
 * Nats for two suspects to found a campaign, for one to join it, below which a member leaves, and for two campaigns to become one; for an account that is no
 * suspect, to be watched with a stopped campaign that it may continue, with a watched one that it is very
 * much like, or with any that it shares very much with; by how much another must
 * fit better to change, and by how much a peer must be more alike to split off with.
 */
const NATS = {
  found: 8.5,
  join: 7.5,
  leave: 0,
  merge: 11,
  heir: 4,
  kin: 11,
  close: 16,
  move: 3,
  split: 6,
} as const;
/** Requests of an account that may still be an heir's first. */
const YOUNG = 24;
/** Nats that an analyst's word is worth as a link, until the members' next news. */
const TOLD = 12;
/** How much one member's means count in its campaign's. */
const SHARE = 12;
/** Members looked at for a split: the latest. */
const LATEST = 12;

interface Fit {
  readonly campaign: Campaign;
  readonly link: Link;
}

/** Finds a unit its place after news of it: in a campaign, out of it, or beside others who wait. */
export function place(field: Field, unit: Unit, now: number): void {
  if (unit.member !== null) return review(field, unit, now);
  const [best] = fitting(field, unit, now);
  const needed = unit.suspect
    ? NATS.join
    : best !== undefined && isWatched(best.campaign)
      ? NATS.kin
      : NATS.close;
  const fits = best !== undefined && (best.link.nats >= needed || isHeir(unit, best));
  const peer = bestPeer(field, unit, candidates(field, unit), unit.suspect ? NATS.found : NATS.close, now);
  if (fits && (peer === null || peer.link.nats < best.link.nats + NATS.move)) join(field, unit, best, now);
  else if (peer !== null) found(field, unit, peer, now);
}

export const actionOf = ({ decision }: Campaign): Action => decision?.action ?? 'allow';

const isWatched = (campaign: Campaign): boolean => atLeast(actionOf(campaign), 'watch');

/** Like a campaign that was stopped, and new since: replaced accounts come soon after. */
const isHeir = (unit: Unit, { campaign, link }: Fit): boolean =>
  campaign.stoppedAt !== null &&
  unit.first > campaign.stoppedAt &&
  unit.requests <= YOUNG &&
  link.nats >= NATS.heir;

/** Campaigns that a unit fits, the best first. Those that share a fact, and all that there are by content. */
function fitting(field: Field, unit: Unit, now: number): readonly Fit[] {
  const ids = sharing(field, unit);
  if (unit.content.count >= ENOUGH)
    for (const id of field.totals.live) if (unit.suspect || isStarted(field, id)) ids.add(id);
  const fits: Fit[] = [];
  for (const id of ids) {
    const campaign = field.campaigns.get(id);
    if (campaign === undefined || campaign.barred.includes(unit.id)) continue;
    const link = linkToCampaign(unit, campaign, field, now);
    if (link.nats > 0) fits.push({ campaign, link });
  }
  return fits.toSorted((a, b) => b.link.nats - a.link.nats);
}

/** Whether anything has been held against a campaign: only then do those join it by content whom nothing is held against. */
function isStarted(field: Field, id: CampaignId): boolean {
  const campaign = field.campaigns.get(id);
  return campaign !== undefined && isWatched(campaign);
}

function sharing(field: Field, unit: Unit): Set<CampaignId> {
  const ids = new Set<CampaignId>();
  for (const fact of unit.facts)
    for (const id of Object.keys(field.facts.get(fact)?.campaigns ?? {})) ids.add(id);
  return ids;
}

interface Peer {
  readonly other: Unit;
  readonly link: Link;
}

/** The one among these whom a unit fits best, well enough to found a campaign with. */
function bestPeer(field: Field, unit: Unit, ids: Iterable<string>, least: number, now: number): Peer | null {
  let best: Peer | null = null;
  const facts = new Set(unit.facts);
  for (const id of ids) {
    const other = field.units.get(id);
    if (other === undefined || other.id === unit.id) continue;
    if (other.member?.campaign !== unit.member?.campaign) continue;
    const link = linkOfUnits(other, unit, field, now, facts);
    if (link.nats >= (other.suspect ? least : NATS.close) && (best === null || link.nats > best.link.nats))
      best = { other, link };
  }
  return best;
}

/** Two who fit each other better than anyone else found a campaign. */
function found(field: Field, unit: Unit, { other, link }: Peer, now: number): void {
  const campaign = newCampaign(field, other, now);
  join(field, other, { campaign, link }, now);
  join(field, unit, { campaign, link }, now);
}

/** A campaign of these, whatever they have in common: an analyst says so. */
export function foundTogether(field: Field, units: readonly Unit[], now: number): Campaign {
  const [founder, ...others] = units as [Unit, ...Unit[]];
  const campaign = newCampaign(field, founder, now);
  const link = { nats: TOLD, parts: { analyst: TOLD } };
  for (const unit of [founder, ...others]) join(field, unit, { campaign, link }, now);
  return campaign;
}

function candidates(field: Field, unit: Unit): ReadonlySet<string> {
  const ids = new Set(unit.suspect && unit.content.count >= ENOUGH ? field.totals.waiting : []);
  for (const fact of unit.facts) for (const id of field.facts.get(fact)?.waiting ?? []) ids.add(id);
  return ids;
}

function newCampaign(field: Field, founder: Unit, now: number): Campaign {
  const rank = ++field.totals.founded;
  const campaign: Campaign = {
    id: idOf(`${rank}/${founder.id}/${now}`),
    rank,
    founded: now,
    size: 0,
    latest: [],
    content: founder.content,
    value: 0,
    reasons: {},
    innocent: 0,
    last: now,
    decision: null,
    stoppedAt: null,
    taken: NONE_TAKEN,
    models: {},
    override: null,
    confirmed: null,
    barred: [],
    history: [],
  };
  note(campaign, now, 'founded', founder.id);
  field.totals.live.push(campaign.id);
  if (field.totals.live.length > BOUNDS.live) dissolve(field, leastMissed(field), now);
  field.campaigns.set(campaign.id, campaign);
  return campaign;
}

/** FNV-1a twice, as ten letters: the same founder at the same moment gives the same name. */
function idOf(text: string): CampaignId {
  let id = 'c-';
  for (const seed of [0x811c9dc5, 0x3c6ef372]) {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    for (let i = 0; i < 5; i++) id += 'abcdefghijklmnopqrstuvwxyz234567'[(hash >>> (5 * i + 3)) & 31];
  }
  return id;
}

/**
 * The campaign to give up when there are too many: of those that led to nothing, the one that has rested longest; when all have led to something, the smallest. Giving
 * one up costs a step a member, so a large one is not given up while there are others.
 */
function leastMissed(field: Field): CampaignId {
  const live = field.totals.live.map((id) => field.campaigns.get(id)).filter((one) => one !== undefined);
  const idle = live.filter((one) => actionOf(one) === 'allow' && one.size <= BOUNDS.merging);
  const [first = null, ...others] = idle.length > 0 ? idle : live;
  const isLess = (a: Campaign, b: Campaign) => (idle.length > 0 ? a.last < b.last : a.size < b.size);
  return others.reduce((least, one) => (least === null || isLess(one, least) ? one : least), first)!.id;
}

function dissolve(field: Field, id: CampaignId, now: number): void {
  for (const member of field.members.of(id)) {
    const unit = field.units.get(member);
    if (unit !== undefined) leave(field, unit, now);
    field.members.remove(id, member);
  }
  remove(field, id);
}

function remove(field: Field, id: CampaignId): void {
  field.campaigns.delete(id);
  const at = field.totals.live.indexOf(id);
  if (at >= 0) field.totals.live.splice(at, 1);
}

function join(field: Field, unit: Unit, { campaign, link }: Fit, now: number): void {
  if (campaign.size >= BOUNDS.members) return;
  unit.member = {
    campaign: campaign.id,
    since: now,
    kin: unit.suspect ? null : unit.requests,
    gained: 0,
    seen: {},
    value: 0,
    link,
  };
  field.members.add(campaign.id, unit.id);
  campaign.size++;
  campaign.latest.push(unit.id);
  if (campaign.latest.length > LATEST) campaign.latest.shift();
  campaign.taken = addTaken(campaign.taken, takenBy(unit));
  noteModel(campaign, unit, takenBy(unit).requests);
  campaign.content = joined(campaign.content, unit.content, SHARE);
  if (unit.rhythm !== undefined) campaign.beat = beatWith(campaign.beat ?? [], unit.rhythm);
  note(campaign, now, 'joined', unit.id);
  recount(field, unit, campaign.id, 1);
  const at = field.totals.waiting.indexOf(unit.id);
  if (at >= 0) field.totals.waiting.splice(at, 1);
  field.campaigns.set(campaign.id, campaign);
  field.units.set(unit.id, unit);
}

function recount(field: Field, unit: Unit, campaign: CampaignId, change: number): void {
  for (const fact of unit.facts) {
    const row = field.facts.get(fact);
    if (row === undefined) continue;
    countIn(row, campaign, change);
    row.waiting = row.waiting.filter((id) => id !== unit.id);
    field.facts.set(fact, row);
  }
}

export function leave(field: Field, unit: Unit, now: number): void {
  const campaign = unit.member && field.campaigns.get(unit.member.campaign);
  if (unit.member === null || !campaign) return;
  forfeit(campaign, unit.member);
  field.members.remove(campaign.id, unit.id);
  campaign.size--;
  const at = campaign.latest.indexOf(unit.id);
  if (at >= 0) campaign.latest.splice(at, 1);
  campaign.taken = addTaken(campaign.taken, takenBy(unit), -1);
  noteModel(campaign, unit, -takenBy(unit).requests);
  recount(field, unit, campaign.id, -1);
  note(campaign, now, 'left', unit.id);
  unit.member = null;
  field.units.set(unit.id, unit);
  if (campaign.size === 0) remove(field, campaign.id);
  else field.campaigns.set(campaign.id, campaign);
}

/** One that was taken in on its likeness is watched for a while, and stays when what it does then speaks against it. */
function isCleared({ suspect, requests }: Unit, { kin, gained }: Membership): boolean {
  if (suspect) return false;
  if (kin === null) return true;
  return requests - kin > YOUNG && gained <= 0;
}

/** A member that does not fit any more, or that nothing speaks against, leaves; two campaigns that one account fits may be one. */
function review(field: Field, unit: Unit, now: number): void {
  const member = unit.member as Membership;
  const campaign = field.campaigns.get(member.campaign);
  if (campaign === undefined) {
    unit.member = null;
    return;
  }
  const link = linkToCampaign(unit, campaign, field, now);
  member.link = link;
  campaign.innocent = innocenceOf(unit, campaign, field);
  if (isCleared(unit, member) || (campaign.size > 1 && link.nats < NATS.leave))
    return leave(field, unit, now);
  if (!unit.suspect || split(field, unit, campaign, link, now)) return;
  campaign.content = joined(campaign.content, unit.content, 1);
  if (unit.rhythm !== undefined) campaign.beat = beatWith(campaign.beat ?? [], unit.rhythm);
  const other = fitting(field, unit, now).find((fit) => fit.campaign !== campaign);
  if (other === undefined || other.link.nats < NATS.join) return;
  if (merge(field, campaign, other.campaign, unit, now) || other.link.nats < link.nats + NATS.move) return;
  leave(field, unit, now);
  join(field, unit, other, now);
}

/** Two who are not like their campaign, but like each other, found one of their own. Others follow as they are reviewed. */
function split(field: Field, unit: Unit, campaign: Campaign, own: Link, now: number): boolean {
  const peer = bestPeer(field, unit, campaign.latest, NATS.found, now);
  if (peer === null || campaign.size <= 2) return false;
  if ((peer.link.parts['content'] ?? 0) < (own.parts['content'] ?? 0) + NATS.split) return false;
  leave(field, unit, now);
  leave(field, peer.other, now);
  found(field, unit, peer, now);
  return true;
}

/** The one with more members keeps its name, of equals the older. Returns whether they became one. */
function merge(field: Field, a: Campaign, b: Campaign, between: Unit, now: number): boolean {
  if (Math.min(a.size, b.size) > BOUNDS.merging) return false;
  if (linkOfCampaigns(a, b, between, field, now).nats < NATS.merge) return false;
  const larger = a.size - b.size || b.rank - a.rank;
  const [to, from] = larger > 0 ? [a, b] : [b, a];
  for (const id of field.members.of(from.id)) {
    field.members.remove(from.id, id);
    const unit = field.units.get(id);
    if (unit?.member?.campaign !== from.id) continue;
    field.members.add(to.id, id);
    recount(field, unit, from.id, -1);
    recount(field, unit, to.id, 1);
    unit.member = { ...unit.member, campaign: to.id };
    field.units.set(id, unit);
  }
  to.size = to.size + from.size;
  to.latest.push(...from.latest.splice(0));
  to.latest.splice(0, to.latest.length - LATEST);
  to.taken = addTaken(to.taken, from.taken);
  for (const [model, requests] of Object.entries(from.models)) noteModel(to, { models: [model] }, requests);
  to.confirmed ??= from.confirmed;
  to.content = joined(to.content, from.content);
  absorb(to, from);
  note(to, now, 'merged', from.id);
  remove(field, from.id);
  field.campaigns.set(to.id, to);
  return true;
}
