import { DurableObject } from 'cloudflare:workers';
import type {
  Binding,
  CampaignId,
  CampaignSummary,
  Dossier,
  Order,
  Referral,
  UnitId,
} from '../../../campaigns/index.ts';
import type { Action, Policy } from '../../../domain/index.ts';
import { Gather } from '../gather.ts';
import { dossier, listing, ordering, referring, standings, type Operation } from '../operations.ts';
import { FieldStore } from './store.ts';

/** What the field's object needs of the world. */
export interface FieldDependencies {
  /** By which campaigns are decided on. */
  readonly policy: Policy;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** Between cleanings: each reads how many rows there are. */
const CLEANING_MS = 6 * 3_600_000;

/**
 * The field of one deployment, in SQLite: one object named `campaigns`. Calls that come while a commit is on its way to disk wait for it and are then committed
 * together. Called by DurableCampaigns; see {@link CampaignBoard} for what the methods do.
 */
export abstract class FieldObject<Env> extends DurableObject<Env> {
  readonly #store: FieldStore;
  readonly #together: Gather<Operation<unknown>, Outcome>;
  #alarmSet = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new FieldStore(ctx.storage.sql);
    this.#together = new Gather((operations) => this.#commit(operations), { most: 1024, queue: 4096 });
    void ctx.blockConcurrencyWhile(async () => {
      this.#alarmSet = (await ctx.storage.getAlarm()) !== null;
    });
  }

  protected abstract dependencies(): Promise<FieldDependencies>;

  refer(referrals: readonly Referral[], now: number): Promise<readonly (Binding | null)[]> {
    return this.#do(referring(referrals, now));
  }

  standings(units: readonly UnitId[], now: number): Promise<readonly (Binding | null)[]> {
    return this.#do(standings(units, now));
  }

  list(least: Action, now: number): Promise<readonly CampaignSummary[]> {
    return this.#do(listing(least, now));
  }

  dossier(id: CampaignId, now: number): Promise<Dossier | null> {
    return this.#do(dossier(id, now));
  }

  order(id: CampaignId, order: Order, now: number): Promise<readonly CampaignSummary[] | null> {
    return this.#do(ordering(id, order, now));
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    const isMore = this.#transaction(() => this.#store.clean(now));
    this.#alarmSet = !this.#store.isEmpty;
    if (this.#alarmSet) await this.ctx.storage.setAlarm(now + (isMore ? 0 : CLEANING_MS));
  }

  async #do<Result>(operation: Operation<Result>): Promise<Result> {
    const outcome = await this.#together.add(operation);
    if ('error' in outcome) throw outcome.error;
    return outcome.value as Result;
  }

  /** An operation that fails takes none of its neighbours with it: each is then tried alone. */
  async #commit(operations: readonly Operation<unknown>[]): Promise<readonly Outcome[]> {
    const { policy } = await this.dependencies();
    try {
      return await this.#apply(operations, policy);
    } catch (error) {
      this.#store.discard();
      if (operations.length === 1) return [{ error }];
      const outcomes: Outcome[] = [];
      for (const operation of operations) outcomes.push(...(await this.#commit([operation])));
      return outcomes;
    }
  }

  async #apply(operations: readonly Operation<unknown>[], policy: Policy): Promise<readonly Outcome[]> {
    let wrote = false;
    const { field } = this.#store;
    const values = this.ctx.storage.transactionSync(() => {
      const values = operations.map((operation) => ({ value: operation(field, policy) }));
      wrote = this.#store.flush(Date.now());
      return values;
    });
    if (wrote) await this.#persist();
    return values;
  }

  #transaction<Result>(work: () => Result): Result {
    try {
      return this.ctx.storage.transactionSync(() => {
        const result = work();
        this.#store.flush(Date.now());
        return result;
      });
    } catch (error) {
      this.#store.discard();
      throw error;
    }
  }

  async #persist(): Promise<void> {
    if (!this.#alarmSet || this.#store.hasGrown) {
      this.#alarmSet = true;
      await this.ctx.storage.setAlarm(Date.now() + (this.#store.hasGrown ? 0 : CLEANING_MS));
    }
    await this.ctx.storage.sync();
  }
}
