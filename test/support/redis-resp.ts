import { connect, type Socket } from 'node:net';

/** A reply of Redis (RESP2); errors are values, because in a pipeline they stand beside results. */
export type Reply = string | number | null | RedisError | readonly Reply[];

export class RedisError extends Error {}

/** A connection that sends commands and hands back their replies in order. */
export class RespClient {
  readonly #socket: Socket;
  readonly #waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void }[] = [];
  #buffer: Buffer = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('close', () => this.#fail(new Error('the connection to redis-server closed')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** `path` is a Unix socket. */
  static open(path: string): Promise<RespClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ path });
      socket.once('error', reject);
      socket.once('connect', () => resolve(new RespClient(socket)));
    });
  }

  send(command: readonly string[]): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#socket.write(encode(command));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const parsed = parse(this.#buffer, 0);
      if (parsed === null) return;
      this.#buffer = this.#buffer.subarray(parsed.next);
      this.#waiting.shift()?.resolve(parsed.reply);
    }
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

const encode = (command: readonly string[]): string =>
  `*${command.length}\r\n` + command.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join('');

type Parsed = { readonly reply: Reply; readonly next: number } | null;

/** One reply from `at`, or null while it is incomplete. */
const parse = (buffer: Buffer, at: number): Parsed => {
  const end = buffer.indexOf('\r\n', at);
  if (end === -1) return null;
  const line = buffer.toString('utf8', at + 1, end);
  const next = end + 2;
  switch (buffer.toString('latin1', at, at + 1)) {
    case '+':
      return { reply: line, next };
    case '-':
      return { reply: new RedisError(line), next };
    case ':':
      return { reply: Number(line), next };
    case '$':
      return parseText(buffer, next, Number(line));
    case '*':
      return parseList(buffer, next, Number(line));
    default:
      throw new Error('not RESP');
  }
};

const parseText = (buffer: Buffer, at: number, length: number): Parsed => {
  if (length === -1) return { reply: null, next: at };
  if (buffer.length < at + length + 2) return null;
  return { reply: buffer.toString('utf8', at, at + length), next: at + length + 2 };
};

const parseList = (buffer: Buffer, at: number, length: number): Parsed => {
  if (length === -1) return { reply: null, next: at };
  const replies: Reply[] = [];
  let next = at;
  while (replies.length < length) {
    const item = parse(buffer, next);
    if (item === null) return null;
    replies.push(item.reply);
    next = item.next;
  }
  return { reply: replies, next };
};
