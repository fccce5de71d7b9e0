import {
  EVIDENCE_REASONS,
  FADE_MS,
  type Evidence,
  type EvidenceReason,
  type ReasonScore,
} from '../domain/index.ts';
import { share, type Led } from '../scoring/index.ts';
import type { Campaign, Membership } from './field.ts';

/** Prior probability that a member who was linked is part of the harvest; the rest of its stake is kept out. */
const PART = 0.5;
/** Nats that one member adds at most, before its prior: a campaign is several accounts, or it is none. */
const MEMBER_MOST = 3;
/** Nats that are kept beyond the price, so that evidence fades within weeks. */
const MOST = 24;

/** Takes a member's new evidence into the campaign's. What came before it joined is the reason that it was chosen, and no evidence. */
export function gain(campaign: Campaign, member: Membership, key: string, led: Led, now: number): void {
  const before = member.seen[key];
  member.seen[key] = led;
  if (before === undefined) return;
  let sum = 0;
  for (const reason of EVIDENCE_REASONS) {
    const added = (led[reason] ?? 0) - (before[reason] ?? 0);
    sum += added;
    if (added > 0) credit(campaign, reason, added);
  }
  member.gained = Math.min(MEMBER_MOST, member.gained + sum);
  // ln((1 - q) + q·e^gained): an e-value, because the gain is of a likelihood ratio since a moment that depended on the past alone.
  const value = Math.log(1 - PART + PART * Math.exp(member.gained));
  campaign.value += value - member.value;
  if (value > member.value) campaign.last = Math.max(campaign.last, now);
  member.value = value;
}

function credit({ reasons }: Campaign, reason: EvidenceReason, nats: number, count = 1): void {
  const so = (reasons[reason] ??= { nats: 0, count: 0 });
  so.nats = Math.round((so.nats + nats) * 1000) / 1000;
  so.count += count;
}

/** Takes a member out: what spoke against the campaign's guilt stays, so that nothing is won by dropping members. */
export function forfeit(campaign: Campaign, { value }: Membership): void {
  campaign.value -= Math.max(0, value);
}

/** All that one campaign has gathered goes to another, with its members. */
export function absorb(to: Campaign, from: Campaign): void {
  to.value += from.value;
  for (const reason of EVIDENCE_REASONS) {
    const so = from.reasons[reason];
    if (so !== undefined) credit(to, reason, so.nats, so.count);
  }
  to.last = Math.max(to.last, from.last);
}

/** A reason carries a campaign when so much of what its members gained is its. */
const CARRIES = 0.2;

/**
 * What a campaign's members add up to at `now`, as a policy decides on it: the n-th campaign has the n-th share of the false-alarm budget, so the bound
 * holds over all campaigns that are ever founded.
 */
export function evidenceOfCampaign(campaign: Campaign, now: number): Evidence {
  const fading = Math.max(0, now - campaign.last) / FADE_MS;
  const score = Math.max(0, Math.min(MOST, campaign.value + Math.log(share(campaign.rank))) - fading);
  if (score === 0) return { score, reasons: [] };
  let all = 0;
  for (const reason of EVIDENCE_REASONS) all += campaign.reasons[reason]?.nats ?? 0;
  const reasons: ReasonScore[] = [];
  for (const reason of EVIDENCE_REASONS) {
    const { nats, count } = campaign.reasons[reason] ?? { nats: 0, count: 0 };
    if (nats > CARRIES * all)
      reasons.push({ reason, score, count, since: campaign.founded, innocent: INNOCENT });
  }
  return { score, reasons };
}

const INNOCENT =
  'Unrelated customers of one product, course or evaluation whose requests look alike and unusual; each member counts for little by itself.';
