import { LineError } from '../log-line.ts';
import { isObject, type JsonObject } from '../../protocols/shared/json.ts';

/** Levels of nesting that a request may have: far beyond any real one, far below what overflows a recursive serialiser later on. */
const DEPTH_LIMIT = 100;

/** A type without the absence in its fields' values. */
type Present<T> = { [K in keyof T]: Exclude<T[K], null | undefined> };

/** The fields that are there: null and undefined ones are left out, so that what a log does not say is not sent. */
export const present = <T extends object>(fields: T): Partial<Present<T>> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Present<T>>;

/** {@link present}, or undefined when nothing is there. */
export const presentOrNone = <T extends object>(fields: T): Partial<Present<T>> | undefined => {
  const left = present(fields);
  return Object.keys(left).length === 0 ? undefined : left;
};

/** The first that is a text and not blank. Numbers count: ids are often numbers. */
export const firstText = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) {
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return undefined;
};

/** JSON inside a string is parsed (many exports put documents into columns of text); all else is itself. */
export const unwrapped = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^\s*[{["]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/**
 * The object itself, when it is one.
 * @throws {LineError} otherwise, naming it by `what`.
 */
export const requireObject = (value: unknown, what: string): JsonObject => {
  if (isObject(value)) return value;
  throw new LineError(`${what} is not a JSON object`);
};

/**
 * A value that is safe to serialise again.
 * @throws {LineError} when it is nested too deep: a stack overflow in disguise.
 */
export const requireShallow = <T>(value: T, what: string): T => {
  if (isDeep(value)) throw new LineError(`${what} is nested deeper than ${DEPTH_LIMIT} levels`);
  return value;
};

/** Level by level: the depth of the data is never the depth of the stack. */
const isDeep = (value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEPTH_LIMIT; depth++) {
    const next: unknown[] = [];
    for (const node of level)
      if (typeof node === 'object' && node !== null)
        for (const child of Object.values(node)) next.push(child);
    if (next.length === 0) return false;
    level = next;
  }
  return true;
};
