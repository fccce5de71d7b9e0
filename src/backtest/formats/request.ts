import type { JsonObject } from '../../protocols/shared/json.ts';
import { LineError, type LogClient, type LogLine } from '../log-line.ts';
import { apiPath, type Hints } from './address.ts';
import { responseOf, type Outcome } from './answer.ts';
import { firstText, present, presentOrNone, requireShallow } from './present.ts';

/** A logged exchange, as a format found it. What the log does not say is undefined. */
interface Exchange {
  readonly ts: number;
  readonly key: string | undefined;
  readonly account?: string | undefined;
  readonly hints: Hints;
  readonly body: JsonObject;
  readonly userAgent?: unknown;
  readonly ip?: unknown;
  readonly country?: unknown;
  /** The answer's body: JSON, text with JSON, or a stream's text. */
  readonly answer?: unknown;
  readonly outcome: Outcome;
}

/**
 * The request of a log line; none when it went to what Weir does not inspect.
 * @throws {LineError} when nobody can be held to have sent it, or its body is no request, or too deep.
 */
export const lineOf = (exchange: Exchange): readonly LogLine[] => {
  const { ts, key, account, body, hints, userAgent, answer, outcome } = exchange;
  const path = apiPath(requireShallow(body, 'its request'), hints);
  if (path === null) return [];
  // One key for all that name none would be judged as one caller: a harvest made of strangers.
  if (key === undefined) throw new LineError('nothing in it names the caller (a key, a key hash, or a user)');
  const said = present({
    account,
    headers: presentOrNone({ 'user-agent': firstText(userAgent) }),
    client: clientOf(exchange),
    response: responseOf(path, answer, outcome),
  });
  return [{ ts, key, method: 'POST', path, body: withModel(path, body, hints), ...said }];
};

/** The body with the model, where a gateway takes it from the path or from its configuration. Gemini has it in the path. */
const withModel = (path: string, body: JsonObject, { model }: Hints): JsonObject => {
  const name = firstText(model);
  return name === undefined || 'model' in body || path.includes(':') ? body : { model: name, ...body };
};

/** Of several addresses (`x-forwarded-for`) the first, which is the client's. */
const clientOf = ({ ip, country }: Exchange): LogClient | undefined =>
  presentOrNone({
    ip: matching(firstText(ip)?.split(',')[0]?.trim(), /^[0-9a-f:.]{2,45}$/i),
    country: matching(firstText(country)?.trim().toUpperCase(), /^[A-Z]{2}$/),
  });

const matching = (text: string | undefined, pattern: RegExp): string | undefined =>
  text !== undefined && pattern.test(text) ? text : undefined;
