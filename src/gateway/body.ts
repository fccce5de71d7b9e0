/** A request's body, read as far as inspection allows; null from {@link readBody} when it is larger than anything that is forwarded. */
export type Body =
  /** Complete: small enough to inspect. */
  | { readonly kind: 'bytes'; readonly bytes: ArrayBuffer; readonly size: number }
  /** Passed on as a stream. `size` is what was declared, or null. */
  | {
      readonly kind: 'stream';
      readonly stream: ReadableStream<Uint8Array> | null;
      readonly size: number | null;
    };

/**
 * Reads a JSON body of up to `inspectBytes`; leaves everything else a stream. A body without a declared length is read up to the bound and,
 * when it goes on, continued as a stream from there, so that nobody can make an isolate hold more than the bound.
 */
export async function readBody(
  request: Request,
  inspect: boolean,
  inspectBytes: number,
  bodyBytes: number,
): Promise<Body | null> {
  if (request.body === null) return { kind: 'stream', stream: null, size: 0 };
  const declared = declaredLength(request.headers);
  if (declared !== null && declared > bodyBytes) return null;
  if (!inspect || (declared !== null && declared > inspectBytes))
    return { kind: 'stream', stream: request.body, size: declared };
  if (declared === null) return readUndeclared(request.body, inspectBytes);
  const bytes = await request.arrayBuffer();
  return { kind: 'bytes', bytes, size: bytes.byteLength };
}

function declaredLength(headers: Headers): number | null {
  const value = headers.get('content-length');
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

async function readUndeclared(stream: ReadableStream<Uint8Array>, limit: number): Promise<Body> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { kind: 'bytes', bytes: joined(chunks, size), size };
    chunks.push(value);
    size += value.byteLength;
    if (size > limit) return { kind: 'stream', stream: continued(chunks, reader), size: null };
  }
}

function joined(chunks: readonly Uint8Array[], size: number): ArrayBuffer {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes.buffer;
}

function continued(
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  const queue = chunks.slice();
  return new ReadableStream({
    async pull(controller) {
      const next = queue.shift();
      if (next !== undefined) return controller.enqueue(next);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
