import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const CHUNK = 262_144;

/**
 * The content of a file (`-` is standard input), gunzipped when it is gzip, whatever its name. `onBytes` is told of bytes as they lie in the
 * file. Throws when the file cannot be read to its end.
 */
export async function* bytesOf(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  const source = counted(open(file), onBytes);
  const head = await headOf(source);
  const whole = rejoined(head, source);
  yield* head[0] === 0x1f && head[1] === 0x8b ? inflated(whole) : whole;
}

const open = (file: string): Readable =>
  file === '-' ? process.stdin : createReadStream(file, { highWaterMark: CHUNK });

async function* counted(source: Readable, onBytes: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** At least two bytes, unless there are fewer: a pipe may begin with one. */
async function headOf(source: AsyncGenerator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const { done, value } = await source.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* rejoined(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

/** An error of the source, too, ends the iteration over what comes out. */
function inflated(source: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  pipeline(Readable.from(source), gunzip, () => undefined);
  return gunzip;
}
