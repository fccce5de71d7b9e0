import type { CampaignGraph, CampaignView } from './answer.ts';
import { counted, figure } from './figures.ts';
import { labelOf, meaningOf } from './meaning.ts';

/** More than this nobody can look at. */
const MEMBERS = 200;
const FACTS = 24;
/** Of one kind, so that many hours do not hide one payment instrument. */
const OF_A_KIND = 8;

type Member = CampaignView['members'][number];
type FactNode = Extract<CampaignGraph['nodes'][number], { type: 'fact' }>;

/** What several members share, or have in common with the campaign as a whole. */
interface Tie {
  readonly node: Omit<FactNode, 'members'>;
  /** By member's name. */
  readonly nats: ReadonlyMap<string, number>;
}

/**
 * Members and what they share, as a graph of two kinds of nodes: whom the strongest links hold, and what says most about most of them. What weighs nothing links
 * nobody, and is left out with the rest.
 */
export function graphOf(view: CampaignView): CampaignGraph {
  const members = view.members.toSorted((a, b) => b.link.nats - a.link.nats).slice(0, MEMBERS);
  const drawn = new Set(members.map(({ name }) => name));
  const all = [...factTies(view, drawn), ...partTies(view, members)];
  const ties = all.filter(({ nats }) => nats.size > 1).toSorted((a, b) => total(b) - total(a));
  const kept = [...Map.groupBy(ties, ({ node }) => node.kind).values()]
    .flatMap((alike) => alike.slice(0, OF_A_KIND))
    .toSorted((a, b) => total(b) - total(a))
    .slice(0, FACTS);
  return {
    id: view.id,
    nodes: [...members.map(memberNode), ...kept.map(({ node, nats }) => ({ ...node, members: nats.size }))],
    edges: kept.flatMap(({ node, nats }) =>
      [...nats].map(([member, of]) => ({ member: idOf(member), fact: node.id, nats: of })),
    ),
    left_out: { members: view.accounts - members.length, facts: ties.length - kept.length },
  };
}

const idOf = (name: string): string => `member:${name}`;

const total = ({ nats }: Tie): number => [...nats.values()].reduce((sum, one) => sum + one, 0);

const memberNode = ({ name, action, output_tokens }: Member): CampaignGraph['nodes'][number] => ({
  id: idOf(name),
  type: 'member',
  label: name.replace(/^account /, ''),
  action,
  output_tokens,
});

const factTies = (view: CampaignView, drawn: ReadonlySet<string>): Tie[] =>
  view.facts
    .filter(({ nats }) => nats > 0)
    .map(({ kind, group, value, says, nats, names }) => ({
      node: {
        id: `fact:${kind}:${value}`,
        type: 'fact',
        label: labelOf(kind),
        value,
        kind,
        group,
        says,
      },
      nats: new Map(names.filter((name) => drawn.has(name)).map((name) => [name, nats])),
    }));

/** Parts of links that are no fact. */
const PARTS = { content: 'manner of asking', analyst: 'an analyst’s word' } as const;

const partTies = (view: CampaignView, members: readonly Member[]): Tie[] =>
  (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((group) => {
    const parts = members.map(({ name, link }) => [name, link.parts[group] ?? 0] as const);
    const nats = new Map(parts.filter(([, part]) => part > 0));
    const says = `${meaningOf(group)} ${figure(nats.size)} of ${counted(view.accounts, 'member')}.`;
    return {
      node: { id: group, type: 'fact', label: PARTS[group], value: '', kind: group, group, says },
      nats,
    };
  });
