import { describe, expect, it } from 'vitest';
import { messageReader } from '../../bench/http.ts';

/** What a reader reports of bytes that come in pieces of `size`. */
const read = (wire: string, size: number): readonly string[] => {
  const seen: string[] = [];
  let body = '';
  const push = messageReader({
    head: (line) => seen.push(line),
    body: (chunk) => (body += chunk.toString()),
    end: () => {
      seen.push(body);
      body = '';
    },
  });
  const bytes = Buffer.from(wire);
  for (let at = 0; at < bytes.length; at += size) push(bytes.subarray(at, at + size));
  return seen;
};

const FIXED = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';
const CHUNKED =
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\na\r\n0123456789\r\n0\r\n\r\n';
const EMPTY = 'HTTP/1.1 429 Too Many Requests\r\ncontent-length: 0\r\n\r\n';

describe('the bench’s HTTP reader', () => {
  it.each([1, 2, 7, 1000])('splits messages on one connection that come %i bytes at a time', (size) => {
    expect(read(FIXED + CHUNKED + EMPTY + FIXED, size)).toEqual([
      'HTTP/1.1 200 OK',
      'hello',
      'HTTP/1.1 200 OK',
      'abc0123456789',
      'HTTP/1.1 429 Too Many Requests',
      '',
      'HTTP/1.1 200 OK',
      'hello',
    ]);
  });

  it('does not end a message whose last chunk is missing', () => {
    expect(read(CHUNKED.slice(0, -7), 1000)).toEqual(['HTTP/1.1 200 OK']);
  });
});
