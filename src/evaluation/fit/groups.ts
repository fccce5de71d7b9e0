import type { Policy } from '../../domain/index.ts';
import type { FingerprintKey } from '../../features/index.ts';
import { TRICKS, type Trick } from '../tricks/index.ts';
import type { Source } from '../source.ts';
import { groupsOf, type Group } from './samples.ts';
import { sourcesToFit } from './sources.ts';

/** Owners of each source, and requests of each owner. */
const OWNERS = 8;
const REQUESTS = 200;

/** What weights are fitted on. `report` is called after each of the sources. */
export async function groupsToFit(
  data: string | null,
  seed: number,
  key: FingerprintKey,
  policy: Policy,
  report: (done: number, of: number) => void,
): Promise<readonly Group[]> {
  const sources = await sourcesToFit(data);
  return sources.flatMap((source, at) => {
    const groups = Array.from({ length: OWNERS }, (_, owner) =>
      groupsOf(
        source,
        seed * 1_000_003 + owner * 7919 + at,
        REQUESTS,
        key,
        policy,
        trickOf(source, at + owner, owner),
      ),
    );
    report(at + 1, sources.length);
    return groups.flat();
  });
}

/** Every other attacker is a disguised one. */
function trickOf({ label }: Source, at: number, owner: number): Trick | null {
  const tricks = Object.values(TRICKS);
  return label === 'attack' && owner % 2 === 1 ? tricks[at % tricks.length]! : null;
}
