import { describe, expect, it } from 'vitest';
import { isPlain, readHead } from '../../../src/gateway/head.ts';
import { LineCounter } from '../../../src/gateway/lines.ts';

const INSPECT = 1000;
const LIMIT = 50_000;
const LINE = '{"body":{}}\n';

interface Upload {
  readonly request: Request;
  /** Chunks that have been asked for. */
  readonly pulled: () => number;
}

/** A body of so many chunks of `text`, each sent when it is asked for. */
const upload = (text: string, chunks: number, headers: Record<string, string> = {}): Upload => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (pulled === chunks) return controller.close();
        pulled++;
        controller.enqueue(new TextEncoder().encode(text));
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return { request: new Request('https://weir.example', init), pulled: () => pulled };
};

const read = ({ request }: Upload) => readHead(request, INSPECT, LIMIT);

describe('the body of a batch', () => {
  it('is read whole up to the bound', async () => {
    const body = await read(upload(LINE, 50));
    expect([body?.kind, body?.size]).toEqual(['bytes', 600]);
  });

  it('that is larger is held no further than the bound, and arrives byte for byte', async () => {
    const sent = upload(LINE, 1000);
    const body = await read(sent);
    if (body?.kind !== 'stream') throw new Error('expected a stream');
    expect(sent.pulled()).toBeLessThanOrEqual(INSPECT / LINE.length + 2);
    expect(new TextDecoder().decode(body.head)).toBe(LINE.repeat(sent.pulled()));
    expect(await new Response(body.stream).text()).toBe(LINE.repeat(1000));
    expect([body.size, body.lines]).toEqual([12_000, 1000]);
  });

  it('breaks off beyond what is forwarded', async () => {
    const body = await read(upload(LINE, 100_000));
    if (body?.kind !== 'stream') throw new Error('expected a stream');
    await expect(new Response(body.stream).arrayBuffer()).rejects.toThrow();
    expect([body.broken?.aborted, body.size > LIMIT]).toEqual([true, true]);
  });

  it('that is declared larger than what is forwarded is none, and no body is no body', async () => {
    expect(await read(upload(LINE, 1, { 'content-length': String(LIMIT + 1) }))).toBeNull();
    const none = await readHead(new Request('https://weir.example'), INSPECT, LIMIT);
    expect([none?.kind, none?.size]).toEqual(['stream', 0]);
  });

  it('is not read when it is compressed', () => {
    expect(isPlain(new Headers())).toBe(true);
    expect(isPlain(new Headers({ 'content-encoding': 'gzip' }))).toBe(false);
  });
});

describe('lines that begin like a request', () => {
  const counted = (...chunks: readonly string[]): number => {
    const counter = new LineCounter();
    for (const chunk of chunks) counter.add(new TextEncoder().encode(chunk));
    return counter.count;
  };

  it('are counted wherever the stream is cut', () => {
    const text = `--x\r\nname="a"\r\n\r\n\uFEFF{"a":"{\\n{"}\r\n\n  {}\r\n{"b":1}\n--x\r\n\r\nbatch\r\n--x--`;
    for (let cut = 0; cut <= text.length; cut++) expect(counted(text.slice(0, cut), text.slice(cut))).toBe(3);
    expect(counted(...text.split(''))).toBe(3);
  });

  it('are none in an empty stream, and one in a line without an end', () => {
    expect([counted(), counted(''), counted('{'), counted('{{{{')]).toEqual([0, 0, 1, 1]);
  });
});
