import { describe, expect, it } from 'vitest';
import { weir } from '../../../../src/backtest/formats/weir.ts';
import { deep, only, problem } from './support.ts';

const LINE = {
  ts: 1_795_400_000_123,
  key: 'k-7',
  account: 'acme',
  method: 'POST',
  path: '/v1/chat/completions',
  headers: { 'user-agent': 'curl/8' },
  body: { model: 'm', messages: [{ role: 'user', content: 'Why is the sky blue?' }] },
  client: { ip: '192.0.2.7', asn: 64_500, asOrganization: 'Example Net', country: 'NL', ja4: 't13d' },
  response: {
    status: 200,
    usage: { input_tokens: 12, output_tokens: 40 },
    text: 'Scattering.',
    headers: { 'x-request-id': 'r1' },
  },
};

describe('the native log', () => {
  it('comes through as it is', () => {
    expect(only(weir, LINE)).toStrictEqual(LINE);
  });

  it('needs no more than a time, a key and a body', () => {
    const line = { ts: 0, key: 'k', body: {} };
    expect(only(weir, line)).toStrictEqual(line);
  });

  it('takes null for absent, and leaves aside what it does not know', () => {
    const line = { ...LINE, account: null, client: { ip: null }, response: null, label: 'attack' };
    const { account: _account, response: _response, ...rest } = LINE;
    expect(only(weir, line)).toStrictEqual({ ...rest, client: {} });
  });

  it.each([
    ['no object', [LINE], 'the line is not a JSON object'],
    ['no time', { ...LINE, ts: undefined }, 'ts is missing'],
    [
      'a time in text',
      { ...LINE, ts: '1795400000123' },
      'ts is not a whole number of milliseconds since the epoch',
    ],
    ['half a millisecond', { ...LINE, ts: 1.5 }, 'ts is not a whole number of milliseconds since the epoch'],
    ['a time beyond time', { ...LINE, ts: 1e18 }, 'ts is not a whole number of milliseconds since the epoch'],
    ['no key', { ...LINE, key: undefined }, 'key is missing'],
    ['an empty key', { ...LINE, key: '' }, 'key is not a text, or empty'],
    ['no body', { ...LINE, body: undefined }, 'body is missing'],
    ['a body in text', { ...LINE, body: '{}' }, 'body is not a JSON object'],
    ['a path that is none', { ...LINE, path: 5 }, 'path is not a text'],
    ['an address that is none', { ...LINE, client: { ip: 5 } }, 'ip is not a text'],
    [
      'negative tokens',
      { ...LINE, response: { usage: { output_tokens: -1 } } },
      'output_tokens is not a number, or negative',
    ],
    ['a body without end', { ...LINE, body: { a: deep(200) } }, 'body is nested deeper than 100 levels'],
  ])('refuses %s', (_what, value, message) => {
    expect(problem(weir, value)).toBe(message);
  });
});
