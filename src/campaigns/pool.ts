import {
  EVIDENCE_REASONS,
  FADE_MS,
  type Evidence,
  type EvidenceReason,
  type ReasonScore,
} from '../domain/index.ts';
import { share, type Totals } from '../scoring/index.ts';
import type { Campaign, Membership } from './field.ts';

/** Prior probability that a member who was linked is part of the harvest; the rest of its stake is kept out. */
const PART = 0.5;
/** Nats that one member adds at most, before its prior: a campaign is several accounts, or it is none. */
const MEMBER_MOST = 4;
/** Nats that are kept beyond the price, so that evidence fades within weeks. */
const MOST = 24;
const LOG_REASONS = Math.log(EVIDENCE_REASONS.length);

/**
 * Takes a member's new totals into the campaign's evidence. What came before it joined is the reason that it was chosen, and no evidence.
 */
export function gain(campaign: Campaign, member: Membership, key: string, totals: Totals, now: number): void {
  const before = member.seen[key];
  member.seen[key] = totals;
  if (before === undefined) return;
  for (const reason of EVIDENCE_REASONS) {
    const sums = totals[reason];
    if (sums === undefined) continue;
    const gains = (member.gains[reason] ??= sums.map(() => 0));
    const was = before[reason];
    let grew = false;
    sums.forEach((sum, i) => {
      const added = sum - (was?.[i] ?? 0);
      gains[i] = Math.min(MEMBER_MOST, (gains[i] ?? 0) + added);
      grew ||= added > 0;
    });
    if (grew) campaign.counts[reason] = (campaign.counts[reason] ?? 0) + 1;
    revalue(campaign, member, reason, now);
  }
}

/** ln((1 - q) + q·mean e^gain): an e-value, because the gains are of a likelihood ratio since a moment that depended on the past alone. */
function revalue(campaign: Campaign, member: Membership, reason: EvidenceReason, now: number): void {
  const gains = member.gains[reason] ?? [];
  let mean = 0;
  for (const nats of gains) mean += Math.exp(nats) / gains.length;
  const before = member.values[reason] ?? 0;
  const after = Math.log(1 - PART + PART * mean);
  member.values[reason] = after;
  campaign.values[reason] = (campaign.values[reason] ?? 0) + after - before;
  if (after > before) campaign.last = Math.max(campaign.last, now);
}

/** Takes a member out: what spoke against the campaign's guilt stays, so that nothing is won by dropping members. */
export function forfeit(campaign: Campaign, member: Membership): void {
  for (const reason of EVIDENCE_REASONS) {
    const value = member.values[reason];
    if (value !== undefined && value > 0) campaign.values[reason] = (campaign.values[reason] ?? 0) - value;
  }
}

/** All that one campaign has gathered goes to another, with its members. */
export function absorb(to: Campaign, from: Campaign): void {
  for (const reason of EVIDENCE_REASONS) {
    const value = from.values[reason];
    if (value === undefined) continue;
    to.values[reason] = (to.values[reason] ?? 0) + value;
    to.counts[reason] = (to.counts[reason] ?? 0) + (from.counts[reason] ?? 0);
  }
  to.last = Math.max(to.last, from.last);
}

/**
 * What a campaign's members add up to at `now`, as a policy decides on it: the n-th campaign has the n-th share of the false-alarm budget, so the bound
 * holds over all campaigns that are ever founded.
 */
export function evidenceOfCampaign(campaign: Campaign, now: number): Evidence {
  const price = Math.log(share(campaign.rank)) - LOG_REASONS;
  const fading = Math.max(0, now - campaign.last) / FADE_MS;
  const reasons: ReasonScore[] = [];
  let total = 0;
  for (const reason of EVIDENCE_REASONS) {
    const value = campaign.values[reason];
    if (value === undefined) continue;
    const score = Math.min(MOST, value + price) - fading;
    total += Math.exp(score);
    if (score <= 0) continue;
    const count = campaign.counts[reason] ?? 0;
    reasons.push({ reason, score, count, since: campaign.founded, innocent: INNOCENT });
  }
  reasons.sort((a, b) => b.score - a.score);
  return { score: total > 1 ? Math.log(total) : 0, reasons };
}

const INNOCENT =
  'Unrelated customers of one product, course or evaluation whose requests look alike and unusual; each member counts for little by itself.';
