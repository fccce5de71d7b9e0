/** A request's body, read as far as inspection allows; null from {@link readBody} when it is larger than anything that is forwarded. */
export type Body =
  /** Complete: small enough to inspect. */
  | { readonly kind: 'bytes'; readonly bytes: ArrayBuffer; readonly size: number }
  /** Passed on as a stream. `size` is what was declared; where nothing was, what has been read so far. */
  | {
      readonly kind: 'stream';
      readonly stream: ReadableStream<Uint8Array> | null;
      readonly size: number;
      /** Of a batch: its beginning, which is in the stream as well. */
      readonly head?: Uint8Array;
      /** Of a batch: lines that begin like a request, among those that have passed. */
      readonly lines?: number;
      /** Aborts when the stream broke off: an origin must not take the part that it got for the whole. Null when the runtime sees to that. */
      readonly broken: AbortSignal | null;
    };

/** A body that goes on as it comes. */
export type StreamedBody = Extract<Body, { readonly kind: 'stream' }>;

/**
 * Reads a JSON body of up to `inspectBytes`; leaves everything else a stream. A body without a declared length is read up to the bound and,
 * when it goes on, continued as a stream from there, so that nobody can make an isolate hold more than the bound. Such a stream breaks off
 * beyond `bodyBytes`, and its `size` then says so.
 */
export async function readBody(
  request: Request,
  inspect: boolean,
  inspectBytes: number,
  bodyBytes: number,
): Promise<Body | null> {
  if (request.body === null) return { kind: 'stream', stream: null, size: 0, broken: null };
  const declared = declaredLength(request.headers);
  if (declared !== null && declared > bodyBytes) return null;
  if (declared === null)
    return inspect
      ? readUndeclared(request.body, inspectBytes, bodyBytes)
      : continued([], 0, request.body.getReader(), bodyBytes);
  if (!inspect || declared > inspectBytes)
    return { kind: 'stream', stream: request.body, size: declared, broken: null };
  const bytes = await request.arrayBuffer();
  return { kind: 'bytes', bytes, size: bytes.byteLength };
}

export function declaredLength(headers: Headers): number | null {
  const value = headers.get('content-length');
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

async function readUndeclared(
  stream: ReadableStream<Uint8Array>,
  inspectBytes: number,
  bodyBytes: number,
): Promise<Body> {
  const { chunks, size, reader } = await readBeginning(stream, inspectBytes);
  return reader === null
    ? { kind: 'bytes', bytes: joined(chunks, size), size }
    : continued(chunks, size, reader, bodyBytes);
}

interface Beginning {
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  /** Of what comes after; null when that was all. */
  readonly reader: ReadableStreamDefaultReader<Uint8Array> | null;
}

/** Reads until the body ends or more than `inspectBytes` are there: one chunk more than the bound is held at most. */
export async function readBeginning(
  stream: ReadableStream<Uint8Array>,
  inspectBytes: number,
): Promise<Beginning> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= inspectBytes) {
    const { done, value } = await reader.read();
    if (done) return { chunks, size, reader: null };
    chunks.push(value);
    size += value.byteLength;
  }
  return { chunks, size, reader };
}

export function joined(chunks: readonly Uint8Array[], size: number): ArrayBuffer {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes.buffer;
}

/** What was read, then the rest as it comes, up to a limit. */
export function continued(
  chunks: readonly Uint8Array[],
  read: number,
  reader: Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'>,
  limit: number,
): StreamedBody {
  const queue = chunks.slice();
  const broken = new AbortController();
  let size = read;
  const next = async (): Promise<Uint8Array | undefined> => {
    const queued = queue.shift();
    if (queued !== undefined) return queued;
    const { value } = await reader.read();
    size += value?.byteLength ?? 0;
    if (size > limit) throw new RangeError(`the body is larger than ${limit} bytes`);
    return value;
  };
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const chunk = await next();
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      } catch (error) {
        broken.abort(error);
        controller.error(error);
        await reader.cancel(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return {
    kind: 'stream',
    stream,
    broken: broken.signal,
    get size() {
      return size;
    },
  };
}
