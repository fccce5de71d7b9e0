import { DurableObject } from 'cloudflare:workers';
import {
  noted,
  type Binding,
  type CampaignBoard,
  type Referral,
  type Sighting,
  type UnitId,
} from '../../../campaigns/index.ts';
import { Gather } from '../gather.ts';
import { Upkeep } from '../sql/upkeep.ts';
import { RegionStore } from './store.ts';

/** What a region needs of the world. */
export interface RegionDependencies {
  /** Regions are known to the board by their deployment and number. */
  readonly deployment: string;
  readonly campaigns: CampaignBoard;
}

/** Referrals, or units that are asked about, in one call to the board; and how many may wait for theirs. */
const GATHERED = { most: 256, queue: 4096 } as const;

/**
 * A region of accounts, in SQLite: objects named `region-<n>`. What is told is on disk before the board hears of it. Asks of the board gather while one is under
 * way, so that a region makes one call at a time, whatever its accounts do.
 */
export abstract class RegionObject<Env> extends DurableObject<Env> {
  readonly #store: RegionStore;
  readonly #upkeep: Upkeep;
  readonly #referring: Gather<Referral, Binding | null>;
  readonly #asking: Gather<UnitId, Binding | null>;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new RegionStore(ctx.storage.sql);
    this.#upkeep = new Upkeep(ctx, this.#store);
    this.#referring = new Gather(
      async (referrals) => (await this.dependencies()).campaigns.refer(referrals, Date.now()),
      GATHERED,
    );
    this.#asking = new Gather(
      async (units) => (await this.dependencies()).campaigns.standings(units, Date.now()),
      GATHERED,
    );
  }

  protected abstract dependencies(): Promise<RegionDependencies>;

  /** See {@link CampaignRegion.sight}; called by `campaignRegions`, which names the region by its number. */
  async sight(region: number, unit: UnitId, sightings: readonly Sighting[]): Promise<Binding | null> {
    if (sightings.length === 0) return this.#asking.add(unit);
    const { deployment } = await this.dependencies();
    const referrals = this.#note(`${deployment}/${region}`, sightings);
    await this.#upkeep.schedule();
    const bindings = await Promise.all(referrals.map((referral) => this.#referring.add(referral)));
    return bindings.at(-1) ?? null;
  }

  override alarm(): Promise<void> {
    return this.#upkeep.clean();
  }

  #note(name: string, sightings: readonly Sighting[]): readonly Referral[] {
    const region = this.#store.region(name);
    const { result } = this.#upkeep.transaction(() =>
      sightings.map((sighting) => noted(region, sighting)).filter((referral) => referral !== null),
    );
    return result;
  }
}
