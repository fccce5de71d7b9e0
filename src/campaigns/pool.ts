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
  const was = shownBy(member);
  member.looks = (member.looks ?? 0) + 1;
  member.gained = Math.min(MEMBER_MOST, member.gained + sum);
  recount(campaign, was, shownBy(member));
  // ln((1 - q) + q·e^gained): an e-value, because the gain is of a likelihood ratio since a moment that depended on the past alone.
  const value = Math.log(1 - PART + PART * Math.exp(member.gained));
  campaign.value += value - member.value;
  if (value > member.value) campaign.last = Math.max(campaign.last, now);
  member.value = value;
}

/** Nats that a member of a harvest has soon gained, and looks after which one that has not has shown enough. */
const SHOWN = { gained: 1, looks: 4 } as const;

/** 1 for one who gained, 0 for one who has not; null while neither can be said. */
const shownBy = ({ gained, looks = 0 }: Membership): 0 | 1 | null =>
  gained >= SHOWN.gained ? 1 : looks >= SHOWN.looks ? 0 : null;

function recount(campaign: Campaign, was: 0 | 1 | null, is: 0 | 1 | null): void {
  if (was === is) return;
  const { all, gained } = campaign.shown ?? NOTHING_SHOWN;
  campaign.shown = {
    all: all + Number(is !== null) - Number(was !== null),
    gained: gained + (is ?? 0) - (was ?? 0),
  };
}

const NOTHING_SHOWN = { all: 0, gained: 0 } as const;

/** Members who must have shown enough for a crowd to be known, and the part of them that gains in any harvest. */
const CROWD = { least: 6, part: 0.3 } as const;

/**
 * Whether too few members have gained anything, the more so the more others are innocent who word their requests alike: they are a crowd that looks alike, in which
 * some are taken for a harvest by chance or for the same wrong reason. What those few gained adds up all the same.
 */
export function isCrowd({ shown = NOTHING_SHOWN, innocent }: Campaign): boolean {
  return shown.all >= CROWD.least && shown.gained < (CROWD.part + innocent) * shown.all;
}

function credit({ reasons }: Campaign, reason: EvidenceReason, nats: number, count = 1): void {
  const so = (reasons[reason] ??= { nats: 0, count: 0 });
  so.nats = Math.round((so.nats + nats) * 1000) / 1000;
  so.count += count;
}

/** Takes a member out: what spoke against the campaign's guilt stays, so that nothing is won by dropping members. */
export function forfeit(campaign: Campaign, member: Membership): void {
  campaign.value -= Math.max(0, member.value);
  if (shownBy(member) === 1) recount(campaign, 1, null);
}

/** All that one campaign has gathered goes to another, with its members. */
export function absorb(to: Campaign, from: Campaign): void {
  to.value += from.value;
  for (const reason of EVIDENCE_REASONS) {
    const so = from.reasons[reason];
    if (so !== undefined) credit(to, reason, so.nats, so.count);
  }
  const [a, b] = [to.shown ?? NOTHING_SHOWN, from.shown ?? NOTHING_SHOWN];
  to.shown = { all: a.all + b.all, gained: a.gained + b.gained };
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
