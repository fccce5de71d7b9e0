import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/backtest/formats/index.ts';
import { LineSplitter } from '../../../src/backtest/lines.ts';
import { LineError, type LogLine } from '../../../src/backtest/log-line.ts';
import { readLogs, type Problem } from '../../../src/backtest/reader.ts';
import { line, START } from './harness.ts';

const folder = await mkdtemp(join(tmpdir(), 'weir-backtest-'));
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function file(content: string | Buffer): Promise<string> {
  const name = join(folder, `${++files}.log`);
  await writeFile(name, content);
  return name;
}

const [weir] = FORMATS;
if (weir === undefined) throw new Error('there is no format');

async function read(...names: string[]) {
  const requests: LogLine[] = [];
  const problems: Problem[] = [];
  let bytes = 0;
  const events = { onProblem: (p: Problem) => problems.push(p), onBytes: (n: number) => (bytes += n) };
  for await (const batch of readLogs(names, weir!, events)) requests.push(...batch);
  return { requests, problems: problems.map(({ line, message }) => `${line}: ${message}`), bytes };
}

const at = (seconds: number): string => JSON.stringify(line({ ts: START + seconds * 1000 }));
const times = (requests: readonly LogLine[]): number[] => requests.map(({ ts }) => (ts - START) / 1000);

describe('reading logs', () => {
  it('takes each line for a request, with or without a newline at the end', async () => {
    const { requests, problems } = await read(await file(`${at(0)}\n${at(1)}`));
    expect(requests).toEqual([line(), line({ ts: START + 1000 })]);
    expect(problems).toEqual([]);
  });

  it('knows gzip by its content, also in several members, and counts the bytes of the file', async () => {
    const packed = Buffer.concat([gzipSync(`${at(0)}\n`), gzipSync(`${at(1)}\n`)]);
    const { requests, bytes } = await read(await file(packed));
    expect(times(requests)).toEqual([0, 1]);
    expect(bytes).toBe(packed.length);
  });

  it('reads one file after the other', async () => {
    const { requests } = await read(
      await file(at(0)),
      await file(gzipSync(at(1))),
      await file(''),
      await file(at(2)),
    );
    expect(times(requests)).toEqual([0, 1, 2]);
  });

  it('passes over blank lines, carriage returns and a byte order mark', async () => {
    const { requests, problems } = await read(await file(`\uFEFF${at(0)}\r\n\r\n  \n${at(1)}\r\n`));
    expect(times(requests)).toEqual([0, 1]);
    expect(problems).toEqual([]);
  });

  it('reads a JSON array as it reads lines', async () => {
    const { requests, problems } = await read(await file(`[\n${at(0)},\n${at(1)}\n]\n`));
    expect(times(requests)).toEqual([0, 1]);
    expect(problems).toEqual([]);
  });

  it('reads lines longer than a chunk', async () => {
    const long = line({ body: { messages: [{ role: 'user', content: 'é'.repeat(500_000) }] } });
    const { requests } = await read(await file(`${JSON.stringify(long)}\n${at(1)}\n`));
    expect(requests).toEqual([long, line({ ts: START + 1000 })]);
  });
});

describe('lines that cannot be used', () => {
  it('are told by number and skipped', async () => {
    const { requests, problems } = await read(
      await file([at(0), '{"ts":', '{}', '7', 'null', `{"ts":1.5,"key":"k","body":{}}`, at(1)].join('\n')),
    );
    expect(times(requests)).toEqual([0, 1]);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['2', '3', '4', '5', '6']);
    expect(problems[0]).toBe('2: not valid JSON');
  });

  it('go back in time by more than a minute, also from one file to the next', async () => {
    const first = await file([at(100), at(40), at(39.999), at(101)].join('\n'));
    const { requests, problems } = await read(first, await file(`${at(0)}\n${at(41)}\n`));
    expect(times(requests)).toEqual([100, 40, 101, 41]);
    expect(problems).toEqual([
      '3: goes back in time by more than 60 s',
      '1: goes back in time by more than 60 s',
    ]);
  });

  it('are too long, and do not take those after them along', () => {
    const splitter = new LineSplitter(10);
    const texts = ['short\n', 'much ', 'longer than', ' ten\nok\nlast'].flatMap((chunk) => [
      ...splitter.push(Buffer.from(chunk)),
    ]);
    expect([...texts, ...splitter.end()]).toEqual([
      { number: 1, text: 'short' },
      { number: 2, text: expect.any(LineError) as unknown },
      { number: 3, text: 'ok' },
      { number: 4, text: 'last' },
    ]);
  });
});

describe('a file that breaks off', () => {
  it('is told of, and what came before and the files after it are read', async () => {
    const whole = gzipSync(Array.from({ length: 2000 }, (_, i) => `${at(i)}${' '.repeat(i % 7)}`).join('\n'));
    const { requests, problems } = await read(
      await file(whole.subarray(0, whole.length - 400)),
      await file(at(5000)),
    );
    expect(problems).toEqual([expect.stringMatching(/^\d+: unexpected end of file$/)]);
    expect(requests.length).toBeGreaterThan(100);
    expect(times(requests).at(-1)).toBe(5000);
  });

  it('is one that is not there any more', async () => {
    const { problems } = await read(join(folder, 'gone'));
    expect(problems).toEqual([expect.stringContaining('ENOENT')]);
  });
});
