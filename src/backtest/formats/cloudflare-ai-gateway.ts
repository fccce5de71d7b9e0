import { isObject, type JsonObject } from '../../protocols/shared/json.ts';
import { LineError, type LogFormat, type LogLine } from '../log-line.ts';
import { requireObject, unwrapped } from './present.ts';
import { lineOf } from './request.ts';
import { convertEach } from './several.ts';
import { callerOf, endUserOf } from './tags.ts';
import { epochMs } from './time.ts';

/**
 * Logs of Cloudflare AI Gateway: records of the Logpush dataset `ai_gateway_events` (`Datetime, Gateway, Provider, Model, Endpoint,
 * StatusCode, Cached, RateLimited, Metadata, RequestBody, ResponseBody`; developers.cloudflare.com/ai-gateway/observability/logging/logpush,
 * read November 2026), and logs of the REST API (`created_at, provider, model, path, status_code, tokens_in, tokens_out, metadata,
 * request_head, request_head_complete, …`; api/resources/ai_gateway/subresources/logs) with the bodies of `…/logs/{id}/request` and
 * `/response` put beside them as `request` and `response`. A page of the REST API (`{result: […]}`) holds several.
 *
 * The gateway keeps no credential: the caller is whom the operator's custom metadata names, else the end user in the body.
 */
export const cloudflareAiGateway: LogFormat = {
  name: 'cloudflare-ai-gateway',
  describe: 'Cloudflare AI Gateway: Logpush (decrypted) or its API',
  convert: (value, reject) => {
    const page = isObject(value) && Array.isArray(value['result']) ? value['result'] : [value];
    return convertEach(page, convertLog, reject);
  },
};

const convertLog = (value: unknown): readonly LogLine[] => {
  const log = requireObject(value, 'the log');
  const body = bodyOf(log);
  const tags = callerOf(open(log['Metadata'] ?? log['metadata'], 'its metadata'));
  return lineOf({
    ts: epochMs(log['Datetime'] ?? log['Timestamp'] ?? log['created_at'], 'Datetime (or created_at)'),
    key: tags.key ?? endUserOf(body),
    account: tags.account,
    hints: {
      path: log['Endpoint'] ?? log['path'],
      provider: log['Provider'] ?? log['provider'],
      model: log['Model'] ?? log['model'],
    },
    body,
    answer: answerOf(log),
    outcome: {
      status: log['StatusCode'] ?? log['status_code'],
      inputTokens: log['tokens_in'],
      outputTokens: log['tokens_out'],
    },
  });
};

const bodyOf = (log: JsonObject): JsonObject => {
  const whole = log['RequestBody'] ?? log['request'] ?? log['request_body'];
  if (whole === undefined && log['request_head_complete'] === false)
    throw new LineError(
      'its request body was cut: take the whole one from the API and put it into `request`',
    );
  const body = open(whole ?? log['request_head'], 'its request body');
  if (body === undefined || body === null || body === '')
    throw new LineError('it has no request body: payload logging was off, or the field was not exported');
  return requireObject(body, 'its request body');
};

const answerOf = (log: JsonObject): unknown => {
  const answer = log['ResponseBody'] ?? log['response'] ?? log['response_body'] ?? log['response_head'];
  return isEncrypted(answer) ? undefined : answer;
};

/** Parsed, when it can be read at all. */
const open = (value: unknown, what: string): unknown => {
  const opened = unwrapped(value);
  if (!isEncrypted(opened)) return opened;
  throw new LineError(`${what} is encrypted: decrypt the log with the private key of the gateway first`);
};

/** Logpush encrypts bodies and metadata with AES-GCM under a key that is itself encrypted: `{key, iv, data}` in base64. */
const isEncrypted = (value: unknown): boolean =>
  isObject(value) && ['key', 'iv', 'data'].every((part) => typeof value[part] === 'string');
