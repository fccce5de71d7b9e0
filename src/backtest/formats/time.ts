import { LineError } from '../log-line.ts';
import { number } from '../../protocols/shared/json.ts';

/** Magnitudes that tell the unit of a number since the epoch: each holds for the years 1973 to 5138 in its unit. */
const UNITS: readonly { below: number; perMs: number }[] = [
  { below: 1e11, perMs: 1e-3 },
  { below: 1e14, perMs: 1 },
  { below: 1e17, perMs: 1e3 },
  { below: 1e20, perMs: 1e6 },
];

/** What a double loses of a time in seconds or ns, in ms: so much below a whole ms is that ms. */
const ROUNDING = 1e-3;

/** `2025-01-24 09:20:46.847371`, a database's or Python's time without a zone. */
const ZONELESS = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/;

/** Longest time that is read from a string. */
const TIME_LIMIT = 64;

/**
 * Epoch ms of a time in ISO 8601 (UTC when no zone is given), in seconds, ms, µs or ns since the epoch (a number or a numeral), or as a
 * pair of seconds and nanoseconds.
 * @throws {LineError} when it is none of these, naming the field.
 */
export const epochMs = (value: unknown, field: string): number => {
  const ms = Array.isArray(value) ? fromPair(value) : (fromNumber(number(value)) ?? fromText(value));
  if (ms === null || !(ms >= 0)) throw new LineError(`${field} is absent or no time`);
  return Math.floor(ms + ROUNDING);
};

const fromNumber = (value: number | null): number | null => {
  if (value === null) return null;
  const unit = UNITS.find(({ below }) => value < below);
  return unit === undefined ? null : value / unit.perMs;
};

const fromPair = ([seconds, nanos]: readonly unknown[]): number | null => {
  const [whole, part] = [number(seconds), number(nanos)];
  return whole === null || part === null ? null : whole * 1000 + part / 1e6;
};

const fromText = (value: unknown): number | null => {
  if (typeof value !== 'string' || value.length > TIME_LIMIT || !/^\d{4}-/.test(value.trim())) return null;
  const text = value.trim();
  const ms = Date.parse(ZONELESS.test(text) ? `${text.replace(' ', 'T')}Z` : text);
  return Number.isNaN(ms) ? null : ms;
};
