import { fields, isObject, number, type JsonObject } from '../../../protocols/shared/json.ts';
import { LineError } from '../../log-line.ts';

/** Levels of arrays and lists inside an attribute. Real messages take about eight. */
const DEPTH_LIMIT = 64;

/**
 * Attributes as an object, from OTLP/JSON's list of `{key, value: AnyValue}` (opentelemetry.io/docs/specs/otlp, JSON encoding) or from a
 * plain object, as consoles and back ends write them.
 * @throws {LineError} when they are nested too deep.
 */
export const attributesOf = (value: unknown): JsonObject =>
  Array.isArray(value) ? fromPairs(value, DEPTH_LIMIT) : fields(value);

const fromPairs = (pairs: readonly unknown[], depth: number): JsonObject =>
  Object.fromEntries(
    pairs
      .map(fields)
      .filter((pair) => typeof pair['key'] === 'string')
      .map((pair) => [pair['key'], fromAny(pair['value'], depth)]),
  ) as JsonObject;

/** An AnyValue, which names its kind. 64-bit integers are numerals in strings. An unset one is null. */
export const fromAny = (value: unknown, depth = DEPTH_LIMIT): unknown => {
  if (!isObject(value)) return value ?? null;
  if (depth === 0) throw new LineError(`an attribute is nested deeper than ${DEPTH_LIMIT} levels`);
  const { arrayValue, kvlistValue } = value;
  if (arrayValue !== undefined) return valuesOf(arrayValue).map((one) => fromAny(one, depth - 1));
  if (kvlistValue !== undefined) return fromPairs(valuesOf(kvlistValue), depth - 1);
  if ('intValue' in value) return number(value['intValue']);
  return value['stringValue'] ?? value['doubleValue'] ?? value['boolValue'] ?? value['bytesValue'] ?? null;
};

const valuesOf = (wrapper: unknown): readonly unknown[] => {
  const { values } = fields(wrapper);
  return Array.isArray(values) ? values : [];
};
