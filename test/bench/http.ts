/** What a {@link messageReader} reports of one HTTP message. Chunks are only valid during the call. */
interface MessageSink {
  readonly head: (startLine: string) => void;
  readonly body: (chunk: Buffer) => void;
  readonly end: () => void;
}

type Part = 'head' | 'fixed' | 'size' | 'chunk' | 'chunk_end' | 'last';

const HEAD_END = '\r\n\r\n';
const LINE_END = '\r\n';

/**
 * Splits the bytes of a keep-alive HTTP/1.1 connection into messages, requests or responses alike (RFC 9112 framing by
 * Content-Length or chunks). A fraction of the price of node:http, so that load and origin leave the gateway the bottleneck.
 */
export const messageReader = (sink: MessageSink): ((chunk: Buffer) => void) => {
  let part: Part = 'head';
  let left = 0;
  let rest: Buffer = Buffer.alloc(0);

  const finish = (): void => {
    part = 'head';
    sink.end();
  };

  /** Takes a delimited piece off `rest`, or null until it is complete. */
  const take = (delimiter: string): string | null => {
    const at = rest.indexOf(delimiter);
    if (at < 0) return null;
    const piece = rest.toString('latin1', 0, at);
    rest = rest.subarray(at + delimiter.length);
    return piece;
  };

  const readHead = (head: string): void => {
    left = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    part = /\r\ntransfer-encoding: *chunked/i.test(head) ? 'size' : 'fixed';
    sink.head(head.split(LINE_END, 1)[0] ?? '');
    if (part === 'fixed' && left === 0) finish();
  };

  const readSize = (size: string): void => {
    left = Number.parseInt(size, 16);
    part = left === 0 ? 'last' : 'chunk';
  };

  const readData = (): void => {
    const data = rest.subarray(0, left);
    rest = rest.subarray(data.length);
    left -= data.length;
    sink.body(data);
    if (left > 0) return;
    if (part === 'chunk') part = 'chunk_end';
    else finish();
  };

  /** One step; false when more bytes are needed. */
  const step = (): boolean => {
    if (part === 'fixed' || part === 'chunk') {
      if (rest.length === 0) return false;
      readData();
      return true;
    }
    const piece = take(part === 'head' ? HEAD_END : LINE_END);
    if (piece === null) return false;
    if (part === 'head') readHead(piece);
    else if (part === 'size') readSize(piece);
    else if (part === 'chunk_end') part = 'size';
    else finish();
    return true;
  };

  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (step()) continue;
  };
};
