import type { Binding, CampaignBoard, Referral, UnitId } from '../../../campaigns/index.ts';
import { Gather } from '../gather.ts';

type Bindings = readonly (Binding | null)[];

interface Batch<Item> {
  readonly items: readonly Item[];
  readonly now: number;
}

/** Batches in one call, and how many may wait for theirs. */
const GATHERED = { most: 64, queue: 1024 } as const;

/**
 * A board that is asked once for all batches that come while it is being asked. One relay a deployment makes one writer of all its regions: they write the same
 * campaigns all the time, and would only get in each other's way on a board where writers may conflict.
 */
export function relayed(board: CampaignBoard): Pick<CampaignBoard, 'refer' | 'standings'> {
  const referring = new Gather<Batch<Referral>, Bindings>(
    (batches) => together(batches, board.refer.bind(board)),
    GATHERED,
  );
  const asking = new Gather<Batch<UnitId>, Bindings>(
    (batches) => together(batches, board.standings.bind(board)),
    GATHERED,
  );
  return {
    refer: (items, now) => referring.add({ items, now }),
    standings: (items, now) => asking.add({ items, now }),
  };
}

async function together<Item>(
  batches: readonly Batch<Item>[],
  ask: (items: readonly Item[], now: number) => Promise<Bindings>,
): Promise<readonly Bindings[]> {
  const answers = await ask(
    batches.flatMap(({ items }) => items),
    Math.max(...batches.map(({ now }) => now)),
  );
  let from = 0;
  return batches.map(({ items }) => answers.slice(from, (from += items.length)));
}
