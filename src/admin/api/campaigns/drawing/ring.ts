import type { CampaignGraph } from '../answer.ts';

/** What each member has, by their ids, and how much it weighs. */
type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function sharesOf({ nodes, edges }: CampaignGraph): Shares {
  const shares = new Map<string, Map<string, number>>();
  for (const { id, type } of nodes) if (type === 'member') shares.set(id, new Map());
  for (const { member, fact, nats } of edges) shares.get(member)?.set(fact, nats);
  return shares;
}

/** An order of all members in which each is followed by the one that it shares most with, of those that are left. */
export function ringOf(shares: Shares): readonly string[] {
  const telling = tellingOf(shares);
  const rest = new Set(shares.keys());
  const ring: string[] = [];
  while (rest.size > 0) {
    const next = nearest(shares.get(ring.at(-1) ?? ''), rest, shares, telling);
    rest.delete(next);
    ring.push(next);
  }
  return ring;
}

/** What a fact says about who belongs beside whom: what all have tells nobody apart. */
function tellingOf(shares: Shares): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const facts of shares.values())
    for (const fact of facts.keys()) holders.set(fact, (holders.get(fact) ?? 0) + 1);
  return new Map([...holders].map(([fact, count]) => [fact, Math.log(shares.size / count)]));
}

/** A fact that one has and the other has not counts a little against. */
const LACKS = -0.25;

function nearest(
  last: ReadonlyMap<string, number> | undefined,
  rest: ReadonlySet<string>,
  shares: Shares,
  telling: ReadonlyMap<string, number>,
): string {
  let best = '';
  let most = -Infinity;
  for (const id of rest) {
    let alike = 0;
    for (const [fact, nats] of shares.get(id) ?? [])
      alike += nats * (telling.get(fact) ?? 0) * (last === undefined || last.has(fact) ? 1 : LACKS);
    if (alike > most) [best, most] = [id, alike];
  }
  return best;
}
