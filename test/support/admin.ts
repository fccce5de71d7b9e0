/** A client of the admin route, for tests. */
import { expect } from 'vitest';
import type { Action } from '../../src/domain/index.ts';

const TOKEN = 'test-admin-token';

/** The value of `ADMIN_TOKENS` that accepts this client: SHA-256 of its token. */
export const ADMIN_TOKENS = JSON.stringify([
  {
    name: 'tests',
    role: 'admin',
    sha256: '17d6bfe05d1b1fb7bc499f8e3f639c7b3eda4c40f321eef8887a0c04c89a99c5',
  },
]);

/** What tests look at of `GET /admin/v1/keys/{id}`. */
export interface KeyAnswer {
  readonly key: string;
  readonly action: Action;
  readonly in_flight: number;
  readonly totals: {
    readonly requests: number;
    readonly input_tokens: number;
    readonly output_tokens: number;
    readonly request_bytes: number;
    readonly response_bytes: number;
    readonly errors: number;
    readonly refused: number;
  };
}

export interface Admin {
  /** The pseudonym of a credential. */
  readonly keyOf: (credential: string) => Promise<string>;
  /** Null while the key has no ledger. */
  readonly detail: (credential: string) => Promise<KeyAnswer | null>;
  /** The detail once it shows as many requests: counts arrive in batches, up to a lease's lifetime later. */
  readonly counted: (credential: string, requests: number) => Promise<KeyAnswer>;
  /** Puts an action in place of the evidence, for an hour. */
  readonly override: (credential: string, action: Action) => Promise<void>;
}

/** Counts are reported at the latest after a lease's lifetime. */
const PATIENCE = { timeout: 10_000, interval: 100 };

export const adminOf = (url: string): Admin => {
  const ask = async (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${url}/admin/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const keyOf = async (credential: string): Promise<string> => {
    const answer = await ask('POST', '/keys/lookup', { credential });
    const { key }: { key: string } = await answer.json();
    return key;
  };
  const detail = async (credential: string): Promise<KeyAnswer | null> => {
    const answer = await ask('GET', `/keys/${await keyOf(credential)}`);
    const body = await answer.json();
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`GET /keys answered ${answer.status}: ${JSON.stringify(body)}`);
    return body as KeyAnswer;
  };
  const counted = async (credential: string, requests: number): Promise<KeyAnswer> => {
    await expect
      .poll(async () => (await detail(credential))?.totals.requests ?? 0, PATIENCE)
      .toBeGreaterThanOrEqual(requests);
    return (await detail(credential)) as KeyAnswer;
  };
  const override = async (credential: string, action: Action): Promise<void> => {
    const change = { action, reason: 'a test', expires_in: 3600 };
    const answer = await ask('PUT', `/keys/${await keyOf(credential)}/override`, change);
    if (!answer.ok) throw new Error(`PUT override answered ${answer.status}: ${await answer.text()}`);
    await answer.body?.cancel();
  };
  return { keyOf, detail, counted, override };
};
