import { describe, expect, it } from 'vitest';
import { jsonOf, open } from './harness.ts';

describe('GET /policy', () => {
  it('shows the policy in force as a document that validates to the same policy', async () => {
    const { send, sendJson } = open();
    const { mode, document } = await jsonOf(await send('viewer', '/policy'));
    expect(mode).toBe('enforce');
    const verdict = await jsonOf(await sendJson('viewer', 'POST', '/policy/validate', document));
    expect(verdict).toMatchObject({ valid: true, policy: { document } });
  });
});

describe('POST /policy/validate', () => {
  it('tells what a valid document comes to', async () => {
    const document = { preset: 'balanced', mode: 'shadow' };
    const verdict = await jsonOf(await open().sendJson('viewer', 'POST', '/policy/validate', document));
    expect(verdict).toMatchObject({
      valid: true,
      policy: {
        id: expect.stringMatching(/^sha256:/) as string,
        mode: 'shadow',
        document: { mode: 'shadow' },
      },
    });
  });

  it('lists every problem of an invalid one', async () => {
    const document = { mode: 'off', lease: { seconds: 0 } };
    const response = await open().sendJson('viewer', 'POST', '/policy/validate', document);
    expect(response.status).toBe(200);
    const verdict = await jsonOf(response);
    expect(verdict['valid']).toBe(false);
    expect(verdict['problems']).toEqual([
      expect.stringContaining('mode') as string,
      expect.stringContaining('lease.seconds') as string,
    ]);
  });
});
