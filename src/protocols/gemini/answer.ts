import { fields, list, text } from '../shared/json.ts';

/** The answer's text, without its thoughts, in a document, in the array of chunks that a stream may be, or in one chunk. */
export const said = (document: unknown): string =>
  Array.isArray(document) ? document.map(ofChunk).join('') : ofChunk(document);

const ofChunk = (chunk: unknown): string =>
  list(fields(fields(list(fields(chunk)['candidates'])[0])['content'])['parts'])
    .map(ofPart)
    .join('');

function ofPart(part: unknown): string {
  const { text: words, thought } = fields(part);
  return thought === true ? '' : text(words);
}
