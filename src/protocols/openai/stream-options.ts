import type { ModelCall, Route } from '../../domain/index.ts';
import { fields, isObject } from '../shared/json.ts';
import { member, type Member } from '../shared/scan.ts';
import { isResponses } from './call.ts';

const ASKED = '"include_usage":true';

/**
 * See {@link Protocol.askForUsage}. Only chat completions and completions leave usage out of a stream unless
 * `stream_options.include_usage` asks for it. Changes those bytes and no others.
 */
export const askForUsage = (route: Route, call: ModelCall, body: string, parsed: unknown): string | null => {
  if (!call.stream || !leavesUsageOut(route, parsed)) return null;
  const options = fields(parsed)['stream_options'];
  if (fields(options)['include_usage'] === true) return null;
  const open = body.indexOf('{');
  if (open < 0) return null;
  if (options === undefined) return splice(body, open + 1, open + 1, `"stream_options":{${ASKED}},`);
  const span = member(body, open, 'stream_options');
  if (span === null) return null;
  return isObject(options)
    ? extend(body, span, Object.keys(options).length === 0)
    : splice(body, span.valueStart, span.valueEnd, `{${ASKED}}`);
};

const leavesUsageOut = (route: Route, parsed: unknown): boolean =>
  route.operation === 'completions' || (route.operation === 'chat' && !isResponses(route, fields(parsed)));

/** Sets `include_usage` in the options object at `span`. */
const extend = (body: string, span: Member, empty: boolean): string => {
  const existing = member(body, span.valueStart, 'include_usage');
  if (existing) return splice(body, existing.keyStart, existing.valueEnd, ASKED);
  return splice(body, span.valueStart + 1, span.valueStart + 1, empty ? ASKED : `${ASKED},`);
};

const splice = (text: string, from: number, to: number, insert: string): string =>
  text.slice(0, from) + insert + text.slice(to);

/**
 * See {@link Protocol.hideUsage}. Drops the chunk that only carries usage and takes `"usage":null` out of the others, as the API
 * sends them to those who did not ask. Model output cannot trigger it: quotes inside strings are escaped.
 */
export const hideUsage = (event: string): string | null => {
  if (!event.includes('"usage"')) return event;
  const open = openOfData(event);
  const usage = open < 0 ? null : member(event, open, 'usage');
  if (usage === null) return event;
  if (event.startsWith('null', usage.valueStart)) return without(event, usage);
  return event[usage.valueStart] === '{' && hasNoChoices(event, open) ? null : event;
};

const openOfData = (event: string): number => {
  const data = event.startsWith('data:') ? 0 : event.indexOf('\ndata:');
  return data < 0 ? -1 : event.indexOf('{', data);
};

const hasNoChoices = (event: string, open: number): boolean => {
  const choices = member(event, open, 'choices');
  return (
    choices !== null &&
    event[choices.valueStart] === '[' &&
    event.slice(choices.valueStart + 1, choices.valueEnd - 1).trim() === ''
  );
};

/** The text without a member and the comma that joined it to its neighbours. */
const without = (event: string, { keyStart, valueEnd }: Member): string => {
  const comma = event.slice(0, keyStart).trimEnd();
  if (comma.endsWith(',')) return comma.slice(0, -1) + event.slice(valueEnd);
  const rest = event.slice(valueEnd).trimStart();
  return event.slice(0, keyStart) + (rest.startsWith(',') ? rest.slice(1).trimStart() : rest);
};
