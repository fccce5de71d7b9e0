import { continued, declaredLength, joined, readBeginning, type Body } from './body.ts';
import { LineCounter } from './lines.ts';

/** A compressed body is not read: an origin may inflate it, inspection will not. */
export const isPlain = (headers: Headers): boolean =>
  (headers.get('content-encoding') ?? 'identity') === 'identity';

type Chunk = ReadableStreamReadResult<Uint8Array>;

/**
 * Reads the body of a batch: whole up to `inspectBytes`; of a larger one the beginning, and the rest goes on as it comes, its lines counted on the way. Never
 * more than the beginning is held. Null when it is declared larger than anything that is forwarded.
 */
export async function readHead(
  request: Request,
  inspectBytes: number,
  bodyBytes: number,
): Promise<Body | null> {
  if (request.body === null) return { kind: 'stream', stream: null, size: 0, broken: null };
  const declared = declaredLength(request.headers);
  if (declared !== null && declared > bodyBytes) return null;
  const { chunks, size, reader } = await readBeginning(request.body, inspectBytes);
  const bytes = joined(chunks, size);
  return reader === null
    ? { kind: 'bytes', bytes, size }
    : streamed(new Uint8Array(bytes), reader, declared, bodyBytes);
}

function streamed(
  head: Uint8Array,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  declared: number | null,
  bodyBytes: number,
): Body {
  const lines = new LineCounter();
  lines.add(head);
  const read = async (): Promise<Chunk> => {
    const result = await reader.read();
    if (!result.done) lines.add(result.value);
    return result;
  };
  const rest = { read, cancel: (reason: unknown) => reader.cancel(reason) };
  const body = continued([head], head.byteLength, rest, bodyBytes);
  return {
    kind: 'stream',
    // An origin is told the length that the caller told: some take no upload without one.
    stream:
      declared === null ? body.stream : (body.stream?.pipeThrough(new FixedLengthStream(declared)) ?? null),
    broken: body.broken,
    head,
    get size() {
      return declared ?? body.size;
    },
    get lines() {
      return lines.count;
    },
  };
}
