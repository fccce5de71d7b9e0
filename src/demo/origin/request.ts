import type { IncomingHttpHeaders } from 'node:http';
import type { StreamPace } from './options.ts';
import type { JsonObject } from './json.ts';
import type { Script } from './script.ts';

/** What a handler sees of a request. `body` is decoded; `json` is null when it is not a JSON object. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly json: JsonObject | null;
  readonly script: Script;
  readonly pace: StreamPace;
  /** Number of this request since the start: makes ids unique and repeatable. */
  readonly serial: number;
}

/** What a handler answers; the server puts it on the wire at the script's pace. */
export type Reply = PlainReply | StreamReply;

export interface PlainReply {
  readonly kind: 'plain';
  readonly status: number;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface StreamReply {
  readonly kind: 'stream';
  readonly type: string;
  /** Written one by one, each in one piece. */
  readonly events: readonly string[];
  /** Sent between events by the `heartbeat` script; empty when the framing has none. */
  readonly heartbeat: string;
  /** Sent in place of the second half by the `broken` script. */
  readonly failure: string;
}

export const JSON_TYPE = 'application/json';
export const SSE_TYPE = 'text/event-stream; charset=utf-8';

export const json = (
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): PlainReply => ({
  kind: 'plain',
  status,
  type: JSON_TYPE,
  headers,
  body: Buffer.from(JSON.stringify(body)),
});

/** `data:` framing, as OpenAI and Gemini use it. */
export const dataEvent = (body: unknown): string => `data: ${JSON.stringify(body)}\n\n`;

/** Named events, as Anthropic and OpenAI's responses use them: the name is the body's `type`. */
export const namedEvent = (body: Readonly<Record<string, unknown>> & { readonly type: string }): string =>
  `event: ${body.type}\ndata: ${JSON.stringify(body)}\n\n`;

/** Deals `items` into at most `parts` runs of about equal length, in order. */
export function chunks<T>(items: readonly T[], parts: number): T[][] {
  const count = Math.min(parts, items.length);
  return Array.from({ length: count }, (_, i) =>
    items.slice(Math.floor((i * items.length) / count), Math.floor(((i + 1) * items.length) / count)),
  );
}

/** The same for a text. */
export const slices = (text: string, parts: number): string[] =>
  chunks(text.split(''), parts).map((part) => part.join(''));
