import { fields, list, text } from '../shared/json.ts';

/** The answer's text in a document of chat completions, completions or responses, or in one event of their streams. */
export function said(document: unknown): string {
  const { choices, output, type, delta } = fields(document);
  if (type === 'response.output_text.delta') return text(delta);
  if (choices !== undefined) return ofChoice(list(choices)[0]);
  return list(output).map(ofOutput).join('');
}

/** A stream that has several candidates tells them one by one. */
function ofChoice(choice: unknown): string {
  const { index, message, delta, text: completion } = fields(choice);
  if (index !== undefined && index !== 0) return '';
  return text(fields(message)['content']) + text(fields(delta)['content']) + text(completion);
}

const ofOutput = (item: unknown): string =>
  list(fields(item)['content'])
    .map((part) => text(fields(part)['text']))
    .join('');
