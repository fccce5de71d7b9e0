import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RedisError, type Reply, type RespClient } from './redis-resp.ts';

/** An HTTP answer of Upstash's REST protocol. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Bridge {
  readonly url: string;
  /** HTTP requests so far. */
  readonly requests: () => number;
  /** Requests that come while paused are accepted and never answered. */
  readonly setPaused: (paused: boolean) => void;
  readonly close: () => Promise<void>;
}

/** Serves Upstash's Redis REST protocol (Upstash docs, "REST API") on a free port of localhost, in front of a real Redis. */
export const openBridge = async (redis: RespClient, token: string): Promise<Bridge> => {
  let requests = 0;
  let paused = false;
  const server = createServer((request, response) => {
    requests += 1;
    if (paused) return;
    answer(redis, token, request)
      .catch((error: unknown): Answer => ({ status: 500, body: { error: String(error) } }))
      .then(({ status, body }) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      )
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => requests,
    setPaused: (value) => {
      paused = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const answer = async (redis: RespClient, token: string, request: IncomingMessage): Promise<Answer> => {
  const url = new URL(request.url ?? '/', 'http://bridge');
  const given = request.headers.authorization?.replace(/^Bearer /i, '') ?? url.searchParams.get('_token');
  if (given !== token) return { status: 401, body: { error: 'WRONGPASS invalid or missing auth token' } };
  const text = await read(request);
  const shape = request.headers['upstash-encoding'] === 'base64' ? inBase64 : asIs;
  if (url.pathname === '/pipeline') return pipeline(redis, text, shape);
  if (url.pathname === '/multi-exec') return multiExec(redis, text, shape);
  const command = url.pathname === '/' ? parseCommand(text) : pathCommand(url, text);
  if (command === null) return refused('ERR failed to parse command');
  const reply = await redis.send(command);
  return { status: reply instanceof RedisError ? 400 : 200, body: wrap(reply, shape) };
};

const pipeline = async (redis: RespClient, text: string, shape: Shape): Promise<Answer> => {
  const commands = parseCommands(text);
  if (commands === null) return refused('ERR failed to parse pipeline request');
  const replies = await Promise.all(commands.map((command) => redis.send(command)));
  return { status: 200, body: replies.map((reply) => wrap(reply, shape)) };
};

const multiExec = async (redis: RespClient, text: string, shape: Shape): Promise<Answer> => {
  const commands = parseCommands(text);
  if (commands === null) return refused('ERR failed to parse transaction request');
  const replies = await Promise.all([['MULTI'], ...commands, ['EXEC']].map((command) => redis.send(command)));
  const result = replies.at(-1);
  if (!Array.isArray(result)) return refused(result instanceof RedisError ? result.message : 'EXECABORT');
  return { status: 200, body: result.map((reply: Reply) => wrap(reply, shape)) };
};

const refused = (error: string): Answer => ({ status: 400, body: { error } });

const pathCommand = (url: URL, body: string): readonly string[] => {
  const parts = url.pathname.slice(1).split('/').map(decodeURIComponent);
  return body === '' ? parts : [...parts, body];
};

const parseCommands = (text: string): (readonly string[])[] | null => {
  const value = parseJson(text);
  const commands = Array.isArray(value) ? value.map(toCommand) : [];
  return commands.length > 0 && commands.every((command) => command !== null) ? commands : null;
};

const parseCommand = (text: string): readonly string[] | null => toCommand(parseJson(text));

const toCommand = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.length > 0
    ? value.map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
    : null;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

type Shape = (reply: Reply, top: boolean) => unknown;

const wrap = (reply: Reply, shape: Shape): unknown =>
  reply instanceof RedisError ? { error: reply.message } : { result: shape(reply, true) };

const asIs: Shape = (reply) => {
  if (reply instanceof RedisError) return reply.message;
  return Array.isArray(reply) ? reply.map((item: Reply) => asIs(item, false)) : reply;
};

const inBase64: Shape = (reply, top) => {
  if (Array.isArray(reply)) return reply.map((item: Reply) => inBase64(item, false));
  const plain = asIs(reply, top);
  return typeof plain === 'string' && !(top && plain === 'OK')
    ? Buffer.from(plain).toString('base64')
    : plain;
};
