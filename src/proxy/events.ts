/** An event longer than this is let through as it is rather than gathered. */
const EVENT_LIMIT = 1_048_576;

/**
 * A transform over the events of a `text/event-stream` (WHATWG HTML section 9.2): `rewrite` gets each event's text without the blank line
 * that ends it, and returns what the caller is to see, or null to drop it. Bytes between events stay as they are.
 */
export function rewriteEvents(
  rewrite: (event: string) => string | null,
): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let pending = '';
  return new TransformStream({
    transform(chunk, controller) {
      pending += decoder.decode(chunk, { stream: true });
      const { complete, rest } = split(pending);
      pending = rest.length > EVENT_LIMIT ? '' : rest;
      const out =
        complete.map((event) => rewritten(event, rewrite)).join('') + (pending === rest ? '' : rest);
      if (out !== '') controller.enqueue(encoder.encode(out));
    },
    flush(controller) {
      const last = pending + decoder.decode();
      if (last !== '') controller.enqueue(encoder.encode(rewritten(last, rewrite)));
    },
  });
}

const END = /\r\n\r\n|\n\n|\r\r/g;

function split(text: string): { complete: string[]; rest: string } {
  const complete: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    complete.push(text.slice(from, end));
    from = end;
  }
  return { complete, rest: text.slice(from) };
}

function rewritten(event: string, rewrite: (event: string) => string | null): string {
  const body = event.replace(/(\r\n\r\n|\n\n|\r\r)$/, '');
  const changed = rewrite(body);
  return changed === null ? '' : changed + event.slice(body.length);
}
