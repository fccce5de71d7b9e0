import type { KeyView, Row, Tally } from './scoreboard.ts';

/** The little of the admin route that the demo reads. */
export interface AdminClient {
  /** The key that a credential belongs to. */
  lookup(credential: string): Promise<string>;
  /** Every key Weir knows, by key; at most a few seconds old. */
  keys(): Promise<ReadonlyMap<string, KeyView>>;
}

export function adminClient(target: string, token: string): AdminClient {
  const authorization = `Bearer ${token}`;
  const ask = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await fetch(`${target}/admin/v1${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok)
      throw new Error(`The admin route answered ${answer.status} to ${path}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    lookup: async (credential) => {
      const found = (await ask('/keys/lookup', { method: 'POST', body: JSON.stringify({ credential }) })) as {
        key: string;
      };
      return found.key;
    },
    keys: async () => {
      const found = new Map<string, KeyView>();
      for (let cursor: string | null = ''; cursor !== null;) {
        const next: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const page = (await ask(`/keys?limit=200${next}`)) as { items: KeyView[]; next: string | null };
        for (const item of page.items) found.set(item.key, item);
        cursor = page.next;
      }
      return found;
    },
  };
}

/** Puts what callers saw beside what the admin route says; asks for the key of a credential once. */
export function createJoin(admin: AdminClient): (tallies: readonly Tally[]) => Promise<Row[]> {
  const known = new Map<string, string>();
  const keyOf = async (credential: string): Promise<string> => {
    const key = known.get(credential) ?? (await admin.lookup(credential));
    known.set(credential, key);
    return key;
  };
  return async (tallies) => {
    const views = await admin.keys();
    return Promise.all(
      tallies.map(async (tally) => ({ tally, view: views.get(await keyOf(tally.credential)) ?? null })),
    );
  };
}
