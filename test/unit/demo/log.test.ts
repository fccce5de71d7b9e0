import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLog, type LogLine } from '../../../src/demo/log.ts';
import { startOrigin } from '../../../src/demo/origin/index.ts';
import { replay } from '../../../src/demo/replay.ts';
import type { Tally } from '../../../src/demo/scoreboard.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'weir-log-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function logFile(name: string, lines: readonly unknown[]): Promise<string> {
  const file = join(directory, name);
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  await writeFile(file, name.endsWith('.gz') ? gzipSync(text) : text);
  return file;
}

async function read(file: string): Promise<{ lines: LogLine[]; problems: string[] }> {
  const problems: string[] = [];
  const lines: LogLine[] = [];
  for await (const line of readLog(file, (problem) => problems.push(problem))) lines.push(line);
  return { lines, problems };
}

const request = (ts: number, key: string, content: string): unknown => ({
  ts,
  key,
  method: 'POST',
  path: '/v1/chat/completions',
  headers: { 'user-agent': 'logged/1', authorization: 'Bearer sk-real-secret' },
  body: { model: 'demo-mini', messages: [{ role: 'user', content }] },
});

describe('reading a traffic log', () => {
  test('reports bad lines by number and goes on', async () => {
    const file = await logFile('bad.jsonl', [
      request(100_000, 'a', 'x'),
      'nonsense',
      { ts: 1 },
      request(1, 'a', 'y'),
      request(50_000, 'a', 'z'),
    ]);
    const { lines, problems } = await read(file);
    expect(lines.map((line) => line.ts)).toEqual([100_000, 50_000]);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['line 2', 'line 3', 'line 4']);
  });

  test('reads gzip by its name', async () => {
    expect((await read(await logFile('fine.jsonl.gz', [request(1, 'a', 'x')]))).lines.length).toBe(1);
  });
});

describe('replaying a traffic log', () => {
  test('sends each key’s requests in order under a credential of its own, never the logged one', async () => {
    const origin = await startOrigin({ record: 100 });
    const lines = Array.from({ length: 30 }, (_, i) => request(i, `key-${i % 3}`, String(i)));
    const tallies: Tally[] = [];
    const file = await logFile('replay.jsonl', [...lines, 'nonsense']);
    const { skipped } = await replay(file, origin.url, 0, tallies, new AbortController().signal);
    const sent = origin.requests.map(({ rawHeaders, body }) => ({
      credential: rawHeaders[rawHeaders.indexOf('authorization') + 1] ?? '',
      content: Number(
        (JSON.parse(body.toString()) as { messages: { content: string }[] }).messages[0]?.content,
      ),
    }));
    const byCredential = Object.values(Object.groupBy(sent, (one) => one.credential)).map(
      (group) => group?.map((one) => one.content) ?? [],
    );
    expect(byCredential.length).toBe(3);
    for (const contents of byCredential) expect(contents).toEqual(contents.toSorted((a, b) => a - b));
    expect(sent.some((one) => one.credential.includes('secret'))).toBe(false);
    expect(tallies.map((tally) => tally.answered)).toEqual([10, 10, 10]);
    expect(skipped).toEqual(['line 31: not valid JSON']);
    await origin.close();
  });
});
