import { fields, list, text } from '../shared/json.ts';

/** The answer's text, without its thinking, in a document of messages or in one event of a stream. */
export function said(document: unknown): string {
  const { content, delta } = fields(document);
  return text(fields(delta)['text']) + list(content).map(ofBlock).join('');
}

const ofBlock = (block: unknown): string => text(fields(block)['text']);
