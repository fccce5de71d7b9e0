import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/backtest/address.ts';
import { progressLine } from '../../../src/backtest/progress.ts';
import { percent, plain } from '../../../src/backtest/text.ts';
import { line } from './harness.ts';

describe('names out of a log', () => {
  it('reach the terminal without control characters', () => {
    expect(plain('\u001b[2Jkey\n', 20)).toBe('\uFFFD[2Jkey\uFFFD');
    expect(plain('clé ключ 键', 20)).toBe('clé ключ 键');
  });

  it('are cut', () => {
    expect(plain('a'.repeat(100), 10)).toBe('aaaaaaaaa…');
  });
});

describe('progress', () => {
  it('is a part of what is known to come', () => {
    expect(progressLine(25e6, 100e6, 5000, 2)).toMatch(
      /^█+░+ 25 % of 100\.0 MB {2}5,000 requests, 2,500\/s, 6 s left$/,
    );
  });

  it('of standard input is what has come', () => {
    expect(progressLine(25e6, null, 5000, 2)).toBe('25.0 MB  5,000 requests, 2,500/s');
  });
});

describe('percentages', () => {
  it('show small parts', () => {
    expect([percent(1, 3), percent(1, 1000), percent(0, 5), percent(0, 0)]).toEqual([
      '33.3 %',
      '0.10 %',
      '0.0 %',
      '0 %',
    ]);
  });
});

describe('the path of a request whose log has none', () => {
  it.each([
    ['/v1/chat/completions', { model: 'm', messages: [] }],
    ['/v1/messages', { model: 'claude-x', messages: [] }],
    ['/v1/completions', { model: 'm', prompt: 'a' }],
    ['/v1/responses', { model: 'm', input: 'a' }],
    ['/v1/embeddings', { model: 'text-embedding-x', input: 'a' }],
    ['/v1beta/models/unnamed:generateContent', { contents: [] }],
  ])('is %s by its body', (path, body) => {
    expect(pathOf(line({ path: undefined, body }))).toBe(path);
  });

  it('is Anthropic’s by its version header', () => {
    const headers = { 'anthropic-version': '2023-06-01' };
    expect(pathOf(line({ path: undefined, headers, body: { model: 'm', messages: [] } }))).toBe(
      '/v1/messages',
    );
  });
});
