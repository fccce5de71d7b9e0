import type { ModelCall } from '../../../../src/domain/index.ts';
import { PROTOCOLS, recognise } from '../../../../src/protocols/index.ts';
import { LineError, type LogFormat, type LogLine } from '../../../../src/backtest/log-line.ts';

/** The only request in a value. */
export const only = (format: LogFormat, value: unknown): LogLine => {
  const lines = format.convert(value);
  if (lines.length !== 1 || lines[0] === undefined) throw new Error(`${lines.length} requests`);
  return lines[0];
};

/** What a bad line is said to be bad for. */
export const problem = (format: LogFormat, value: unknown): string => {
  try {
    format.convert(value);
  } catch (error) {
    if (error instanceof LineError) return error.message;
    throw error;
  }
  return 'none';
};

/** The request as the gateway reads it. */
export const asCall = ({ method, path, body }: LogLine): ModelCall => {
  const recognised = recognise(method ?? 'POST', path ?? '', new Headers());
  const protocol = recognised && PROTOCOLS[recognised.protocol];
  const route = protocol?.route('POST', recognised?.path ?? '');
  const call = route && protocol?.call(route, body, JSON.stringify(body).length);
  if (!call) throw new Error('not recognised');
  return call;
};

/** Arrays in arrays. */
export const deep = (levels: number): unknown => {
  let value: unknown = [];
  for (let i = 0; i < levels; i++) value = [value];
  return value;
};
