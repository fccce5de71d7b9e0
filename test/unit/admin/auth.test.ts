import { describe, expect, it } from 'vitest';
import { constantTimeEqual } from '../../../src/admin/api/auth.ts';
import { jsonOf, open, QUIET, tokenOf } from './harness.ts';

describe('admin authentication', () => {
  it('says which binding to set when no token is configured', async () => {
    const response = await open({ tokens: [] }).send('admin', '/overview');
    expect(response.status).toBe(503);
    expect(await jsonOf(response)).toMatchObject({
      type: 'urn:weir:problem:not-configured',
      detail: expect.stringContaining('ADMIN_TOKENS') as string,
    });
  });

  it('challenges a request without a token', async () => {
    const response = await open().send(null, '/overview');
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="weir-admin"');
  });

  it.each([
    ['an unknown token', 'Bearer not-a-token'],
    ['a prefix of a token', `Bearer ${tokenOf('admin').slice(0, -1)}`],
    ['a token in another scheme', `Basic ${tokenOf('admin')}`],
    ['a hash in place of the token', `Bearer ${'0'.repeat(64)}`],
    ['a token that is not ASCII', 'Bearer tökèn'],
    ['an empty token', 'Bearer '],
  ])('refuses %s as invalid', async (_, authorization) => {
    const response = await open().send(null, '/overview', { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('takes the scheme in any case', async () => {
    const headers = { authorization: `bearer ${tokenOf('viewer')}` };
    expect((await open().send(null, '/overview', { headers })).status).toBe(200);
  });

  it('shows an unauthenticated caller no difference between paths', async () => {
    const { send } = open();
    for (const path of ['', '/', '/nowhere', '/keys', `/keys/${QUIET}`, '/openapi.json'])
      expect((await send(null, path)).status, path).toBe(401);
    expect((await send(null, '/keys', { method: 'PATCH' })).status).toBe(401);
  });

  it.each([
    ['viewer', 'GET', '/overview', 200],
    ['viewer', 'GET', '/keys', 200],
    ['viewer', 'GET', `/keys/${QUIET}`, 200],
    ['viewer', 'GET', '/policy', 200],
    ['viewer', 'GET', '/openapi.json', 200],
    ['viewer', 'GET', '/audit', 403],
    ['viewer', 'POST', '/keys/lookup', 403],
    ['viewer', 'PUT', `/keys/${QUIET}/override`, 403],
    ['viewer', 'DELETE', `/keys/${QUIET}/override`, 403],
    ['analyst', 'GET', '/audit', 200],
    ['analyst', 'DELETE', `/keys/${QUIET}/override`, 200],
    ['admin', 'GET', '/audit', 200],
    ['admin', 'DELETE', `/keys/${QUIET}/override`, 200],
  ] as const)('answers a token with the role %s on %s %s with %i', async (role, method, path, status) => {
    const response = await open().send(role, path, { method });
    expect(response.status).toBe(status);
    if (status === 403) expect(response.headers.get('www-authenticate')).toContain('scope="analyst"');
  });

  it('compares bytes over the whole length', () => {
    const bytes = (...values: number[]) => Uint8Array.from(values);
    expect(constantTimeEqual(bytes(1, 2, 3), bytes(1, 2, 3))).toBe(true);
    expect(constantTimeEqual(bytes(9, 2, 3), bytes(1, 2, 3))).toBe(false);
    expect(constantTimeEqual(bytes(1, 2, 4), bytes(1, 2, 3))).toBe(false);
    expect(constantTimeEqual(bytes(1, 2), bytes(1, 2, 0))).toBe(false);
    expect(constantTimeEqual(bytes(1, 2, 0), bytes(1, 2))).toBe(false);
    expect(constantTimeEqual(bytes(), bytes(0))).toBe(false);
  });
});
