/** What bounds the field, whatever comes. */
export const BOUNDS = {
  /** Rows of a region, and of a field: 1 to 2 KB a unit, 0.2 KB a fact. */
  residents: 1_000_000,
  counts: 4_000_000,
  units: 100_000,
  facts: 400_000,
  /** Facts of a unit that can link it, keys of it that are known, and models. */
  unitFacts: { prompts: 16, others: 28 },
  unitKeys: 64,
  models: 8,
  /** Regions by which a fact's commonness is known. */
  factRegions: 32,
  /** Holders of a fact up to which those who are no suspects are remembered by it. */
  rare: 256,
  /** Units outside of campaigns: by fact, and suspects in all. */
  factWaiting: 8,
  waiting: 192,
  /** Campaigns that a fact points at, and that exist. */
  factCampaigns: 4,
  live: 256,
  /** Units of one campaign, of one that can become part of another at once, and units that it was told not to take in again. */
  members: 50_000,
  merging: 512,
  barred: 256,
} as const;
