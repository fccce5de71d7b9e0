import { BATCH_SAMPLE, type BatchItems, type ModelCall, type Protocol, type Route } from '../domain/index.ts';
import { completed } from './shared/completed.ts';
import { estimateInputTokens } from './shared/usage.ts';

/** What there is of a batch's body. `whole`: all of it. */
export interface BatchText {
  readonly text: string;
  readonly bytes: number;
  readonly whole: boolean;
}

/** The requests in a batch's body, as far as it was read. */
export interface ModelBatch {
  readonly requests: number;
  /** At most {@link BATCH_SAMPLE} of them that can be read, in their order. */
  readonly calls: readonly ModelCall[];
  /** Of all of them, estimated from those. */
  readonly inputTokens: number;
}

/**
 * Reads a batch: all of its requests when there are few, else some spread evenly over it. `seed` decides which, so that nobody can know where to put what is
 * not to be seen. Null when the body is no batch. Never throws.
 */
export function readBatch(
  protocol: Protocol,
  route: Route,
  body: BatchText,
  seed: number,
): ModelBatch | null {
  const items = protocol.batch(route, route.batch === 'lines' ? linesOf(body) : documentOf(body));
  if (items === null) return null;
  const calls = callsIn(protocol, items, Math.ceil(body.bytes / Math.max(1, items.count)), seed);
  const tokens = calls.reduce((sum, call) => sum + estimateInputTokens(call), 0);
  const inputTokens = calls.length === 0 ? 0 : Math.ceil((tokens / calls.length) * items.count);
  return { requests: items.count, calls, inputTokens };
}

const linesOf = ({ text, whole }: BatchText): string =>
  whole ? text : text.slice(0, text.lastIndexOf('\n') + 1);

function documentOf({ text, whole }: BatchText): unknown {
  try {
    return JSON.parse(whole ? text : completed(text)) as unknown;
  } catch {
    return undefined;
  }
}

const callsIn = (protocol: Protocol, items: BatchItems, bytes: number, seed: number): readonly ModelCall[] =>
  spread(items.count, BATCH_SAMPLE, seed).flatMap((index) => {
    const item = items.at(index);
    return (item && protocol.call(item.route, item.body, bytes)) ?? [];
  });

/** At most `most` of the numbers below `count`, ascending: one out of each of so many equal parts. None twice, because what is repeated speaks for a client. */
function spread(count: number, most: number, seed: number): readonly number[] {
  if (count <= most) return Array.from({ length: count }, (_, i) => i);
  const start = (part: number): number => Math.floor((part * count) / most);
  return Array.from(
    { length: most },
    (_, i) => start(i) + Math.floor(fraction(seed, i) * (start(i + 1) - start(i))),
  );
}

/** A number below 1 for each `index`: the multiply-and-shift finish of a 32-bit hash, twice. */
function fraction(seed: number, index: number): number {
  let mixed = (seed + Math.imul(index + 1, 0x9e3779b9)) | 0;
  for (let i = 0; i < 2; i++) mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}
