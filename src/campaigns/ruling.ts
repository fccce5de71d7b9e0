import { atLeast, ENGINE, type Action, type Decision, type Policy } from '../domain/index.ts';
import { decide } from '../policy/decide.ts';
import { actionOf } from './clusters.ts';
import { note, type Campaign, type CampaignId, type Field, type Membership, type Unit } from './field.ts';
import { evidenceOfCampaign, isCrowd } from './pool.ts';

/** How a campaign binds one account. */
export interface Binding {
  readonly campaign: CampaignId;
  /** The campaign's, as far as it may go against this account. From `throttle` on its members share one budget. */
  readonly decision: Decision;
  readonly ceiling: Action;
}

/** Decides on a campaign anew (changes it); returns whether its action has changed. */
export function rule(campaign: Campaign, policy: Policy, now: number): boolean {
  const before = actionOf(campaign);
  const { decision: previous, override } = campaign;
  const evidence = evidenceOfCampaign(campaign, now);
  campaign.decision = decide({ evidence, previous, override, verdict: null }, policy, ENGINE, now);
  const after = campaign.decision.action;
  if (before === after) return false;
  note(campaign, now, 'decided', after);
  if (atLeast(after, 'verify')) campaign.stoppedAt ??= now;
  return true;
}

/** Where an account stands; null when it is in no campaign. */
export function bindingOf(field: Field, unit: Unit | undefined): Binding | null {
  const campaign = unit?.member ? field.campaigns.get(unit.member.campaign) : undefined;
  if (unit === undefined || campaign === undefined || campaign.decision === null) return null;
  const ceiling = ceilingOf(unit, campaign);
  return { campaign: campaign.id, decision: limited(campaign.decision, ceiling), ceiling };
}

function limited(decision: Decision, ceiling: Action): Decision {
  if (atLeast(ceiling, decision.action)) return decision;
  const enforced = atLeast(ceiling, decision.enforced) ? decision.enforced : ceiling;
  return { ...decision, action: ceiling, enforced };
}

/** Nats of an account's own evidence from which on its campaign's decision reaches it: what can be noticed, and all of it. */
const OWN = { throttle: 2, all: 3 } as const;
/** Below `least` nats a member is watched only. What a link has beyond `enough` counts in part, so that it never weighs as much as what the account does. */
const LINK = { least: 7, enough: 9, part: 0.35, most: 3.5 } as const;

/** When more than so many of those who word their requests so are innocent, it is a public wording, and its other users are watched only. */
const PUBLIC = 0.5;

/**
 * Linkage is no guilt: how far a campaign's decision may go against a member depends on what speaks against it by itself. An analyst who has decided on the
 * campaign has looked at those who were in it then; who joins later starts under suspicion, not under a block.
 */
function ceilingOf({ suspicion, member }: Unit, campaign: Campaign): Action {
  const { innocent } = campaign;
  const nats = member?.link.nats ?? 0;
  if (wasSeen(member, campaign)) return nats < LINK.least ? 'watch' : 'block';
  const own = suspicion + Math.max(0, Math.min(LINK.most, LINK.part * (nats - LINK.enough)));
  if (innocent > PUBLIC || isCrowd(campaign) || nats < LINK.least || own < OWN.throttle) return 'watch';
  return own < OWN.all ? 'throttle' : 'block';
}

const wasSeen = (member: Membership | null, { confirmed, override }: Campaign): boolean =>
  member !== null &&
  member.kin === null &&
  member.since <= Math.max(confirmed?.at ?? -Infinity, override?.at ?? -Infinity);
