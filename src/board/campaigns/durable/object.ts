import { DurableObject } from 'cloudflare:workers';
import type {
  Binding,
  CampaignBoard,
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
import { Upkeep } from '../sql/upkeep.ts';
import { relayed } from './relay.ts';
import { FieldStore } from './store.ts';

/** What the field's object needs of the world. */
export interface FieldDependencies {
  /** By which campaigns are decided on. */
  readonly policy: Policy;
  /** The field of all deployments, when there is one: then this object keeps none, and passes on what its deployment's regions ask. */
  readonly shared: CampaignBoard | null;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/**
 * The field of one deployment, in SQLite: one object named `campaigns`. Calls that come while a commit is on its way to disk (or to the shared field) wait for
 * it and are then committed together. Called by DurableCampaigns; see {@link CampaignBoard} for what the methods do.
 */
export abstract class FieldObject<Env> extends DurableObject<Env> {
  readonly #store: FieldStore;
  readonly #upkeep: Upkeep;
  readonly #together: Gather<Operation<unknown>, Outcome>;
  #relay: ReturnType<typeof relayed> | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new FieldStore(ctx.storage.sql);
    this.#upkeep = new Upkeep(ctx, this.#store);
    this.#together = new Gather((operations) => this.#commit(operations), { most: 1024, queue: 4096 });
  }

  protected abstract dependencies(): Promise<FieldDependencies>;

  refer(referrals: readonly Referral[], now: number): Promise<readonly (Binding | null)[]> {
    return this.#on((shared) => this.#relayTo(shared).refer(referrals, now), referring(referrals, now));
  }

  standings(units: readonly UnitId[], now: number): Promise<readonly (Binding | null)[]> {
    return this.#on((shared) => this.#relayTo(shared).standings(units, now), standings(units, now));
  }

  list(least: Action, now: number): Promise<readonly CampaignSummary[]> {
    return this.#on((shared) => shared.list(least, now), listing(least, now));
  }

  dossier(id: CampaignId, now: number): Promise<Dossier | null> {
    return this.#on((shared) => shared.dossier(id, now), dossier(id, now));
  }

  order(id: CampaignId, order: Order, now: number): Promise<readonly CampaignSummary[] | null> {
    return this.#on((shared) => shared.order(id, order, now), ordering(id, order, now));
  }

  override alarm(): Promise<void> {
    return this.#upkeep.clean();
  }

  #relayTo(shared: CampaignBoard): ReturnType<typeof relayed> {
    return (this.#relay ??= relayed(shared));
  }

  async #on<Result>(
    elsewhere: (shared: CampaignBoard) => Promise<Result>,
    here: Operation<Result>,
  ): Promise<Result> {
    const { shared } = await this.dependencies();
    return shared === null ? this.#do(here) : elsewhere(shared);
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
      if (operations.length === 1) return [{ error }];
      const outcomes: Outcome[] = [];
      for (const operation of operations) outcomes.push(...(await this.#commit([operation])));
      return outcomes;
    }
  }

  async #apply(operations: readonly Operation<unknown>[], policy: Policy): Promise<readonly Outcome[]> {
    const { field } = this.#store;
    const { result, wrote } = this.#upkeep.transaction(() =>
      operations.map((operation) => ({ value: operation(field, policy) })),
    );
    if (!wrote) return result;
    await this.#upkeep.schedule();
    await this.ctx.storage.sync();
    return result;
  }
}
