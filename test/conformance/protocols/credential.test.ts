import { expect, test } from 'vitest';
import type { ProtocolName } from '../../../src/domain/index.ts';
import { credential } from '../../../src/protocols/index.ts';

type Case = readonly [
  protocol: ProtocolName,
  headers: Record<string, string>,
  query: string,
  expected: string | null,
];

const CASES: readonly Case[] = [
  ['openai', { authorization: 'Bearer sk-1' }, '', 'bearer sk-1'],
  ['openai', { authorization: 'bearer   sk-1' }, '', 'bearer sk-1'],
  ['openai', { authorization: 'Basic abc' }, '', null],
  ['openai', { authorization: 'Bearer' }, '', null],
  ['openai', { authorization: 'Bearer sk-1', 'x-api-key': 'other' }, '?key=third', 'bearer sk-1'],
  ['anthropic', { authorization: 'Bearer decoy', 'x-api-key': 'real' }, '', 'x-api-key real'],
  ['anthropic', { authorization: 'Bearer oauth' }, '', 'bearer oauth'],
  ['gemini', { 'x-goog-api-key': 'g' }, '', 'x-goog-api-key g'],
  ['gemini', { authorization: 'Bearer decoy' }, '?alt=sse&key=q', 'query q'],
  ['gemini', {}, '?%6Bey=q', 'query q'],
  ['gemini', {}, '?key=', null],
  ['openai', {}, '', null],
];

test.each(CASES)('%s %o %s is %s', (protocol, headers, query, expected) => {
  const found = credential(new Headers(headers), new URL(`https://weir.test/v1${query}`).search, protocol);
  expect(found && `${found.place} ${found.value}`).toBe(expected);
});
