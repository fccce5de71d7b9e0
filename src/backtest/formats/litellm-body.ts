import { isObject, type JsonObject } from '../../protocols/shared/json.ts';
import { LineError } from '../log-line.ts';
import { firstText, present, requireObject, unwrapped } from './present.ts';

/** Settings of LiteLLM's own among the parameters of a call, which no provider gets. */
const NOT_SENT = ['extra_headers', 'extra_body', 'metadata', 'user', 'max_retries', 'api_key', 'api_base'];

/**
 * The request body of a LiteLLM log: the body as the proxy got it where the log has it (`proxy_server_request`, with
 * `store_prompts_in_spend_logs`), else put together from the messages and the parameters.
 * @throws {LineError} when the log has neither.
 */
export const litellmBody = (log: JsonObject, path: string, model: string | undefined): JsonObject => {
  const sent = unwrapped(log['proxy_server_request']);
  const body = isObject(sent) && isObject(sent['body']) ? sent['body'] : sent;
  if (isObject(body) && Object.keys(body).length > 0) return requireObject(body, 'proxy_server_request');
  const asked = unwrapped(log['messages']);
  if (isEmpty(asked))
    throw new LineError('it has no messages: in spend logs they need store_prompts_in_spend_logs');
  const parts = { ...parametersOf(log), ...contentOf(path, asked) };
  return requireObject({ ...present({ model }), ...parts, ...userOf(log, path) }, 'its request');
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** Parameters as sent; those in `extra_body` stand beside the others on the wire (`prompt_logprobs` and the like of open servers). */
const parametersOf = (log: JsonObject): JsonObject => {
  const parameters = unwrapped(log['model_parameters']);
  if (!isObject(parameters)) return present({ stream: log['stream'] });
  const extra = parameters['extra_body'];
  const own = Object.entries(parameters).filter(([name]) => !NOT_SENT.includes(name));
  const streamed = present({ stream: log['stream'] });
  return { ...streamed, ...present(Object.fromEntries(own)), ...(isObject(extra) ? extra : {}) };
};

/** The question under the name that it has in the API. Prompts and inputs are logged as messages of a user. */
const contentOf = (path: string, asked: unknown): JsonObject => {
  if (path.includes(':')) return { contents: asked };
  if (path.endsWith('/completions') && !path.endsWith('/chat/completions')) return { prompt: textsOf(asked) };
  if (path.endsWith('/embeddings') || path.endsWith('/moderations')) return { input: textsOf(asked) };
  if (path.endsWith('/responses')) return { input: asked };
  return { messages: typeof asked === 'string' ? [{ role: 'user', content: asked }] : asked };
};

const textsOf = (asked: unknown): unknown => {
  if (!Array.isArray(asked)) return asked;
  const texts = asked.map((one: unknown) => (isObject(one) && 'content' in one ? one['content'] : one));
  return texts.length === 1 ? texts[0] : texts;
};

const userOf = (log: JsonObject, path: string): JsonObject => {
  const parameters = unwrapped(log['model_parameters']);
  const named = isObject(parameters) ? firstText(parameters['user']) : undefined;
  const user = named ?? firstText(log['end_user']);
  if (user === undefined || path.includes(':')) return {};
  return path.endsWith('/messages') ? { metadata: { user_id: user } } : { user };
};

/** What LiteLLM puts in place of every message when it may not log them. Judged as sent, all would be one and the same template. */
const REDACTED = 'redacted-by-litellm';

export const isRedacted = (body: JsonObject): boolean =>
  [body['prompt'], body['input'], body['messages'], body['contents']].some((asked) =>
    Array.isArray(asked)
      ? asked.some((one: unknown) => one === REDACTED || (isObject(one) && one['content'] === REDACTED))
      : asked === REDACTED,
  );
