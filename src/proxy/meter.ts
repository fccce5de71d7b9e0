import { Collector } from './collector.ts';

/** An answer on its way to the caller, and what will be known of it when it has ended. */
export interface Metered {
  readonly body: ReadableStream<Uint8Array>;
  /** Never rejects. */
  readonly finished: Promise<Finished>;
}

export interface Finished {
  readonly collected: Collector;
  /** False when the caller went away or the origin broke off before the end. */
  readonly completed: boolean;
}

/**
 * How often the unread branch of a stream is emptied, in ms: bounds the memory that it holds. It begins at FIRST, so that most streams end
 * before, and doubles up to LONGEST while a stream is slow; it is SHORTEST for one that left more than FAST bytes since the last time.
 */
const DRAIN_INTERVAL = { shortest: 20, first: 250, longest: 2000 };
const FAST = 524_288;

/** Bytes taken at once when emptying it. */
const DRAIN_BYTES = 65_536;

/**
 * Lets an answer through untouched and keeps its beginning and end. The caller's branch is piped by the runtime, without a line of
 * JavaScript for each chunk; the other branch is read when the caller's has ended. Reading it meanwhile would cost two to three times
 * the whole request, so a long stream's is only emptied now and then.
 */
export function meter(
  answer: ReadableStream<Uint8Array>,
  rewrite: TransformStream<Uint8Array, Uint8Array> | null,
): Metered {
  const [forCaller, forMeter] = answer.tee();
  const { readable, writable } = new IdentityTransformStream();
  const source = rewrite === null ? forCaller : forCaller.pipeThrough(rewrite);
  const piped = source.pipeTo(writable).then(
    () => true,
    () => false,
  );
  return { body: readable, finished: collect(forMeter, piped) };
}

/** An answer of a declared length up to this many bytes is read whole: splitting it into two branches costs more than reading it. */
const SMALL = 65_536;

/** Whether an answer is one small document rather than a stream. */
export function isSmallDocument(headers: Headers): boolean {
  const length = headers.get('content-length');
  if (length === null || length.length > 5 || Number(length) > SMALL) return false;
  return headers.get('content-type')?.startsWith('text/event-stream') !== true;
}

/** A small document that has been read. */
export function whole(bytes: ArrayBuffer): Finished {
  const collected = new Collector();
  collected.add(new Uint8Array(bytes));
  return { collected, completed: true };
}

async function collect(branch: ReadableStream<Uint8Array>, piped: Promise<boolean>): Promise<Finished> {
  const collected = new Collector();
  let ended = false;
  const end = piped.then((completed) => {
    ended = true;
    return completed;
  });
  const reader = branch.getReader({ mode: 'byob' });
  try {
    let interval = DRAIN_INTERVAL.first;
    let drained = 0;
    await Promise.race([end, wait(interval)]);
    let room = new Uint8Array(DRAIN_BYTES);
    for (;;) {
      if (ended && !(await end)) return await abandon(reader, collected);
      const { done, value } = await reader.read(room);
      if (done) return { collected, completed: await end };
      // Copied out, so that a few bytes don't hold the whole buffer, which is used again.
      collected.add(value.slice());
      room = new Uint8Array(value.buffer);
      drained += value.byteLength;
      if (ended || value.byteLength === DRAIN_BYTES) continue;
      interval = nextInterval(interval, drained);
      drained = 0;
      await Promise.race([end, wait(interval)]);
    }
  } catch {
    return { collected, completed: false };
  }
}

const nextInterval = (interval: number, drained: number): number =>
  drained > FAST ? DRAIN_INTERVAL.shortest : Math.min(interval * 2, DRAIN_INTERVAL.longest);

/** The caller is gone: what has come counts, and the origin is told to stop. */
async function abandon(reader: ReadableStreamBYOBReader, collected: Collector): Promise<Finished> {
  const rest = await Promise.race([reader.read(new Uint8Array(DRAIN_BYTES)), wait(0)]);
  if (rest?.value !== undefined) collected.add(rest.value);
  await reader.cancel().catch(() => undefined);
  return { collected, completed: false };
}

const wait = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
