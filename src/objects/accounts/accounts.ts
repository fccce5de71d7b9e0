import { DurableObject } from 'cloudflare:workers';
import type {
  AccountDetail,
  AccountEntry,
  AccountStanding,
  AccountSummary,
  Holders,
  KeyId,
  Taken,
} from '../../domain/index.ts';
import { errorName, log } from '../../telemetry/log.ts';
import { Outbox } from './outbox.ts';
import { AccountsStore } from './store.ts';

/** What the register needs of the world. */
export interface AccountsDependencies {
  /** Tells a key's ledger that its account has changed; null when it has none any more. Does nothing when the key has no ledger. */
  notify(key: KeyId, standing: AccountStanding | null): Promise<void>;
}

/** Ledgers told at a time. Each takes up to two calls to other objects, of which the platform allows an invocation a thousand. */
const BATCH = 256;
const ABREAST = 16;

/** Before those that could not be told are tried again, ms. */
const AGAIN = 5000;

/**
 * The accounts of one deployment: their records, which keys belong to them, and what was taken under their licences. A key's ledger asks
 * {@link account}; when a record changes the ledgers of its keys are told, by alarm, so that an eviction forgets none of them.
 */
export abstract class Accounts<Env> extends DurableObject<Env> {
  readonly #store: AccountsStore;
  readonly #outbox: Outbox;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new AccountsStore(ctx.storage.sql);
    this.#outbox = new Outbox(ctx.storage.sql);
  }

  protected abstract dependencies(): Promise<AccountsDependencies>;

  /** The account of a key, after taking note of what the key says it has taken under licences. Null when it belongs to none. */
  async account(key: KeyId, taken: Taken | null): Promise<AccountStanding | null> {
    if (taken !== null) this.#store.take(key, taken);
    return this.#store.standing(key);
  }

  async get(account: string): Promise<AccountDetail | null> {
    return this.#store.detail(account);
  }

  async list(after: string, limit: number): Promise<AccountSummary[]> {
    return this.#store.list(after, limit);
  }

  async holders(keys: readonly KeyId[]): Promise<Holders> {
    return this.#store.holders(keys);
  }

  async put(entry: AccountEntry): Promise<AccountDetail | { readonly conflicts: Holders }> {
    const { account } = entry.facts;
    const held = Object.entries(this.#store.holders(entry.keys));
    const conflicts = held.filter(([, holder]) => holder !== account);
    if (conflicts.length > 0) return { conflicts: Object.fromEntries(conflicts) };
    await this.#tell(this.#store.put(entry, Date.now()));
    return this.#store.detail(account)!;
  }

  async remove(account: string): Promise<AccountDetail | null> {
    const before = this.#store.detail(account);
    if (before === null) return null;
    this.#store.remove(account);
    await this.#tell(before.keys);
    return before;
  }

  override async alarm(): Promise<void> {
    const dependencies = await this.dependencies();
    const keys = this.#outbox.next(BATCH);
    let failed = 0;
    for (let i = 0; i < keys.length; i += ABREAST) {
      const told = await Promise.all(
        keys.slice(i, i + ABREAST).map((key) => this.#deliver(key, dependencies)),
      );
      failed += told.filter((ok) => !ok).length;
    }
    if (this.#outbox.next(1).length > 0)
      await this.ctx.storage.setAlarm(Date.now() + (failed > 0 ? AGAIN : 0));
  }

  async #tell(keys: readonly KeyId[]): Promise<void> {
    if (keys.length === 0) return;
    this.#outbox.add(keys);
    await this.ctx.storage.setAlarm(Date.now());
  }

  async #deliver(key: KeyId, dependencies: AccountsDependencies): Promise<boolean> {
    const attempts = this.#outbox.begin(key);
    try {
      await dependencies.notify(key, this.#store.standing(key));
      this.#outbox.delivered(key, attempts);
      return true;
    } catch (error) {
      const again = this.#outbox.failed(key, attempts);
      log('warn', 'account_change_untold', { key, error: errorName(error), again });
      return false;
    }
  }
}
