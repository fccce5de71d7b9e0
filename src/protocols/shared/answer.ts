import type { AnswerText } from '../../domain/index.ts';
import { parseObject } from './scan.ts';
import { firstPayloads, lastPayloads } from './sse.ts';

/** What one document or one event of a stream has of the answer's text; of several candidates the first. */
export type Said = (document: unknown) => string;

/** Events read from either end, and UTF-16 units of text after which no more are: more than features look at. */
const EVENTS = 512;
const UNITS = 16_384;

/** The text in the events that were kept of a stream, in order. What lay between its beginning and its end is a line break. */
export function streamText(said: Said, { head, tail }: AnswerText): string {
  const begun = join(said, firstPayloads(head, EVENTS));
  if (head === tail) return begun;
  return `${begun}\n${join(said, lastPayloads(tail, EVENTS).toReversed())}`;
}

function join(said: Said, payloads: readonly string[]): string {
  let text = '';
  for (const payload of payloads) {
    if (text.length >= UNITS) break;
    text += said(parseObject(payload));
  }
  return text;
}
