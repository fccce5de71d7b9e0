/** Lenient readers of parsed JSON: whatever is not of the wanted kind reads as absent, and nothing throws. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NO_FIELDS: JsonObject = Object.freeze({});

/** The object itself, or an empty one, so that fields of absent objects read as absent. */
export const fields = (value: unknown): JsonObject => (isObject(value) ? value : NO_FIELDS);

/** Elements of an array; a lone object counts as an array of one, as lenient servers take it. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isObject(value) ? [value] : [];

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const name = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Longest numeral that is read from a string. */
const NUMERAL_LIMIT = 32;

/**
 * A finite number, else null. Numerals in strings count, because lax servers (proto JSON, pydantic) take them: a parameter attack must
 * not hide behind quotes.
 */
export const number = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > NUMERAL_LIMIT || value.trim() === '') return null;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : null;
};

/** A number of things: finite and not negative, so that nobody reserves or reports less than nothing. */
export const count = (value: unknown): number | null => {
  const parsed = number(value);
  return parsed !== null && parsed >= 0 && parsed <= Number.MAX_SAFE_INTEGER ? parsed : null;
};

/** True for `true` and what lax servers coerce to it (1, "true", "1"). */
export const flag = (value: unknown): boolean =>
  value === true || value === 1 || value === 'true' || value === '1';

/** How many stop sequences a `stop` of one string or a list holds. */
export const stopCount = (value: unknown): number =>
  Array.isArray(value) ? value.length : typeof value === 'string' && value !== '' ? 1 : 0;
