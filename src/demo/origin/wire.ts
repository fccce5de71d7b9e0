import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Script } from './script.ts';
import type { PlainReply, StreamReply } from './request.ts';

/** The whole body; rejects when the caller goes away first. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)));
    request.on('error', reject);
  });
}

export function sendPlain(response: ServerResponse, reply: PlainReply, script: Script, id: string): void {
  const zipped = script.name === 'gzip';
  const body = zipped ? gzipSync(reply.body) : reply.body;
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': body.length,
    'x-request-id': id,
    'request-id': id,
    ...(zipped && { 'content-encoding': 'gzip' }),
    ...reply.headers,
  });
  response.end(body);
}

/** Writes the events one by one, waiting `delayMs` before each and for a slow reader; stops when the caller is gone. */
export async function sendStream(
  response: ServerResponse,
  reply: StreamReply,
  script: Script,
  delayMs: number,
  id: string,
  onEvent: () => void,
): Promise<void> {
  response.writeHead(200, {
    'content-type': reply.type,
    'cache-control': 'no-cache',
    'x-request-id': id,
    'request-id': id,
  });
  response.flushHeaders();
  const last = script.name === 'cut' || script.name === 'stall' ? (script.first ?? 1) : Infinity;
  const events = script.name === 'broken' ? brokenHalfway(reply) : reply.events;
  for (const [index, event] of events.entries()) {
    if (index >= last) return cutShort(response, script);
    if (delayMs > 0) await pause(delayMs);
    if (response.destroyed) return;
    if (script.name === 'heartbeat') response.write(reply.heartbeat);
    onEvent();
    if (!response.write(event)) await drained(response);
  }
  response.end();
}

const brokenHalfway = (reply: StreamReply): string[] => [
  ...reply.events.slice(0, Math.ceil(reply.events.length / 2)),
  reply.failure,
];

function cutShort(response: ServerResponse, script: Script): void {
  if (script.name === 'cut') response.destroy();
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

const drained = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
