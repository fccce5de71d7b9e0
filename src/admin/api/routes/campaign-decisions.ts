import type { Dossier, Order, UnitId } from '../../../campaigns/index.ts';
import type { AuditEntry } from '../../../domain/index.ts';
import { audited } from '../audited.ts';
import { campaignChanges } from '../campaigns/answer.ts';
import { campaignDecision, type CampaignDecision } from '../campaigns/request.ts';
import { viewCampaign } from '../campaigns/views.ts';
import { endpoint, NO_QUERY } from '../endpoint.ts';
import { checkExpiry } from '../expiry.ts';
import { Problem, type FieldError } from '../problem.ts';
import { iso } from '../views.ts';
import { findCampaign, noSuchCampaign } from './campaigns.ts';

const USUAL_MS = 30 * 86_400_000;

/** A decision that is in force already is acknowledged without another change or audit entry. */
export const decideOnCampaign = endpoint({
  id: 'decideOnCampaign',
  method: 'POST',
  path: '/campaigns/:campaign/decisions',
  role: 'analyst',
  summary:
    "An analyst's decision on a campaign: to confirm, release, block or split it, or to withdraw what was decided.",
  query: NO_QUERY,
  body: campaignDecision,
  answer: campaignChanges,
  mayRefuse: ['campaign-conflict', 'not-members'],
  handle: async ({ deps, actor, campaign: id, body, now }) => {
    const expires = expiryOf(body, now);
    const dossier = await findCampaign(deps, id, now);
    const order = orderOf(body, actor.name, expires, dossier);
    if (isInForce(order, dossier)) return { items: [viewCampaign(dossier.summary)] };
    refuse(order, dossier, now);
    const entry = entryOf(order, actor.name, dossier, now);
    const changed = await audited(deps.audit, entry, () => deps.campaigns.order(id, order, now));
    if (changed === null) throw noSuchCampaign();
    return { items: changed.map(viewCampaign) };
  },
});

function expiryOf(body: CampaignDecision, now: number): number {
  if (!('expires' in body) || body.expires === undefined) return now + USUAL_MS;
  const expires = Date.parse(body.expires);
  checkExpiry(expires, now);
  return expires;
}

function orderOf(body: CampaignDecision, by: string, expires: number, dossier: Dossier): Order {
  const { reason } = body;
  if (body.decision === 'confirm' || body.decision === 'withdraw') return { kind: body.decision, by, reason };
  if (body.decision !== 'split') return { kind: body.decision, by, reason, expires };
  const units = [...new Set(body.accounts.map((name) => unitNamed(name, dossier)))];
  return { kind: 'split', by, reason, units, together: body.together };
}

/** A member by its name, with or without the word before it. */
const unitNamed = (name: string, { members }: Dossier): UnitId =>
  members.find(({ unit }) => unit === name || unit === `account ${name}` || unit === `key ${name}`)?.unit ??
  name;

function isInForce(order: Order, { override, confirmed }: Dossier): boolean {
  if (order.kind === 'split') return false;
  if (order.kind === 'confirm') return confirmed?.by === order.by && confirmed.reason === order.reason;
  if (order.kind === 'withdraw') return override === null && confirmed === null;
  const { by, reason, expires } = order;
  const action = order.kind === 'block' ? 'block' : 'allow';
  return (
    override?.action === action &&
    override.by === by &&
    override.reason === reason &&
    override.expires === expires
  );
}

/** What would have no effect, or another one than was meant, is not carried out. */
function refuse(order: Order, { override, summary, members }: Dossier, now: number): void {
  if (order.kind === 'confirm' && override?.action === 'allow' && override.expires > now)
    throw new Problem(
      'campaign-conflict',
      `It is released until ${iso(override.expires)}, so that a confirmation would have no effect; block it, or release it for a shorter time.`,
    );
  if (order.kind !== 'split') return;
  const names = new Set(members.map(({ unit }) => unit));
  // Of a campaign larger than a dossier's list the board alone knows all members, and passes over who is none.
  const unknown = summary.accounts > members.length ? [] : order.units.filter((unit) => !names.has(unit));
  if (unknown.length > 0) throw notMembers(order.units, unknown);
  if (order.together && order.units.length < 2)
    throw new Problem('not-members', 'A campaign of their own takes two accounts.');
}

function notMembers(units: readonly string[], unknown: readonly string[]): Problem {
  const errors = unknown.map((unit): FieldError => ({
    in: 'body',
    name: `accounts.${units.indexOf(unit)}`,
    detail: 'is no member of this campaign',
  }));
  return new Problem('not-members', 'Only members can be split off.', { errors });
}

function entryOf(order: Order, actor: string, { summary, override }: Dossier, at: number): AuditEntry {
  const details = {
    reason: order.reason,
    previous: override?.action ?? summary.action,
    accounts: order.kind === 'split' ? JSON.stringify(order.units) : summary.accounts,
    ...('expires' in order && { expires: iso(order.expires) }),
    ...('together' in order && { together: order.together }),
  };
  return { at, actor, action: `campaign.${order.kind}`, target: summary.id, details };
}
