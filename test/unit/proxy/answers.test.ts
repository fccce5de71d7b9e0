import { describe, expect, it } from 'vitest';
import { Collector } from '../../../src/proxy/collector.ts';
import { rewriteEvents } from '../../../src/proxy/events.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Sends a text in pieces of `size` bytes through a rewriting that drops usage and shouts the rest. */
async function rewritten(
  text: string,
  size: number,
  rewrite: (event: string) => string | null,
): Promise<string> {
  const all = bytes(text);
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < all.length; at += size) controller.enqueue(all.slice(at, at + size));
      controller.close();
    },
  });
  return new Response(source.pipeThrough(rewriteEvents(rewrite))).text();
}

const dropUsage = (event: string): string | null => (event.includes('usage') ? null : event);

describe('rewriting of events', () => {
  const LINES = { LF: '\n', CRLF: '\r\n', CR: '\r' };

  it.each(Object.entries(LINES))(
    'drops an event and leaves the others byte for byte (%s)',
    async (_, end) => {
      const event = (data: string): string => `event: x${end}data: ${data}${end}${end}`;
      const text = event('1') + event('usage') + event('größe 😀');
      for (const size of [1, 2, 3, 7, 1000])
        expect(await rewritten(text, size, dropUsage)).toBe(event('1') + event('größe 😀'));
    },
  );

  it('hands on an event that the stream breaks off in', async () => {
    expect(await rewritten('data: 1\n\ndata: 2', 3, dropUsage)).toBe('data: 1\n\ndata: 2');
  });

  it('passes heartbeats and comments', async () => {
    const text = ': ping\n\ndata: 1\n\n: ping\n\n';
    expect(await rewritten(text, 4, dropUsage)).toBe(text);
  });

  it('lets an event pass that is too large to gather, and goes on after it', async () => {
    const giant = `data: ${'x'.repeat(1_500_000)}\n\n`;
    const out = await rewritten(`${giant}data: usage\n\ndata: 2\n\n`, 65_536, dropUsage);
    expect(out).toBe(`${giant}data: 2\n\n`);
  });
});

describe('what is kept of an answer', () => {
  const collected = (size: number, chunk: number): Collector => {
    const collector = new Collector();
    const text = bytes('0123456789'.repeat(Math.ceil(size / 10))).slice(0, size);
    for (let at = 0; at < size; at += chunk) collector.add(text.slice(at, at + chunk));
    return collector;
  };

  it.each([0, 1, 16_384, 16_385, 81_920])('is all of %i bytes', (size) => {
    const collector = collected(size, 1000);
    const { head, tail } = collector.text();
    expect([collector.isWhole, head.length, tail.length]).toEqual([true, size, size]);
  });

  it.each([10, 1000, 70_000, 5_000_000])(
    'is a bounded beginning and end of 5 MB in chunks of %i',
    (chunk) => {
      const collector = collected(5_000_000, chunk);
      const { head, tail, bytes } = collector.text();
      expect([collector.isWhole, bytes]).toEqual([false, 5_000_000]);
      expect(head.startsWith('0123456789')).toBe(true);
      expect(tail.endsWith('0123456789')).toBe(true);
      expect(head.length + tail.length).toBeLessThan(16_384 + 65_536 + 70_000);
    },
  );

  it('does not break on characters that are cut at its edges', () => {
    const collector = new Collector();
    for (let i = 0; i < 100_000; i++) collector.add(bytes('😀'));
    const { head, tail } = collector.text();
    expect(head.startsWith('😀😀')).toBe(true);
    expect(tail.endsWith('😀😀')).toBe(true);
  });
});
