import { isObject, type JsonObject } from '../../protocols/shared/json.ts';
import { LineError, type LogFormat, type LogLine } from '../log-line.ts';
import { geminiPath } from './address.ts';
import { isRedacted, litellmBody } from './litellm-body.ts';
import { firstText, requireObject, unwrapped } from './present.ts';
import { lineOf } from './request.ts';
import { convertEach } from './several.ts';
import { epochMs } from './time.ts';

/**
 * Logs of LiteLLM: `StandardLoggingPayload` as its bucket, queue and generic-API loggers write it (docs.litellm.ai/docs/proxy/logging_spec,
 * October 2026), and rows of `LiteLLM_SpendLogs` (schema.prisma of the proxy), whose JSON columns may be text. `{data: […]}` of
 * `/spend/logs/ui` holds several. Calls that ask no text model (images, audio, reranking, files) are passed over.
 */
export const litellm: LogFormat = {
  name: 'litellm',
  describe: 'LiteLLM: StandardLoggingPayload, or rows of its spend logs',
  convert: (value, reject) => {
    const page = isObject(value) && Array.isArray(value['data']) ? value['data'] : [value];
    return convertEach(page, convertLog, reject);
  },
};

/** Paths of the types of call, without the `a` of asynchronous ones. */
const PATHS: Readonly<Record<string, string>> = {
  completion: '/v1/chat/completions',
  text_completion: '/v1/completions',
  embedding: '/v1/embeddings',
  moderation: '/v1/moderations',
  responses: '/v1/responses',
  _aresponses_websocket: '/v1/responses',
  anthropic_messages: '/v1/messages',
};

const convertLog = (value: unknown): readonly LogLine[] => {
  const outer = requireObject(value, 'the log');
  const log = isObject(outer['standard_logging_object']) ? outer['standard_logging_object'] : outer;
  const metadata = objectIn(log, 'metadata');
  const model = firstText(log['model_group'], log['model']);
  const path = pathOf(log, metadata, model);
  if (path === null) return [];
  const body = litellmBody(log, path, model);
  if (isRedacted(body)) throw new LineError('its messages were redacted: turn_off_message_logging was on');
  return lineOf({
    ts: epochMs(log['startTime'], 'startTime'),
    key: firstText(metadata['user_api_key_hash'], log['api_key'], metadata['user_api_key']),
    account: accountOf(log, metadata),
    hints: { path, provider: log['custom_llm_provider'], model },
    body,
    userAgent: metadata['user_agent'],
    ip: firstText(log['requester_ip_address'], metadata['requester_ip_address']),
    answer: log['response'],
    outcome: {
      status: statusOf(log, metadata),
      inputTokens: log['prompt_tokens'],
      outputTokens: log['completion_tokens'],
    },
  });
};

const objectIn = (from: JsonObject, field: string): JsonObject => {
  const value = unwrapped(from[field]);
  return isObject(value) ? value : {};
};

/** Null for calls that ask no text model. A call without a type is told from its body, one passed through from its route. */
const pathOf = (log: JsonObject, metadata: JsonObject, model: string | undefined): string | null => {
  const type = firstText(log['call_type']);
  const route = firstText(metadata['user_api_key_request_route']);
  if (type === undefined) return route ?? '';
  if (type.includes('pass_through')) return route ?? '';
  if (type.includes('generate_content'))
    return geminiPath(model, type.includes('stream') ? 'streamGenerateContent' : 'generateContent');
  return PATHS[type] ?? (type.startsWith('a') ? PATHS[type.slice(1)] : undefined) ?? null;
};

/** The organisation pays, else the team; a key without either is its owner's. */
const accountOf = (log: JsonObject, metadata: JsonObject): string | undefined =>
  firstText(
    metadata['user_api_key_org_id'],
    log['organization_id'],
    metadata['user_api_key_team_id'],
    log['team_id'],
    metadata['user_api_key_user_id'],
    log['user'],
  );

/** `error_code` is a status in text. A failure without one never got an answer. */
const statusOf = (log: JsonObject, metadata: JsonObject): number | undefined => {
  if (firstText(log['status'], metadata['status']) !== 'failure') return undefined;
  const error = { ...objectIn(metadata, 'error_information'), ...objectIn(log, 'error_information') };
  const code = Number(error['error_code']);
  return Number.isInteger(code) && code >= 400 ? code : 500;
};
