import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { adminApi, type AdminDeps, type Report } from '../../../src/admin/api/index.ts';
import { newField } from '../../../src/campaigns/index.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import { fingerprintKey } from '../../../src/features/index.ts';
import { memoryAccounts } from '../../support/accounts.ts';
import { memoryCampaigns } from '../../support/campaigns.ts';
import { keyDetail, memoryAudit, memoryRecords } from '../../support/records.ts';
import { testPolicy } from '../../support/policy.ts';

export const NOW = Date.UTC(2026, 10, 23, 12);

/** A key id made of one letter. */
export const keyNamed = (letter: string): string => letter.repeat(26);

export const QUIET = keyNamed('a');
export const HARVESTER = keyNamed('b');
const BATCH = keyNamed('c');

const fingerprints = await fingerprintKey('a secret for tests, at least 32 characters');

const ROLES = ['viewer', 'analyst', 'admin'] as const;
type Role = (typeof ROLES)[number];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const tokenOf = (role: Role): string => `token-of-the-${role}`;

export const details = [
  keyDetail({ key: QUIET }),
  keyDetail({
    key: HARVESTER,
    action: 'block',
    enforced: 'block',
    score: 31.5,
    reasons: ['template_harvest'],
    requests: 400,
    outputTokens: 90_000,
    lastSeen: NOW - 1000,
  }),
  keyDetail({ key: BATCH, requests: 5000, outputTokens: 70_000, lastSeen: NOW - 2000 }),
];

/** The API mounted where it is in production, over in-memory storage. */
export function open(overrides: Partial<AdminDeps> = {}) {
  const audit = memoryAudit();
  const stored = memoryRecords(details);
  const faults: Parameters<Report>[0][] = [];
  const deps: AdminDeps = {
    tokens: ROLES.map((role) => ({ name: `${role}-1`, role, sha256: sha256(tokenOf(role)) })),
    ...stored,
    audit,
    accounts: memoryAccounts(NOW),
    campaigns: memoryCampaigns(newField(), testPolicy()),
    policy: testPolicy(),
    validatePolicy: parsePolicy,
    keyOf: async (credential) => keyNamed(credential === 'sk-known' ? 'b' : 'z'),
    fingerprints,
    now: () => NOW,
    ...overrides,
  };
  const app = new Hono().route(
    '/admin/v1',
    adminApi(
      () => deps,
      (fault) => void faults.push(fault),
    ),
  );
  const send = async (role: Role | null, path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (role !== null) headers.set('authorization', `Bearer ${tokenOf(role)}`);
    return app.request(`/admin/v1${path}`, { ...init, headers });
  };
  const sendJson = (role: Role, method: string, path: string, body: unknown): Promise<Response> =>
    send(role, path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { audit, deps, faults, send, sendJson };
}

/** An answer's JSON, to be compared as a whole or in part. */
export const jsonOf = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;

/** Storage that never answers. */
export const never = (): Promise<never> => new Promise(() => undefined);
