import { describe, expect, it } from 'vitest';
import { BODY_LIMIT } from '../../../src/admin/api/input.ts';
import { HARVESTER, jsonOf, never, open } from './harness.ts';

describe('admin API over HTTP', () => {
  it.each([
    ['an answer', '/overview', 200],
    ['a problem', '/keys?limit=0', 400],
    ['an unknown path', '/nowhere', 404],
    ['the mount point', '', 404],
  ])('%s is never cached, framed or sniffed', async (_, path, status) => {
    const { status: got, headers } = await open().send('viewer', path);
    expect(got).toBe(status);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  it('answers errors as RFC 9457 problems, each occurrence with its own instance', async () => {
    const { send } = open();
    const [first, second] = [await send('viewer', '/nowhere'), await send('viewer', '/nowhere')];
    expect(first.headers.get('content-type')).toBe('application/problem+json');
    const problem = await jsonOf(first);
    expect(problem).toMatchObject({
      type: 'urn:weir:problem:path-not-found',
      title: 'No such path',
      status: 404,
    });
    expect(problem['instance']).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect((await jsonOf(second))['instance']).not.toBe(problem['instance']);
  });

  it.each([
    ['POST', '/keys', 'GET, HEAD'],
    ['GET', '/keys/lookup', 'POST'],
    ['OPTIONS', `/keys/${HARVESTER}/override`, 'PUT, DELETE'],
    ['PUT', '/openapi.json', 'GET, HEAD'],
  ])('answers %s %s with 405 and what is allowed', async (method, path, allow) => {
    const response = await open().send('admin', path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
  });

  it('answers HEAD as GET without the body', async () => {
    const response = await open().send('viewer', '/keys', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('refuses parameters on a path that has none', async () => {
    const response = await open().send('viewer', '/overview?verbose=1');
    expect((await jsonOf(response))['errors']).toEqual([
      { in: 'query', name: 'verbose', detail: 'unknown parameter' },
    ]);
  });

  const post = (body: BodyInit | null, contentType = 'application/json') =>
    open().send('analyst', '/policy/validate', {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });

  it.each([
    ['malformed JSON', '{"mode":', 400],
    ['a quarter of a megabyte of nesting', '['.repeat(BODY_LIMIT), 400],
    ['no body', null, 400],
    ['an oversized body', '"'.padEnd(BODY_LIMIT + 1, 'x'), 413],
  ])('refuses %s', async (_, body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  it('takes deep nesting that is valid JSON for an invalid policy, not for a crash', async () => {
    const depth = BODY_LIMIT / 2 - 100;
    const response = await post('['.repeat(depth) + ']'.repeat(depth));
    expect(await jsonOf(response)).toMatchObject({ valid: false });
  });

  it('takes JSON alone', async () => {
    expect((await post('mode=shadow', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await post('"balanced"', 'application/json; charset=utf-8')).status).toBe(200);
  });

  it('reports failing storage as 503, and keeps what failed from the caller', async () => {
    const overview = () => Promise.reject(new Error('shard 7 at 10.0.0.7 refused'));
    const { directory } = open().deps;
    const { send, faults } = open({ directory: { ...directory, overview } });
    const response = await send('viewer', '/overview');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    const problem = await jsonOf(response);
    expect(JSON.stringify(problem)).not.toContain('shard');
    expect(faults).toMatchObject([{ instance: problem['instance'], kind: 'unavailable' }]);
  });

  it('gives up on hanging storage with 504', async () => {
    const { directory } = open().deps;
    const { send } = open({ directory: { ...directory, list: never }, timeoutMs: 20 });
    const response = await send('viewer', '/keys');
    expect(response.status).toBe(504);
    expect(await jsonOf(response)).toMatchObject({
      type: 'urn:weir:problem:timeout',
      detail: 'The key directory did not answer within 20 ms.',
    });
  });

  it('keeps an unexpected error from the caller and reports it', async () => {
    const keyOf = () => Promise.reject(new Error('bad secret'));
    const { sendJson, faults } = open({ keyOf });
    const response = await sendJson('analyst', 'POST', '/keys/lookup', { credential: 'sk-known' });
    expect(response.status).toBe(500);
    expect(await jsonOf(response)).toMatchObject({
      type: 'urn:weir:problem:internal',
      detail: 'Unexpected error.',
    });
    expect(faults).toMatchObject([{ kind: 'internal', cause: { message: 'bad secret' } }]);
  });
});
