import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../../src/config/config.ts';

const SECRET = 'S3CR3T-that-must-never-be-shown-anywhere';
const ORIGIN = { name: 'lab', protocol: 'openai', url: 'https://lab.example/base/' };
const minimal = { WEIR_SECRET: SECRET, ORIGINS: JSON.stringify([ORIGIN]) };

async function problems(changes: Record<string, unknown>): Promise<readonly string[]> {
  const error = await loadConfig({ ...minimal, ...changes }).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof ConfigError)) throw new Error('expected a ConfigError');
  return error.problems;
}

describe('bindings', () => {
  it('need a secret and origins, and have defaults for all else', async () => {
    const config = await loadConfig(minimal);
    expect(config).toMatchObject({
      deployment: 'default',
      upstash: null,
      adminTokens: [],
      directoryShards: 16,
      campaignRegions: 4,
    });
    expect(config.origins[0]).toMatchObject({
      url: 'https://lab.example/base',
      prefix: null,
      credential: null,
    });
    expect(config.policy.mode).toBe('enforce');
    expect(Object.isFrozen(config)).toBe(true);
  });

  it.each([
    ['WEIR_SECRET', { WEIR_SECRET: undefined }],
    ['WEIR_SECRET', { WEIR_SECRET: 'short' }],
    ['ORIGINS', { ORIGINS: undefined }],
    ['ORIGINS', { ORIGINS: '[' }],
    ['ORIGINS', { ORIGINS: '[]' }],
    ['ORIGINS', { ORIGINS: JSON.stringify([ORIGIN, ORIGIN]) }],
    ['ORIGINS', { ORIGINS: JSON.stringify([{ ...ORIGIN, url: 'ftp://lab.example' }]) }],
    ['ORIGINS', { ORIGINS: JSON.stringify([{ ...ORIGIN, url: 'https://u:p@lab.example' }]) }],
    ['ORIGINS', { ORIGINS: JSON.stringify([{ ...ORIGIN, url: 'https://lab.example?key=1' }]) }],
    ['ORIGINS', { ORIGINS: JSON.stringify([{ ...ORIGIN, prefix: 'lab' }]) }],
    ['ORIGINS', { ORIGINS: JSON.stringify([{ ...ORIGIN, colour: 'red' }]) }],
    ['ORIGINS', { ORIGINS: JSON.stringify([{ ...ORIGIN, credential: 'LAB_KEY' }]) }],
    ['ADMIN_TOKENS', { ADMIN_TOKENS: JSON.stringify([{ name: 'a', role: 'admin', sha256: 'plain' }]) }],
    ['ADMIN_TOKENS', { ADMIN_TOKENS: JSON.stringify([{ name: 'a', role: 'root', sha256: 'a'.repeat(64) }]) }],
    ['DEPLOYMENT', { DEPLOYMENT: 'East Coast' }],
    ['DIRECTORY_SHARDS', { DIRECTORY_SHARDS: '0' }],
    ['UPSTASH_REDIS_REST_TOKEN', { UPSTASH_REDIS_REST_URL: 'https://r.example' }],
    ['POLICY', { POLICY: 'lenient' }],
    ['POLICY', { POLICY: '{' }],
    ['POLICY', { POLICY: JSON.stringify({ mode: 'sometimes' }) }],
    ['ORIGNS', { ORIGNS: '[]' }],
  ])('that are wrong are named: %s %#', async (name, changes) => {
    expect((await problems(changes)).join('\n')).toContain(name);
  });

  it('that are wrong are named all at once', async () => {
    const found = await problems({ WEIR_SECRET: 'x', DEPLOYMENT: '!', POLICY: 'lenient' });
    for (const name of ['WEIR_SECRET', 'DEPLOYMENT', 'POLICY']) expect(found.join('\n')).toContain(name);
  });

  it('never appear with their values in messages', async () => {
    const value = 'S3CR3T';
    const found = [
      ...(await problems({ WEIR_SECRET: value })),
      ...(await problems({ ADMIN_TOKENS: JSON.stringify([{ name: 'a', role: 'admin', sha256: value }]) })),
      ...(await problems({ ADMIN_TOKENS: `{"token": "${value}"` })),
      ...(await problems({ UPSTASH_REDIS_REST_TOKEN: value })),
      ...(await problems({ UPSTASH_REDIS_REST_URL: `redis://:${value}@host` })),
      ...(await problems({
        ORIGINS: JSON.stringify([{ ...ORIGIN, url: `https://u:${value}@lab.example` }]),
      })),
    ];
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((problem) => problem.includes(value))).toEqual([]);
  });

  it('that an origin names for its credential are read', async () => {
    const ORIGINS = JSON.stringify([{ ...ORIGIN, credential: 'LAB_KEY' }]);
    const config = await loadConfig({ ...minimal, ORIGINS, LAB_KEY: 'sk-lab' });
    expect(config.origins[0]?.credential).toBe('sk-lab');
  });
});
