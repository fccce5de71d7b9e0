import type { JsonObject } from '../../../protocols/shared/json.ts';
import { LineError, type LogFormat, type LogLine, type LogResponse } from '../../log-line.ts';
import { familyOf, geminiPath } from '../address.ts';
import { firstText, presentOrNone, requireObject } from '../present.ts';
import { lineOf } from '../request.ts';
import { convertEach } from '../several.ts';
import { epochMs } from '../time.ts';
import { bodyOf } from './body.ts';
import { conversationOf, textOf, type Message } from './messages.ts';
import { parametersOf } from './parameters.ts';
import { callsIn, type Call } from './records.ts';

/**
 * Spans of OpenTelemetry's GenAI conventions: OTLP/JSON (the collector's file exporter) and single spans, with content captured. Read
 * are the conventions of today (semantic-conventions-genai, docs/gen-ai/gen-ai-spans.md, November 2026), those of semantic-conventions
 * 1.37 to 1.41 (`gen_ai.provider.name`, `gen_ai.input.messages`), of 1.28 to 1.36 (`gen_ai.system`, an event for each message), the
 * `gen_ai.content.*` events before, and OpenLLMetry's numbered attributes.
 */
export const otelGenAi: LogFormat = {
  name: 'otel-genai',
  describe: 'OpenTelemetry GenAI spans (OTLP/JSON or one span a line)',
  convert: (value, reject) => {
    const calls = callsIn(requireObject(value, 'the value'));
    return convertEach(calls, convertCall, reject);
  },
};

/**
 * The caller: the conventions have no credential, so that those who set one use their own name for it. `weir.key` and `weir.account` are for
 * an operator to set in the collector; `metadata.user_api_key_*` are LiteLLM's, `enduser.*` and `user.*` are the general conventions'.
 */
const KEYS = [
  'weir.key',
  'metadata.user_api_key_hash',
  'user_api_key_hash',
  'enduser.id',
  'enduser.pseudo.id',
  'user.id',
  'user.hash',
  'gen_ai.user',
  'llm.user',
];
const ACCOUNTS = [
  'weir.account',
  'metadata.user_api_key_org_id',
  'metadata.user_api_key_team_id',
  'tenant.id',
  'organization.id',
];

const convertCall = (read: () => Call | null): readonly LogLine[] => {
  const call = read();
  if (call === null) return [];
  const { attributes } = call;
  const among = (names: readonly string[]): string | undefined =>
    firstText(...names.map((name) => attributes[name]));
  const { input, output } = conversationOf(call);
  const asked = askedOf(attributes, input);
  const [line] = lineOf({
    ts: epochMs(call.start, "the span's start"),
    key: among(KEYS),
    account: among(ACCOUNTS),
    hints: { path: asked.path, model: attributes['gen_ai.request.model'] },
    body: asked.body,
    userAgent: attributes['user_agent.original'],
    ip: attributes['client.address'],
    country: attributes['geo.country.iso_code'],
    outcome: {
      status: statusOf(call),
      inputTokens: attributes['gen_ai.usage.input_tokens'] ?? attributes['gen_ai.usage.prompt_tokens'],
      outputTokens: attributes['gen_ai.usage.output_tokens'] ?? attributes['gen_ai.usage.completion_tokens'],
    },
  });
  return line === undefined ? [] : [{ ...line, ...withText(line.response, output) }];
};

/** The provider's request and its path. Where a provider's API is not among ours, its callers mostly speak OpenAI's. */
const askedOf = (attributes: JsonObject, input: readonly Message[]): { path: string; body: JsonObject } => {
  if (input.length === 0)
    throw new LineError('it carries no input: content capture was off when it was recorded');
  const operation = attributes['gen_ai.operation.name'];
  const model = attributes['gen_ai.request.model'];
  const texts = input.map((message) => textOf([message]));
  if (operation === 'embeddings') return { path: '/v1/embeddings', body: { model, input: texts } };
  const family = familyOf(attributes['gen_ai.provider.name'] ?? attributes['gen_ai.system']);
  const parameters = parametersOf(operation === 'text_completion' ? 'openai' : family, attributes);
  if (operation === 'text_completion')
    return { path: '/v1/completions', body: { model, prompt: texts.join('\n'), ...parameters } };
  const body = { ...bodyOf(family, input), ...parameters };
  if (family === 'gemini') return { path: geminiPathOf(attributes), body };
  return { path: family === 'anthropic' ? '/v1/messages' : '/v1/chat/completions', body: { model, ...body } };
};

const geminiPathOf = (attributes: JsonObject): string =>
  geminiPath(
    attributes['gen_ai.request.model'],
    attributes['gen_ai.request.stream'] === true ? 'streamGenerateContent' : 'generateContent',
  );

/** `error.type` is a status when the provider gave one. */
const statusOf = ({ attributes, failed }: Call): unknown => {
  const status = attributes['http.response.status_code'];
  if (status !== undefined || !failed) return status;
  const type = Number(attributes['error.type']);
  return Number.isInteger(type) ? type : 500;
};

/** The first choice alone: the others answer the same question again. */
const withText = (
  response: LogResponse | undefined,
  output: readonly Message[],
): { response?: LogResponse } => {
  const text = textOf(output.slice(0, 1)) || undefined;
  const whole = presentOrNone({ ...response, text });
  return whole === undefined ? {} : { response: whole };
};
