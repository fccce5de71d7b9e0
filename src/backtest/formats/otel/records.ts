import { fields, isObject, list, type JsonObject } from '../../../protocols/shared/json.ts';
import { firstText } from '../present.ts';
import { attributesOf, fromAny } from './attributes.ts';

/** A span or an event record of a model call, whatever it was exported as. */
export interface Call {
  readonly attributes: JsonObject;
  readonly start: unknown;
  readonly events: readonly SpanEvent[];
  /** Whether the span's status is an error. */
  readonly failed: boolean;
}

export interface SpanEvent {
  readonly name: string;
  /** Attributes and the body's fields together. */
  readonly fields: JsonObject;
}

/** Operations that ask a model. Others (tools, agents, workflows) hold no request, or one that its own span tells. */
const OPERATIONS = ['chat', 'text_completion', 'generate_content', 'embeddings'];

/** The event that holds a whole call, for those who keep content out of spans (since 1.37). */
const DETAILS = 'gen_ai.client.inference.operation.details';

/**
 * Calls of models in a value: OTLP/JSON trace or log data (`resourceSpans`, `resourceLogs`), or one span or log record by itself. Each is
 * read when it is asked for, so that what is wrong with one harms no other; null when it is no call of a model.
 */
export const callsIn = (value: JsonObject): readonly ReadCall[] => {
  const spans = list(value['resourceSpans']).flatMap((one) => inScopes(one, 'scopeSpans', 'spans', toSpan));
  const logs = list(value['resourceLogs']).flatMap((one) =>
    inScopes(one, 'scopeLogs', 'logRecords', toEvent),
  );
  const nested = 'resourceSpans' in value || 'resourceLogs' in value;
  const alone: readonly ReadCall[] = nested ? [] : [() => toSpan(value, {}) ?? toEvent(value, {})];
  return [...spans, ...logs, ...alone];
};

type ReadCall = () => Call | null;

type ToCall = (record: JsonObject, resource: JsonObject) => Call | null;

const inScopes = (value: unknown, scopes: string, records: string, toCall: ToCall): ReadCall[] => {
  const holder = fields(value);
  return list(holder[scopes]).flatMap((scope) =>
    list(fields(scope)[records]).map((record) => () => toCall(fields(record), resourceOf(holder))),
  );
};

/** Field names of OTLP, of SDKs' console exporters (Python, JavaScript) and of flat exports. */
const toSpan: ToCall = (span, resource) => {
  const attributes = { ...resource, ...resourceOf(span), ...attributesOf(span['attributes']) };
  if (!asksModel(attributes) || nameOf(span) === DETAILS) return null;
  const start =
    span['startTimeUnixNano'] ??
    span['start_time_unix_nano'] ??
    span['start_time'] ??
    span['startTime'] ??
    span['timestamp'];
  return {
    attributes,
    start,
    events: list(span['events']).map(toSpanEvent),
    failed: isError(span['status']),
  };
};

/** The record's time is the call's end at best; its start is not recorded. */
const toEvent: ToCall = (record, resource) => {
  const attributes = { ...resource, ...resourceOf(record), ...attributesOf(record['attributes']) };
  if ((nameOf(record) ?? attributes['event.name']) !== DETAILS) return null;
  const start = record['timeUnixNano'] ?? record['observedTimeUnixNano'] ?? record['timestamp'];
  const event = { ...attributes, ...bodyOf(record) };
  return asksModel(event) ? { attributes: event, start, events: [], failed: 'error.type' in event } : null;
};

const resourceOf = (record: JsonObject): JsonObject => attributesOf(fields(record['resource'])['attributes']);

const nameOf = (record: JsonObject): string | undefined =>
  firstText(record['eventName'], record['event_name'], record['name']);

const bodyOf = (record: JsonObject): JsonObject => {
  const body = fromAny(record['body']);
  return isObject(body) ? body : isObject(record['body']) ? record['body'] : {};
};

const toSpanEvent = (value: unknown): SpanEvent => {
  const event = fields(value);
  return {
    name: nameOf(event) ?? '',
    fields: { ...attributesOf(event['attributes']), ...bodyOf(event) },
  };
};

/** Before operations had names, a model and its system told a call. */
const asksModel = (attributes: JsonObject): boolean => {
  const operation = attributes['gen_ai.operation.name'];
  if (operation !== undefined) return OPERATIONS.some((one) => one === operation);
  return 'gen_ai.system' in attributes && 'gen_ai.request.model' in attributes;
};

const isError = (status: unknown): boolean => {
  const code = fields(status)['code'] ?? fields(status)['status_code'];
  return code === 2 || code === 'ERROR' || code === 'STATUS_CODE_ERROR';
};
