import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import { dataSources } from '../../../src/evaluation/data/index.ts';
import { readTraces } from '../../../src/evaluation/data/traces.ts';

const directory = mkdtempSync(join(tmpdir(), 'weir-data-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const write = (name: string, rows: readonly object[]): void =>
  writeFileSync(
    join(directory, `${name}.jsonl.gz`),
    gzipSync(rows.map((row) => JSON.stringify(row)).join('\n')),
  );

const user = (content: string) => ({ role: 'user', content });
const assistant = (content: string) => ({ role: 'assistant', content });

write('hh_harmless_chats', [
  { id: '1', messages: [user('one'), assistant('answer one'), user('two'), assistant('answer two')] },
]);
write('specstory_agent_sessions', [
  {
    id: 's',
    messages: [
      user('fix it'),
      assistant('I look.'),
      assistant('<tool-use name="x"><summary>Read</summary> contents'),
      assistant('Fixed.'),
    ],
  },
]);
write(
  'logprob_binary_search',
  [5, 6, 7].map((bias, at) => ({
    id: `${at}`,
    session: 'c',
    messages: [user('prefix')],
    params: { logit_bias: { '9': bias } },
  })),
);
write('trace_servegen_m_small', [{ windows: 30, w: Array.from({ length: 25 }, (_, at) => [at, 2, 100]) }]);

const source = (name: string) => {
  const found = dataSources(directory).find((entry) => entry.source.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const asks = (name: string, count: number) => [...source(name).source.asks(randomFrom(1)).take(count)];

describe('published sets', () => {
  it('become one request an assistant’s turn, with the messages before it', () => {
    const [first, second] = asks('data/hh-person', 2);
    expect(first).toMatchObject({ turns: [{ text: 'one' }], answer: { text: 'answer one' } });
    expect(second?.turns.map(({ text }) => text)).toEqual(['one', 'answer one', 'two']);
  });

  it('show a tool’s result as a turn of the tool, and no request where the agent goes on by itself', () => {
    const turns = asks('data/specstory', 2).map((ask) => ask.turns.map(({ role }) => role));
    expect(turns).toEqual([['user'], ['user', 'assistant', 'assistant', 'tool']]);
  });

  it('keep the order of a bisection', () => {
    const biases = asks('data/bisection', 6).map(({ logitBias }) => logitBias?.['9'] ?? 0);
    const start = biases[0] ?? 0;
    expect(biases).toEqual(biases.map((_, at) => 5 + ((start - 5 + at) % 3)));
  });

  it('are empty sources where a file is missing', () => {
    expect(asks('data/alpaca-bare', 3)).toEqual([]);
  });

  it('say which of them weights may not be fitted on', () => {
    const barred = dataSources(directory).filter(({ licence }) => licence === 'evaluate-only');
    expect(barred.map((entry) => entry.source.name)).toEqual([
      'data/alpaca-bare',
      'data/alpaca-template',
      'data/alpaca-system',
      'data/codealpaca',
      'data/self-instruct',
      'data/shared-gateway',
    ]);
  });
});

describe('recorded traces', () => {
  it('give each client its windows, quiet ones included', () => {
    const [client] = readTraces(directory).clients;
    expect(client).toHaveLength(30);
    expect(client?.[0]).toEqual({ minutes: 10, rate: 2, cv: 6 });
    expect(client?.[29]?.rate).toBe(0);
  });
});
