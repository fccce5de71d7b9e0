import { DurableObject } from 'cloudflare:workers';
import type { BoardState, BoardSync } from '../../domain/index.ts';
import { applySync } from '../exchange.ts';
import { EntryStore } from './store.ts';

interface Waiting {
  readonly request: BoardSync;
  readonly now: number;
  readonly resolve: (state: BoardState) => void;
  readonly reject: (error: unknown) => void;
}

/** Entries that ended may lie for so long before they are removed: fewer alarms, each of which is a write. */
const CLEANING_MS = 3_600_000;

/**
 * One shard of the board: many keys, in SQLite. Syncs that come while a commit is on its way to disk wait for it and are then committed
 * together, so that a busy shard pays one write for many and an idle one adds no delay.
 */
export class BoardObject extends DurableObject {
  readonly #store: EntryStore;
  readonly #waiting: Waiting[] = [];
  #committing = false;
  #alarmSet = false;

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env);
    this.#store = new EntryStore(ctx.storage.sql);
    void ctx.blockConcurrencyWhile(async () => {
      this.#alarmSet = (await ctx.storage.getAlarm()) !== null;
    });
  }

  /** See {@link Board.sync}; called by DurableBoard. */
  sync(request: BoardSync, now: number): Promise<BoardState> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, now, resolve, reject });
      if (!this.#committing) void this.#commit();
    });
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    const next = this.#store.clean(now);
    this.#alarmSet = next !== null;
    if (next !== null) await this.ctx.storage.setAlarm(Math.max(next, now) + CLEANING_MS);
  }

  async #commit(): Promise<void> {
    this.#committing = true;
    while (this.#waiting.length > 0) await this.#commitTogether(this.#waiting.splice(0));
    this.#committing = false;
  }

  async #commitTogether(batch: readonly Waiting[]): Promise<void> {
    try {
      const applied = this.ctx.storage.transactionSync(() => batch.map((waiting) => this.#apply(waiting)));
      if (applied.some(({ changed }) => changed)) await this.#persist();
      applied.forEach(({ state }, i) => batch[i]?.resolve(state));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  #apply({ request, now }: Waiting): { state: BoardState; changed: boolean } {
    const { state, writes } = applySync(this.#store.read(request.key), request, now);
    this.#store.write(request.key, writes);
    return { state, changed: writes.size > 0 };
  }

  async #persist(): Promise<void> {
    if (!this.#alarmSet) {
      this.#alarmSet = true;
      await this.ctx.storage.setAlarm(Date.now() + CLEANING_MS);
    }
    await this.ctx.storage.sync();
  }
}
