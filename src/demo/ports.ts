import { createServer } from 'node:net';

/** Whether nothing listens on a port of this machine's loopback interface. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** `wanted`, or the first free one of the twenty after it that is not in `taken`; null when there is none. */
export async function freePort(wanted: number, taken: readonly number[]): Promise<number | null> {
  for (let port = wanted; port <= Math.min(wanted + 20, 65_535); port++)
    if (!taken.includes(port) && (await isFree(port))) return port;
  return null;
}
