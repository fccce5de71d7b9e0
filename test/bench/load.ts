/**
 * The load generator, in its own process: closed loop, one keep-alive connection a client, raw sockets. Runs one {@link Job} at a time.
 */
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { bodies, stamp, type Body } from './bodies.ts';
import { messageReader } from './http.ts';
import type { Job, Reply, Slice } from './job.ts';

/** Distinct bodies kept in memory a size, in bytes altogether. */
const POOL_BYTES = 4 * 2 ** 20;
const POOL_MAX = 256;
/** Streaming clients begin spread over about the length of a stream, or they would queue behind each other at every start. */
const SPREAD_MS = 250;

interface Sample {
  readonly total: number;
  readonly first: number;
}

/** One client: sends the next request when the last is answered, as long as `open()` says so. */
interface Client {
  readonly run: (until: number) => Promise<void>;
  readonly close: () => void;
}

interface Log {
  samples: Sample[];
  failures: number;
  failure: string | null;
}

let serial = 0;
const pools = new Map<string, readonly Body[]>();

const poolFor = ({ bodyBytes, stream }: Job): readonly Body[] => {
  const name = `${bodyBytes} ${stream}`;
  const known = pools.get(name);
  if (known !== undefined) return known;
  const made = bodies(bodyBytes, stream, Math.min(POOL_MAX, Math.floor(POOL_BYTES / bodyBytes)));
  pools.set(name, made);
  return made;
};

const headOf = (job: Job, key: number): string =>
  [
    `POST ${job.path} HTTP/1.1`,
    `host: 127.0.0.1:${job.port}`,
    `authorization: Bearer sk-bench-${key}`,
    'content-type: application/json',
    'accept: application/json',
    'user-agent: weir-bench',
    ...job.headers,
    `content-length: ${job.bodyBytes}`,
    '\r\n',
  ].join('\r\n');

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });

const createClient = (socket: Socket, job: Job, index: number, log: Log): Client => {
  const head = Buffer.from(headOf(job, index % job.keys));
  const message = Buffer.concat([head, Buffer.alloc(job.bodyBytes)]);
  const pool = poolFor(job);
  let started = 0;
  let first = 0;
  let until = 0;
  let finished: () => void = () => undefined;

  const next = (): void => {
    if (performance.now() >= until) return finished();
    const body = pool[serial % pool.length];
    if (body === undefined) throw new Error('no bodies');
    body.bytes.copy(message, head.length);
    stamp(message, head.length, body, (serial += 1));
    first = 0;
    started = performance.now();
    socket.write(message);
  };

  const fail = (why: string): void => {
    log.failures += 1;
    log.failure ??= why;
  };

  const read = messageReader({
    head: (line) => {
      if (!line.includes(' 200 ')) fail(line);
    },
    body: () => {
      if (first === 0) first = performance.now();
    },
    end: () => {
      const now = performance.now();
      log.samples.push({ total: now - started, first: (first || now) - started });
      next();
    },
  });

  socket.on('data', read);
  socket.on('close', () => {
    if (performance.now() < until) fail('connection closed by the target');
    finished();
  });
  socket.on('error', () => socket.destroy());

  return {
    run: (end) =>
      new Promise((resolve) => {
        until = end;
        finished = resolve;
        if (socket.destroyed) resolve();
        else next();
      }),
    close: () => {
      until = 0;
      socket.destroy();
    },
  };
};

const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const summarize = (log: Log, elapsedMs: number): Slice => {
  const totals = Float64Array.from(log.samples, ({ total }) => total).sort();
  const firsts = Float64Array.from(log.samples, (sample) => sample.first).sort();
  return {
    requests: log.samples.length,
    failures: log.failures,
    failure: log.failure,
    rps: (log.samples.length / elapsedMs) * 1000,
    p50: quantile(totals, 0.5),
    p99: quantile(totals, 0.99),
    ttft: quantile(firsts, 0.5),
  };
};

const send = (reply: Reply): void => void process.send?.(reply);
const nextMessage = (): Promise<unknown> => new Promise((resolve) => process.once('message', resolve));

const runJob = async (job: Job): Promise<void> => {
  const log: Log = { samples: [], failures: 0, failure: null };
  const sockets = await Promise.all(Array.from({ length: job.concurrency }, () => open(job.port)));
  const clients = sockets.map((socket, index) => createClient(socket, job, index, log));
  const phase = (ms: number): Promise<unknown> => {
    const until = performance.now() + ms;
    return Promise.all(
      clients.map(async (client, index) => {
        if (job.stream) await pause((index * SPREAD_MS) / clients.length);
        return client.run(until);
      }),
    );
  };
  await phase(job.warmMs);
  const go = nextMessage();
  send({ kind: 'warm' });
  await go;
  Object.assign(log, { samples: [], failures: 0, failure: null });
  const started = performance.now();
  await phase(job.measureMs);
  send({ kind: 'done', slice: summarize(log, performance.now() - started) });
  for (const client of clients) client.close();
};

process.on('disconnect', () => process.exit(0));
for (;;) await runJob((await nextMessage()) as Job);
