import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBridge } from './redis-bridge.ts';
import { RespClient, type Reply } from './redis-resp.ts';

/** A real Redis behind Upstash's REST protocol. */
export interface TestRedis {
  readonly url: string;
  readonly token: string;
  /** HTTP requests so far. */
  requests(): number;
  /** Sends a command past the bridge. */
  command(...parts: string[]): Promise<Reply>;
  flush(): Promise<void>;
  /** From now on requests are accepted and never answered. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** Whether this machine has `redis-server`; suites that need it are skipped and say so when it has not. */
export const redisAvailable = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** Starts redis-server, without persistence and on a Unix socket, and the bridge on a free port. */
export const startRedis = async (): Promise<TestRedis> => {
  const directory = await mkdtemp(join(tmpdir(), 'weir-redis-'));
  const socket = join(directory, 'redis.sock');
  const server = await startServer(socket, directory);
  const client = await RespClient.open(socket);
  const token = 'test-token';
  const bridge = await openBridge(client, token);
  return {
    url: bridge.url,
    token,
    requests: bridge.requests,
    command: (...parts) => client.send(parts),
    flush: async () => void (await client.send(['FLUSHALL'])),
    pause: () => bridge.setPaused(true),
    resume: () => bridge.setPaused(false),
    stop: async () => {
      await bridge.close();
      client.close();
      await stopServer(server);
      await rm(directory, { recursive: true, force: true });
    },
  };
};

const startServer = (socket: string, directory: string): Promise<ChildProcess> => {
  const options = [
    '--port',
    '0',
    '--unixsocket',
    socket,
    '--dir',
    directory,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => server.kill());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    let log = '';
    server.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (/ready to accept connections/i.test(log)) resolve(server);
    });
  });
};

const stopServer = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
