import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The same server, so many milliseconds further away. */
export interface Far {
  readonly url: string;
  close(): Promise<void>;
}

export const farFrom = async (url: string, ms: number): Promise<Far> => {
  const server = createServer((request, response) => {
    const pass = async (): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      await new Promise((resolve) => void setTimeout(resolve, ms));
      const { authorization = '' } = request.headers;
      const answer = await fetch(url, {
        method: 'POST',
        headers: { authorization },
        body: Buffer.concat(chunks),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    };
    pass().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
