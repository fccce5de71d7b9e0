import { describe, expect, it } from 'vitest';
import type { Credential } from '../../../src/domain/index.ts';
import { requestHeaders, requestQuery } from '../../../src/proxy/headers.ts';

const bearer: Credential = { value: 'sk-caller', place: 'bearer' };
const query: Credential = { value: 'sk-caller', place: 'query' };
const sentBy = (headers: Record<string, string>, replacement: string | null = null, credential = bearer) =>
  Object.fromEntries(requestHeaders(new Headers(headers), credential, replacement));

describe('headers that reach the origin', () => {
  it('are the caller’s, unknown ones included', () => {
    const headers = { 'anthropic-beta': 'a,b', 'openai-organization': 'org', 'x-anything': 'é?=;' };
    expect(sentBy(headers)).toEqual(headers);
  });

  it.each([
    'connection',
    'keep-alive',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'proxy-authorization',
    'proxy-connection',
    'host',
    'content-length',
    'expect',
    'http2-settings',
    'cf-connecting-ip',
    'cf-anything',
    'weir-internal',
  ])('are without %s', (name) => {
    expect(sentBy({ [name]: '1', accept: '*/*' })).toEqual({ accept: '*/*' });
  });

  it('are without those that the caller’s Connection header names, however it spells them', () => {
    const headers = { connection: 'close, X-Hop ,x-other', 'x-hop': '1', 'x-other': '2', accept: '*/*' };
    expect(sentBy(headers)).toEqual({ accept: '*/*' });
  });

  it('survive a Connection header that names nonsense', () => {
    expect(sentBy({ connection: 'a b, (, "x", keep-alive', accept: '*/*' })).toEqual({ accept: '*/*' });
  });

  it('carry no credential but the one that the caller is counted under', () => {
    const headers = { authorization: 'Bearer sk-caller', 'x-api-key': 'other', 'x-goog-api-key': 'third' };
    expect(sentBy(headers)).toEqual({ authorization: 'Bearer sk-caller' });
    expect(sentBy(headers, null, query)).toEqual({});
  });

  it('carry the origin’s own credential in its place where one is configured', () => {
    expect(sentBy({ authorization: 'Bearer sk-caller' }, 'sk-lab')).toEqual({
      authorization: 'Bearer sk-lab',
    });
    const key: Credential = { value: 'sk-caller', place: 'x-api-key' };
    expect(sentBy({ 'x-api-key': 'sk-caller' }, 'sk-lab', key)).toEqual({ 'x-api-key': 'sk-lab' });
  });
});

describe('the query that reaches the origin', () => {
  it('is the caller’s, byte for byte', () => {
    const search = '?alt=sse&q=%7B%22a%22%3A1%7D&&flag&x=a+b';
    expect(requestQuery(search, bearer, null)).toBe(search);
    expect(requestQuery('', query, 'sk-lab')).toBe('');
  });

  it('is without a key that the caller is not counted under, also when it is disguised', () => {
    expect(requestQuery('?key=other&alt=sse', bearer, null)).toBe('?alt=sse');
    expect(requestQuery('?%6Bey=other', bearer, null)).toBe('');
  });

  it('has one key, the first, where the caller gives several: it is served as whom it is counted', () => {
    expect(requestQuery('?key=sk-caller&alt=sse&key=other&k%65y=third', query, null)).toBe(
      '?key=sk-caller&alt=sse',
    );
  });

  it('has the origin’s own key in its place where one is configured', () => {
    expect(requestQuery('?key=sk-caller&alt=sse', query, 'a&b')).toBe('?alt=sse&key=a%26b');
  });
});
