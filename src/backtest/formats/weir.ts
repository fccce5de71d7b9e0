import { isObject, name, type JsonObject } from '../../protocols/shared/json.ts';
import { LineError, type LogClient, type LogFormat, type LogLine, type LogResponse } from '../log-line.ts';
import { present, requireObject, requireShallow } from './present.ts';

/** Latest time that a Date can hold, epoch ms. */
const LATEST = 8.64e15;

/**
 * The native traffic log (docs/backtest.md), strictly: what is required must be there, and what is there must be of its kind. Null
 * stands for absent; fields that the log does not define are left aside.
 */
const convert = (value: unknown): readonly LogLine[] => {
  const line = requireObject(value, 'the line');
  const optional = {
    account: optionalText(line, 'account'),
    method: optionalText(line, 'method'),
    path: optionalText(line, 'path'),
    headers: texts(optionalObject(line, 'headers')),
    client: clientOf(optionalObject(line, 'client')),
    response: responseOf(optionalObject(line, 'response')),
  };
  return [{ ts: tsOf(line), key: keyOf(line), body: bodyOf(line), ...present(optional) }];
};

export const weir: LogFormat = { name: 'weir', describe: "Weir's own traffic log", convert };

const tsOf = ({ ts }: JsonObject): number => {
  if (typeof ts === 'number' && Number.isInteger(ts) && ts >= 0 && ts <= LATEST) return ts;
  throw new LineError(
    ts === undefined ? 'ts is missing' : 'ts is not a whole number of milliseconds since the epoch',
  );
};

const keyOf = ({ key }: JsonObject): string => {
  const text = name(key);
  if (text === null)
    throw new LineError(key === undefined ? 'key is missing' : 'key is not a text, or empty');
  return text;
};

const bodyOf = ({ body }: JsonObject): JsonObject => {
  if (isObject(body)) return requireShallow(body, 'body');
  throw new LineError(body === undefined ? 'body is missing' : 'body is not a JSON object');
};

const optionalText = (from: JsonObject, field: string): string | undefined => {
  const value = from[field] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new LineError(`${field} is not a text`);
};

const optionalNumber = (from: JsonObject, field: string): number | undefined => {
  const value = from[field] ?? undefined;
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value) && value >= 0))
    return value;
  throw new LineError(`${field} is not a number, or negative`);
};

const optionalObject = (from: JsonObject, field: string): JsonObject | undefined => {
  const value = from[field] ?? undefined;
  if (value === undefined || isObject(value)) return value;
  throw new LineError(`${field} is not a JSON object`);
};

const texts = (object: JsonObject | undefined): Record<string, string> | undefined => {
  if (object === undefined) return undefined;
  const pairs = Object.keys(object).map((field) => [field.toLowerCase(), optionalText(object, field)]);
  return Object.fromEntries(pairs.filter(([, text]) => text !== undefined)) as Record<string, string>;
};

const clientOf = (client: JsonObject | undefined): LogClient | undefined =>
  client &&
  present({
    ip: optionalText(client, 'ip'),
    asn: optionalNumber(client, 'asn'),
    asOrganization: optionalText(client, 'asOrganization'),
    country: optionalText(client, 'country'),
    ja4: optionalText(client, 'ja4'),
  });

const responseOf = (response: JsonObject | undefined): LogResponse | undefined => {
  if (response === undefined) return undefined;
  const usage = optionalObject(response, 'usage');
  return present({
    status: optionalNumber(response, 'status'),
    usage: usage && present(usageOf(usage)),
    text: optionalText(response, 'text'),
    headers: texts(optionalObject(response, 'headers')),
  });
};

const usageOf = (usage: JsonObject): NonNullable<LogResponse['usage']> => ({
  input_tokens: optionalNumber(usage, 'input_tokens'),
  output_tokens: optionalNumber(usage, 'output_tokens'),
});
