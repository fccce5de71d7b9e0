/** UTF-16 units that are read of a model's name: no model has a longer one. */
export const MODEL_LENGTH = 128;

/** Bytes that it may take in JSON, where a control character or a lone surrogate takes six. */
const MODEL_BYTES = 256;

const PRINTABLE = /^[\x20-\x7e]*$/;

/** A model's name as it is observed: whole, but for names that are made up to be large. */
export function modelName(model: string): string {
  const name = model.slice(0, MODEL_LENGTH);
  if (PRINTABLE.test(name)) return name;
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    bytes += bytesInJson(character);
    if (bytes > MODEL_BYTES) break;
    end += character.length;
  }
  return name.slice(0, end);
}

const ENCODER = new TextEncoder();
const QUOTES = 2;
const bytesInJson = (text: string): number => ENCODER.encode(JSON.stringify(text)).length - QUOTES;
