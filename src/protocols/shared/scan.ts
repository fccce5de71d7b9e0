import { isObject, type JsonObject } from './json.ts';

/**
 * Finds members in JSON text without parsing all of it, and without recursion. Every scan is linear in the text.
 */

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Where a member of an object stands: from the key's opening quote; the value's end is exclusive. */
export interface Member {
  readonly keyStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * The member `key` of the object that opens at `open`; the last one when the key is repeated, as JSON parsers have it.
 * Null when there is none or the text is not JSON.
 */
export const member = (json: string, open: number, key: string): Member | null => {
  let found: Member | null = null;
  let at = skipSpace(json, open + 1);
  while (json.charCodeAt(at) === QUOTE) {
    const keyEnd = closingQuote(json, at);
    const colon = skipSpace(json, keyEnd + 1);
    if (keyEnd < 0 || json[colon] !== ':') return null;
    const valueStart = skipSpace(json, colon + 1);
    const valueEnd = skipValue(json, valueStart);
    if (valueEnd < 0) return null;
    if (sameKey(json, at, keyEnd, key)) found = { keyStart: at, valueStart, valueEnd };
    const next = skipSpace(json, valueEnd);
    if (json[next] !== ',') return json[next] === '}' ? found : null;
    at = skipSpace(json, next + 1);
  }
  return found;
};

/**
 * The last object-valued member `key` at `depth` (1: in the outermost object), searched from the end of the text, so that the beginning
 * may be missing. Braces and quotes inside strings don't mislead it, so neither can what a caller or a model put there.
 */
export const objectFromEnd = (json: string, key: string, depth: number): JsonObject | null => {
  let level = 0;
  let valueEnd = -1;
  for (let i = json.length - 1; i >= 0; i--) {
    const unit = json.charCodeAt(i);
    if (unit === QUOTE) {
      const open = openingQuote(json, i);
      if (open < 0) return null;
      if (level === depth && i - open - 1 === key.length && json.startsWith(key, open + 1)) {
        const value = valueAfter(json, i, valueEnd);
        if (value !== null) return value;
      }
      i = open;
    } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
      if (level++ === depth) valueEnd = i + 1;
    } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) level--;
  }
  return null;
};

const valueAfter = (json: string, keyEnd: number, valueEnd: number): JsonObject | null => {
  const colon = skipSpace(json, keyEnd + 1);
  const start = skipSpace(json, colon + 1);
  if (json[colon] !== ':' || json.charCodeAt(start) !== OPEN_BRACE) return null;
  return parseObject(json.slice(start, valueEnd));
};

/** An object from JSON text; null when the text is anything else. */
export const parseObject = (json: string): JsonObject | null => {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

const skipSpace = (json: string, from: number): number => {
  let at = from;
  while (isSpace(json.charCodeAt(at))) at++;
  return at;
};

const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 13 || unit === 9;

const sameKey = (json: string, open: number, close: number, key: string): boolean => {
  const raw = json.slice(open + 1, close);
  if (raw === key || !raw.includes('\\')) return raw === key;
  return parseObject(`{"${raw}":0}`)?.[key] === 0;
};

const skipValue = (json: string, from: number): number => {
  const unit = json.charCodeAt(from);
  if (unit === QUOTE) return closingQuote(json, from) + 1 || -1;
  return unit === OPEN_BRACE || unit === OPEN_BRACKET ? skipNested(json, from) : skipScalar(json, from);
};

const skipNested = (json: string, from: number): number => {
  let depth = 0;
  for (let i = from; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if (unit === QUOTE) {
      i = closingQuote(json, i);
      if (i < 0) return -1;
    } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth++;
    else if ((unit === CLOSE_BRACE || unit === CLOSE_BRACKET) && --depth === 0) return i + 1;
  }
  return -1;
};

const skipScalar = (json: string, from: number): number => {
  let at = from;
  while (at < json.length && !isSpace(json.charCodeAt(at)) && !',}]'.includes(json.charAt(at))) at++;
  return at === from ? -1 : at;
};

/** The quote that ends the string which begins at `open`; -1 when none does. */
export const closingQuote = (json: string, open: number): number => {
  let at = json.indexOf('"', open + 1);
  while (at >= 0 && isEscaped(json, at)) at = json.indexOf('"', at + 1);
  return at;
};

const openingQuote = (json: string, close: number): number => {
  let at = close === 0 ? -1 : json.lastIndexOf('"', close - 1);
  while (at > 0 && isEscaped(json, at)) at = json.lastIndexOf('"', at - 1);
  return at;
};

const isEscaped = (json: string, at: number): boolean => {
  let run = at;
  while (run > 0 && json.charCodeAt(run - 1) === BACKSLASH) run--;
  return (at - run) % 2 === 1;
};
