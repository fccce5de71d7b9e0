import { InvalidCursor } from '../../domain/index.ts';
import { PORT_TIMEOUT_MS, type AdminDeps } from './deps.ts';
import { invalid, Problem } from './problem.ts';

/** The same dependencies with every storage call bounded in time and its failures turned into problems. */
export function bounded(deps: AdminDeps): AdminDeps {
  const { directory, records, audit, accounts, campaigns, timeoutMs = PORT_TIMEOUT_MS } = deps;
  const ask = <T>(who: string, call: () => Promise<T>) => within(who, timeoutMs, call);
  return {
    ...deps,
    directory: {
      list: (...query) => ask('key directory', () => directory.list(...query)),
      overview: () => ask('key directory', () => directory.overview()),
    },
    records: {
      detail: (...query) => ask("key's ledger", () => records.detail(...query)),
      override: (...change) => ask("key's ledger", () => records.override(...change)),
    },
    accounts: {
      list: (...query) => ask('account register', () => accounts.list(...query)),
      get: (account) => ask('account register', () => accounts.get(account)),
      holders: (keys) => ask('account register', () => accounts.holders(keys)),
      put: (entry) => ask('account register', () => accounts.put(entry)),
      remove: (account) => ask('account register', () => accounts.remove(account)),
    },
    campaigns: {
      list: (...query) => ask('campaign board', () => campaigns.list(...query)),
      dossier: (...query) => ask('campaign board', () => campaigns.dossier(...query)),
      order: (...order) => ask('campaign board', () => campaigns.order(...order)),
    },
    audit: {
      append: (entry) => ask('audit log', () => audit.append(entry)),
      list: (...query) => ask('audit log', () => audit.list(...query)),
    },
  };
}

async function within<T>(who: string, ms: number, call: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(who, ms)), ms);
  });
  try {
    return await Promise.race([call(), expiry]);
  } catch (error) {
    throw error instanceof Problem ? error : failure(who, error);
  } finally {
    clearTimeout(timer);
  }
}

const timedOut = (who: string, ms: number): Problem =>
  new Problem('timeout', `The ${who} did not answer within ${ms} ms.`, {
    cause: new Error(`${who} timed out`),
  });

function failure(who: string, error: unknown): Problem {
  if (error instanceof InvalidCursor)
    return invalid([{ in: 'query', name: 'cursor', detail: 'not a cursor that this list gave out' }]);
  return new Problem('unavailable', `The ${who} cannot be reached; try again.`, {
    headers: { 'retry-after': '5' },
    cause: error,
  });
}
