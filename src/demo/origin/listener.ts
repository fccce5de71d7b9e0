import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { RecordedRequest, StreamPace } from './options.ts';
import { parseObject, text } from './json.ts';
import { nativeError } from './errors.ts';
import { protocolOf } from './route.ts';
import type { Ask, Reply } from './request.ts';
import { paceOf, scriptOf } from './script.ts';
import { pause, readBody, sendPlain, sendStream } from './wire.ts';

/** What the server notes while it works. */
export interface Meter {
  readonly event: () => void;
  readonly record: (request: RecordedRequest) => void;
}

/** A request listener that reads, records, routes and plays the script. */
export function fullListener(
  route: (ask: Ask) => Reply,
  pace: StreamPace,
  delayMs: number,
  meter: Meter,
): (request: IncomingMessage, response: ServerResponse) => void {
  let serial = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await readBody(request);
    const { method = 'GET', url = '/', rawHeaders } = request;
    meter.record({ method, url, rawHeaders, body: sent });
    serial += 1;
    await perform(askOf(request, sent, pace, serial), response, route, delayMs, meter);
  };
  return (request, response) => {
    answer(request, response).catch(() => response.destroy());
  };
}

/** Largest decompressed request body, bytes. */
const DECODED_LIMIT = 64 * 1024 * 1024;

function askOf(request: IncomingMessage, sent: Buffer, pace: StreamPace, serial: number): Ask {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://origin');
  const body = decoded(sent, request.headers['content-encoding']);
  const json = parseObject(body);
  const model = text(json?.['model']) || (/\/models\/([^/:]+):/.exec(pathname)?.[1] ?? '');
  const header = request.headers['x-origin-script'];
  const script = scriptOf(typeof header === 'string' ? header : undefined, model);
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body,
    json,
    script,
    pace: paceOf(script, pace),
    serial,
  };
}

/** An undecodable body is left as it is; it will not be JSON and is answered with the provider's 400. */
function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding !== 'gzip') return body;
  try {
    return gunzipSync(body, { maxOutputLength: DECODED_LIMIT });
  } catch {
    return body;
  }
}

async function perform(
  ask: Ask,
  response: ServerResponse,
  route: (ask: Ask) => Reply,
  delayMs: number,
  meter: Meter,
): Promise<void> {
  const { name, first } = ask.script;
  if (name === 'hang') return;
  if (name === 'reset') return void response.destroy();
  const wait = name === 'slow' ? (first ?? 2000) : delayMs;
  if (wait > 0) await pause(wait);
  if (response.destroyed) return;
  const reply = answered(ask, route);
  const id = `req_${ask.serial.toString(36).padStart(16, '0')}`;
  if (reply.kind === 'plain') sendPlain(response, reply, ask.script, id);
  else await sendStream(response, reply, ask.script, ask.pace.delayMs, id, meter.event);
}

function answered(ask: Ask, route: (ask: Ask) => Reply): Reply {
  try {
    return route(ask);
  } catch (error) {
    return nativeError(protocolOf(ask.path, ask.headers), 500, `The origin failed: ${String(error)}`);
  }
}
