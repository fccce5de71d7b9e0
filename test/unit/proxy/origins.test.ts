import { describe, expect, it } from 'vitest';
import type { Origin } from '../../../src/config/config.ts';
import { byPrefix, byProtocol, forModel } from '../../../src/proxy/origins.ts';

const origin = (name: string, changes: Partial<Origin> = {}): Origin => ({
  name,
  url: `https://${name}.example`,
  protocol: 'openai',
  prefix: null,
  models: [],
  credential: null,
  ...changes,
});
const lab = origin('lab', { prefix: '/lab' });
const labB = origin('lab-b', { prefix: '/lab/b' });
const native = origin('native');
const all = [native, lab, labB];

describe('origins by prefix', () => {
  it('are those of the longest prefix, which is taken off the path', () => {
    expect(byPrefix(all, '/lab/b/v1/models')).toEqual({ origins: [labB], path: '/v1/models' });
    expect(byPrefix(all, '/lab/v1/models')).toEqual({ origins: [lab], path: '/v1/models' });
    expect(byPrefix(all, '/lab')).toEqual({ origins: [lab], path: '/' });
  });

  it('are none for a path that only begins like a prefix', () => {
    expect(byPrefix(all, '/laboratory/v1')).toBeNull();
    expect(byPrefix(all, '/v1/lab')).toBeNull();
  });
});

describe('origins by protocol and model', () => {
  const large = origin('large', { models: ['large-*'] });

  it('have no prefix and speak the protocol', () => {
    expect(byProtocol([...all, origin('other', { protocol: 'gemini' })], 'openai')).toEqual([native]);
  });

  it('are chosen by the model’s name first, then as those that take any', () => {
    expect(forModel([native, large], 'large-1')).toBe(large);
    expect(forModel([native, large], 'small-1')).toBe(native);
    expect(forModel([large, native], null)).toBe(native);
  });

  it('are none for a model that is nobody’s', () => {
    expect(forModel([large], 'small-1')).toBeNull();
    expect(forModel([large], null)).toBeNull();
  });
});
