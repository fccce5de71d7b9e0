import { isObject, type JsonObject } from '../../protocols/shared/json.ts';
import { LineError, type LogFormat, type LogLine } from '../log-line.ts';
import { firstText, requireObject, unwrapped } from './present.ts';
import { lineOf } from './request.ts';
import { convertEach } from './several.ts';
import { callerOf, endUserOf } from './tags.ts';
import { epochMs } from './time.ts';

/**
 * Requests of Helicone: rows of `npx @helicone/export --include-body` (1.0, JSONL or a JSON array), which are the `HeliconeRequest` of
 * `POST /v1/request/query-clickhouse` (docs.helicone.ai/rest/request/post-v1requestquery-clickhouse, read November 2026), whose answer
 * `{data: […]}` holds several. Newest come first unless the export was sorted.
 *
 * The key is the hash of the credential where the row has one (`auth_hash`, `proxy_key_id`: self-hosted databases), else what the
 * operator's properties or `Helicone-User-Id` name. All rows are of one Helicone organisation, the operator's own: it is no account.
 */
export const helicone: LogFormat = {
  name: 'helicone',
  describe: 'Helicone: exported requests with their bodies',
  convert: (value, reject) => {
    const page = isObject(value) && Array.isArray(value['data']) ? value['data'] : [value];
    return convertEach(page, convertRow, reject);
  },
};

const convertRow = (value: unknown): readonly LogLine[] => {
  const row = requireObject(value, 'the row');
  const body = bodyOf(row);
  // What the manual logger takes beside model calls: tools, vector databases, data.
  if (typeof body['_type'] === 'string') return [];
  const tags = callerOf(unwrapped(row['request_properties'] ?? row['properties']));
  return lineOf({
    ts: epochMs(row['request_created_at'], 'request_created_at'),
    key: firstText(row['auth_hash'], row['proxy_key_id'], tags.key, row['request_user_id'], endUserOf(body)),
    account: tags.account,
    hints: {
      path: firstText(row['request_path'], row['target_url']),
      provider: row['provider'],
      model: firstText(row['request_model'], row['model'], row['response_model']),
    },
    body,
    country: row['country_code'],
    answer: row['response_body'],
    outcome: {
      status: row['response_status'],
      inputTokens: row['prompt_tokens'],
      outputTokens: row['completion_tokens'],
    },
  });
};

const bodyOf = (row: JsonObject): JsonObject => {
  const body = unwrapped(row['request_body']);
  const isEmpty = !isObject(body) ? (body ?? '') === '' : Object.keys(body).length === 0;
  if (isEmpty) throw new LineError('it has no request body: export with --include-body');
  return requireObject(body, 'its request body');
};
