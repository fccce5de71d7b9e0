import { shardOf } from '../../../accounting/index.ts';
import type { Binding, CampaignRegion, Sighting, UnitId } from '../../../campaigns/index.ts';
import { BoardUnavailable } from '../../../domain/index.ts';
import { withDeadline } from '../../deadline.ts';

/** The remote method of a region's object. */
export interface RegionPort {
  sight(region: number, unit: UnitId, sightings: readonly Sighting[]): Promise<Binding | null>;
}

export interface RegionsOptions {
  /** Regions that share the accounts. Changing it moves accounts, and what is common is learned anew. */
  readonly regions: number;
  /** Milliseconds that a call may take, the board's time in it. */
  readonly timeoutMs: number;
}

/** All regions as one: the unit's hash chooses. `stub` makes one of the n-th region: stubs belong to the request that made them. */
export const campaignRegions = (
  stub: (region: number) => RegionPort,
  { regions, timeoutMs }: RegionsOptions,
): CampaignRegion => ({
  sight: async (unit, sightings) => {
    const region = shardOf(unit, regions);
    try {
      return await withDeadline(stub(region).sight(region, unit, sightings), timeoutMs);
    } catch (error) {
      if (error instanceof BoardUnavailable) throw error;
      throw new BoardUnavailable('the region could not be reached');
    }
  },
});
