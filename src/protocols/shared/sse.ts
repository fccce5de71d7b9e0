/**
 * Payloads of server-sent events (WHATWG HTML, section 9.2), one `data:` line each, as the three providers send them.
 */

/** The first `limit` payloads, in order. A last line that is cut off is left out. */
export const firstPayloads = (stream: string, limit: number): readonly string[] => {
  const payloads: string[] = [];
  let start = 0;
  while (payloads.length < limit) {
    const end = stream.indexOf('\n', start);
    if (end < 0) break;
    const payload = payloadOf(stream.slice(start, end));
    if (payload !== null) payloads.push(payload);
    start = end + 1;
  }
  return payloads;
};

/** The last `limit` payloads, last first. The first line of the text counts as a payload even when its beginning is cut off. */
export const lastPayloads = (stream: string, limit: number): readonly string[] => {
  const payloads: string[] = [];
  let end = stream.length;
  while (end > 0 && payloads.length < limit) {
    const start = stream.lastIndexOf('\n', end - 1) + 1;
    const line = stream.slice(start, end);
    const payload = start === 0 ? (payloadOf(line) ?? line.trimEnd()) : payloadOf(line);
    if (payload !== null && payload !== '') payloads.push(payload);
    end = start - 1;
  }
  return payloads;
};

const payloadOf = (line: string): string | null => (line.startsWith('data:') ? line.slice(5).trim() : null);
