import { KINDS, type FactKind, type Group } from '../../../campaigns/index.ts';

/** What links a member: a group of facts, how its requests are made and written, or an analyst's word. */
export type LinkGroup = Group | 'content' | 'analyst';

/** What it means that accounts are linked so. */
export const MEANINGS: Readonly<Record<LinkGroup, string>> = {
  wording: 'Requests carry the same template, system prompt or tools: one program or recipe writes them.',
  prompts: 'The very same prompts were asked by several accounts: one list is being worked through.',
  payment: 'The same payment instrument pays.',
  identity: 'Accounts share an e-mail domain, or were created in the same hour.',
  network: 'Requests come from the same network, or from the same operator of networks with the same client.',
  timing: 'Accounts began in the same hour, or moved to the same model on the same day.',
  content:
    'Requests are made and written alike in 45 measured properties, without a prompt in common: parts of one corpus look so.',
  analyst: 'An analyst has put them together.',
};

export const groupsInOrder = Object.keys(MEANINGS) as readonly LinkGroup[];

/** What is not a known group (of another version) means nothing here. */
export const meaningOf = (group: string): string => MEANINGS[group as LinkGroup] ?? '';

const LABELS: Readonly<Record<FactKind, string>> = {
  template: 'template',
  system: 'system prompt',
  tools: 'tools',
  prompt: 'prompt',
  payment: 'payment instrument',
  email_domain: 'e-mail domain',
  created: 'hour of creation',
  network: 'network /24 or /48',
  network_wide: 'network /16 or /32',
  client: 'AS and TLS client',
  onset: 'hour of first request',
  pivot: 'move to a model',
};

export const labelOf = (kind: string): string => (kind in KINDS ? LABELS[kind as FactKind] : kind);

/** The part of a fact after its kind, as an analyst reads it: hours and days are times, the rest is a keyed fingerprint. */
export function valueOf(kind: FactKind, fact: string): string {
  const value = fact.slice(kind.length + 1);
  if (kind === 'created' || kind === 'onset') return hour(value) ?? value;
  if (kind !== 'pivot') return value;
  const slash = value.lastIndexOf('/');
  const day = iso(Number(value.slice(slash + 1)) * 24)?.slice(0, 10);
  return day === undefined ? value : `${value.slice(0, slash)}, ${day}`;
}

function hour(count: string): string | null {
  const at = iso(Number(count));
  return at === null ? null : `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** The time so many hours after the epoch; null when there is none. */
function iso(hours: number): string | null {
  const at = new Date(hours * 3_600_000);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
