import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/gateway/body.ts';

const INSPECT = 1000;
const LIMIT = 5000;

const streamOf = (size: number, chunk = 100, onPull: () => void = () => undefined) => {
  let left = size;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        onPull();
        if (left <= 0) return controller.close();
        controller.enqueue(new Uint8Array(Math.min(chunk, left)).fill(65));
        left -= chunk;
      },
    },
    { highWaterMark: 0 },
  );
};

const request = (size: number, declared: string | null, onPull?: () => void): Request =>
  new Request('https://weir.example', {
    method: 'POST',
    body: streamOf(size, 100, onPull),
    headers: declared === null ? {} : { 'content-length': declared },
    duplex: 'half',
  } as RequestInit);

const read = (request: Request, inspect = true) => readBody(request, inspect, INSPECT, LIMIT);
const lengthOf = async (stream: ReadableStream<Uint8Array> | null): Promise<number> =>
  (await new Response(stream).arrayBuffer()).byteLength;

describe('a body', () => {
  it('that is small is read whole, with and without a declared length', async () => {
    for (const declared of ['900', null]) {
      const body = await read(request(900, declared));
      expect([body?.kind, body?.size]).toEqual(['bytes', 900]);
    }
  });

  it('that is too large to inspect is passed on as a stream, unread', async () => {
    let pulls = 0;
    const body = await read(request(2000, '2000', () => pulls++));
    expect([body?.kind, body?.size, pulls]).toEqual(['stream', 2000, 0]);
  });

  it('that is declared larger than anything that is forwarded is none', async () => {
    expect(await read(request(6000, '6000'))).toBeNull();
  });

  it('of no declared length is held only up to the bound of inspection, and arrives whole', async () => {
    let pulls = 0;
    const body = await read(request(4000, null, () => pulls++));
    expect(body?.kind).toBe('stream');
    expect(pulls).toBeLessThanOrEqual(INSPECT / 100 + 2);
    if (body?.kind === 'stream') expect(await lengthOf(body.stream)).toBe(4000);
  });

  it('of no declared length breaks off beyond what is forwarded, and tells the origin’s request', async () => {
    const body = await read(request(50_000, null));
    if (body?.kind !== 'stream') throw new Error('expected a stream');
    await expect(lengthOf(body.stream)).rejects.toThrow();
    expect([body.broken?.aborted, body.size > LIMIT]).toEqual([true, true]);
  });

  it.each(['-1', '1e3', '0x10', ' 5', '9'.repeat(16)])(
    'with the length %j has none declared',
    async (declared) => {
      const odd = { headers: new Headers(), body: streamOf(50) };
      const headers = { get: (name: string) => (name === 'content-length' ? declared : null) };
      const body = await read({ ...odd, headers } as unknown as Request);
      expect([body?.kind, body?.size]).toEqual(['bytes', 50]);
    },
  );

  it('that is not to be inspected is passed on, and no body is no body', async () => {
    expect((await read(request(100, '100'), false))?.kind).toBe('stream');
    const none = await read(new Request('https://weir.example'));
    expect([none?.kind, none?.size]).toEqual(['stream', 0]);
  });
});
