import { getHeapStatistics } from 'node:v8';
import { pack, type Track } from './track.ts';

/** Requests between two looks at the memory, and the share of the heap from which on it is short. */
const INTERVAL = 4096;
const SHORT = 0.5;

const isShort = (): boolean => {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > SHORT * limit;
};

/**
 * Packs the judgements of the keys that have not been seen for longest when memory is short, so that a log of any number of keys is limited by
 * the machine's memory and not by the heap. Packing loses nothing, so when it happens makes no difference to what is found.
 */
export class Warm {
  readonly #ready = new Set<Track>();
  readonly #isShort: () => boolean;
  #uses = 0;

  constructor(memoryIsShort = isShort) {
    this.#isShort = memoryIsShort;
  }

  use(track: Track): void {
    this.#ready.delete(track);
    this.#ready.add(track);
    if (++this.#uses % INTERVAL === 0 && this.#isShort()) this.#packOldest(this.#ready.size >> 2);
  }

  #packOldest(count: number): void {
    let packed = 0;
    for (const track of this.#ready) {
      if (packed++ >= count) return;
      this.#ready.delete(track);
      pack(track);
    }
  }
}
