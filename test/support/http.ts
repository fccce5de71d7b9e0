/** HTTP at a low level, for tests: a server that answers what it is told, a client that sends bytes as they are. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

export interface TestServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A server on a free port of localhost. */
export const serve = async (listener: RequestListener): Promise<TestServer> => {
  const server = createServer({ requestTimeout: 0 }, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${port}`, port, close };
};

/** A port of localhost where nobody listens. */
export const deadPort = async (): Promise<number> => {
  const server = await serve(() => undefined);
  await server.close();
  return server.port;
};

/**
 * Sends bytes over a connection of its own and resolves with everything that came back (latin1) once the server closes it: so ask for
 * `connection: close`, or send what makes the server close.
 */
export const sendRaw = (port: number, bytes: string | Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // A server may refuse and close while a large request is still being sent.
      if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error);
    });
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
    socket.write(bytes);
  });

/**
 * Sends a request, waits until `ready`, and resets the connection (RST). workerd hears of a caller who closes in good order (FIN) only when
 * it next writes to it; a reset is what a front end passes on at once.
 */
export const sendAndReset = async (
  port: number,
  bytes: string,
  ready: (received: string) => boolean | Promise<boolean>,
): Promise<void> => {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.on('error', () => undefined);
  socket.on('data', (part) => (received += part.toString('latin1')));
  socket.write(bytes);
  while (!(await ready(received))) await once(socket, 'data');
  socket.resetAndDestroy();
};

/** Runs `action` and counts the HTTP requests that this process makes meanwhile with fetch: SDKs' retries are seen without touching them. */
export const countingRequests = async (action: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const note = (): void => void (count += 1);
  subscribe('undici:request:create', note);
  try {
    await action();
  } finally {
    unsubscribe('undici:request:create', note);
  }
  return count;
};
