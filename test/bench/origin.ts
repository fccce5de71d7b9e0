/**
 * The model origin of the bench, in its own process: answers at once and from memory, so that what is measured is the way there.
 * Prints its port. A request whose JSON has `"stream":true` near its start gets 50 events, {@link GAP_MS} ms apart.
 */
import { createServer, type Socket } from 'node:net';
import { messageReader } from './http.ts';
import { answer, streamEvents, streamTail } from './answers.ts';

const GAP_MS = 5;
/** How far into a request `"stream":true` is looked for. */
const STREAM_FLAG_WITHIN = 400;

interface Stream {
  readonly socket: Socket;
  readonly askedForUsage: boolean;
  sent: number;
}

/** One timer for all streams: slot i is served in every millisecond that is i modulo the gap, so streams do not fire in step. */
const slots: Set<Stream>[] = Array.from({ length: GAP_MS }, () => new Set());
let served = Math.floor(performance.now());

const sendNext = (stream: Stream, slot: Set<Stream>): void => {
  stream.sent += 1;
  const event = streamEvents(stream.askedForUsage)[stream.sent - 1];
  if (event !== undefined && !stream.socket.destroyed) {
    stream.socket.write(event);
    return;
  }
  slot.delete(stream);
  if (!stream.socket.destroyed) stream.socket.write(streamTail(stream.askedForUsage));
};

setInterval(() => {
  const now = Math.floor(performance.now());
  for (; served < now; served += 1) {
    const slot = slots[(served + 1) % GAP_MS];
    if (slot !== undefined) for (const stream of slot) sendNext(stream, slot);
  }
}, 1);

const startStream = (socket: Socket, askedForUsage: boolean): void => {
  const slot = slots[served % GAP_MS];
  const [first] = streamEvents(askedForUsage);
  if (slot === undefined || first === undefined) return;
  socket.write(first);
  slot.add({ socket, askedForUsage, sent: 1 });
};

const reply = (socket: Socket, body: Buffer): void => {
  const wantsStream = body.subarray(0, STREAM_FLAG_WITHIN).includes('"stream":true');
  if (wantsStream) startStream(socket, body.includes('"include_usage":true'));
  else socket.write(answer);
};

const serve = (socket: Socket): void => {
  let parts: Buffer[] = [];
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on(
    'data',
    messageReader({
      head: () => (parts = []),
      body: (chunk) => parts.push(chunk),
      end: () =>
        reply(socket, parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)),
    }),
  );
};

const server = createServer(serve);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.send?.({ port: address.port });
});
process.on('disconnect', () => process.exit(0));
