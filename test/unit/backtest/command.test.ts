import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/backtest/main.ts';
import type { DecisionLine, Summary } from '../../../src/backtest/summary.ts';
import { line, START, sweep, times } from './harness.ts';

const folder = await mkdtemp(join(tmpdir(), 'weir-backtest-'));
afterAll(() => rm(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const START_FILE = join(import.meta.dirname, '../../../src/backtest/start.js');

const log = times(60, (n) => [sweep(n), line({ key: 'honest', ts: START + n * 1000 })])
  .flat()
  .map((request) => `${JSON.stringify(request)}\n`)
  .join('');
await writeFile(path('log.jsonl'), log);
await writeFile(path('log.gz'), gzipSync(log));

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
}

/** The command, in this process: starting another one takes longer than most of these tests. */
async function backtest(args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  const status = await main(args);
  return { status, out: out.join('\n'), said: said.join('\n') };
}
afterEach(() => vi.restoreAllMocks());

/** The command as a user runs it, with something on its standard input. */
function started(args: readonly string[], input: string): Ended {
  const run = spawnSync(process.execPath, [START_FILE, ...args], { input, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, said: run.stderr };
}

describe('npm run backtest', () => {
  it('reports, and writes the summary and the decisions', async () => {
    const { status, out, said } = await backtest([
      path('log.gz'),
      '--summary',
      path('summary.json'),
      '--decisions',
      path('decisions.jsonl'),
    ]);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(out).toContain('120 requests of 2 keys, 2026-11-02 09:00 to 2026-11-02 09:00 UTC');
    expect(out).toContain('1 key would have been acted on');
    expect(out).toContain('parameter_extraction');
    const summary = JSON.parse(await readFile(path('summary.json'), 'utf8')) as Summary;
    expect(Object.keys(summary.keys)).toEqual(['k', 'honest']);
    const decisions = (await readFile(path('decisions.jsonl'), 'utf8')).trimEnd().split('\n');
    expect((JSON.parse(decisions.at(-1) ?? '') as DecisionLine).to).toBe(summary.keys['k']?.final);
  });

  it('writes the same bytes again, from a plain file and from standard input', async () => {
    const summary = (name: string): string[] => ['--summary', path(name)];
    const written = (name: string): Promise<string> => readFile(path(name), 'utf8');
    await backtest([path('log.gz'), ...summary('1.json')]);
    await backtest([path('log.jsonl'), ...summary('2.json')]);
    expect(started(summary('3.json'), log)).toMatchObject({ status: 0, said: '' });
    expect(await written('1.json')).toContain('"block"');
    expect(await written('2.json')).toBe(await written('1.json'));
    expect(await written('3.json')).toBe(await written('1.json'));
  });

  it('exits with 3 when lines were skipped, tells the first twenty of them and counts all', () => {
    const { status, out, said } = started(['-'], `${log}${'broken\n'.repeat(30)}`);
    expect(status).toBe(3);
    expect(said).toContain('(standard input):121: not valid JSON; skipped');
    expect(said.match(/; skipped/g)).toHaveLength(20);
    expect(out).toContain('30 lines could not be used: skipped');
  });

  it('leaves licensed traffic alone', async () => {
    await writeFile(
      path('accounts.jsonl'),
      `{"account":"acme","keys":["k"],"licences":[{"purpose":"research"}]}\n`,
    );
    const { status, out } = await backtest([path('log.gz'), '--accounts', path('accounts.jsonl')]);
    expect(status).toBe(0);
    expect(out).toContain('No key would have been acted on');
    expect(out).toContain('60 requests within a licence');
  });

  it('takes a policy', async () => {
    await writeFile(path('policy.json'), '{"mode": "shadow"}');
    expect((await backtest([path('log.gz'), '--policy', path('policy.json')])).out).toContain(
      'in shadow mode',
    );
  });

  it('keys fingerprints by a deployment’s secret, which changes no decision of this kind', async () => {
    await writeFile(path('secret'), `${'s'.repeat(40)}\n`);
    expect((await backtest([path('log.gz'), '--secret-file', path('secret')])).status).toBe(0);
  });

  it('has a help text that names every format', async () => {
    const { status, out } = await backtest(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('--decisions OUT');
    expect(out).toContain('weir');
  });
});

describe('a mistake', () => {
  it.each([
    ['an option that there is not', ['--sumary', 'x'], /--sumary/],
    ['a file that is not there', ['nowhere.jsonl'], /nowhere\.jsonl: there is no such file/],
    ['a format that there is not', ['--format', 'csv'], /--format csv: .* weir/],
    ['a policy that is not there', ['--policy', 'lenient'], /--policy lenient/],
    ['standard input twice', ['-', '-'], /once/],
    [
      'a summary that cannot be written',
      ['--summary', '/nowhere/at/all.json'],
      /--summary .* cannot be written/,
    ],
  ])('ends with status 2 and a message, for %s', async (_, args, message) => {
    const { status, said } = await backtest(args);
    expect(status).toBe(2);
    expect(said).toMatch(message);
    expect(said).not.toContain('    at ');
  });

  it.each([
    ['policy', '{"mode": "lenient"}', /mode: /],
    ['policy', 'mode: shadow', /not valid JSON/],
    ['accounts', '{"account":"a"}\n{"keys":[]}', /:2: account: /],
    ['accounts', '{"account":"a","licences":[{"purpose":"fun"}]}', /:1: licences\.0\.purpose/],
    ['secret-file', 'short', /32 characters/],
  ])('in the file of --%s is named', async (flag, content, message) => {
    await writeFile(path('bad'), content);
    const { status, said } = await backtest([path('log.gz'), `--${flag}`, path('bad')]);
    expect(status).toBe(2);
    expect(said).toMatch(message);
  });
});
