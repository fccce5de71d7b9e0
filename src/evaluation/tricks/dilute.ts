import { chance } from '../material/attack-b/draw.ts';
import type { Ask } from '../source.ts';

/**
 * Cover traffic: attack requests hidden among ordinary ones. `share` (0 to 1) is the attack's expected part of the requests. When the cover ends, the attack goes
 * on bare; when the attack ends, so does the stream.
 */
export function* dilute(
  asks: Generator<Ask, void>,
  cover: Generator<Ask, void>,
  random: () => number,
  share: number,
): Generator<Ask, void> {
  for (const ask of asks) {
    while (!chance(share, random)) {
      const ordinary = cover.next();
      if (ordinary.done === true) break;
      yield ordinary.value;
    }
    yield ask;
  }
}
