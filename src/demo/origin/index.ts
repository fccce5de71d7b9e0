import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { leanListener } from './lean.ts';
import { fullListener, type Meter } from './listener.ts';
import { looksLikeKey, type Origin, type OriginOptions, type RecordedRequest } from './options.ts';
import { createRouter } from './route.ts';

export type { Origin, OriginOptions, RecordedRequest } from './options.ts';

/**
 * Starts a model server that speaks OpenAI, Anthropic and Gemini, answers deterministically and reports true usage: for the demo, the
 * tests and the bench. Rejects when the port is taken (`EADDRINUSE`). What it can be told to do wrong: see {@link Script}.
 */
export async function startOrigin(options: OriginOptions = {}): Promise<Origin> {
  const counts = { requests: 0, completed: 0, aborted: 0, events: 0 };
  const requests: RecordedRequest[] = [];
  const pace = { events: 32, delayMs: 0, ...options.stream };
  const meter: Meter = {
    event: () => void (counts.events += 1),
    record: (request) => {
      requests.push(request);
      if (requests.length > (options.record ?? 0)) requests.shift();
    },
  };
  const answer = options.lean
    ? leanListener(pace, meter.event)
    : fullListener(createRouter(options.accept ?? looksLikeKey), pace, options.delayMs ?? 0, meter);
  const server = createServer(
    { noDelay: true, keepAliveTimeout: 120_000, requestTimeout: 0 },
    (request, response) => {
      counts.requests += 1;
      response.on('close', () => {
        counts[response.writableFinished ? 'completed' : 'aborted'] += 1;
        if (!response.writableFinished)
          options.onAbort?.({ method: request.method ?? '', url: request.url ?? '' });
      });
      answer(request, response);
    },
  );
  const port = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1');
  return {
    url: `http://${options.host ?? '127.0.0.1'}:${port}`,
    port,
    requests,
    counts,
    reset: () => {
      requests.length = 0;
      Object.assign(counts, { requests: 0, completed: 0, aborted: 0, events: 0 });
    },
    close: () => close(server),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, 1024, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
