/** What bounds the field, whatever comes. */
export const BOUNDS = {
  /** Rows of a field in memory: 1 to 2 KB a unit, 0.2 KB a fact. */
  units: 100_000,
  facts: 400_000,
  /** Facts of a unit that can link it, and keys of it that are known. */
  unitFacts: 40,
  unitKeys: 64,
  /** Holders of a fact up to which those who are no suspects are remembered by it. */
  rare: 256,
  /** Units outside of campaigns: by fact, and suspects in all. */
  factWaiting: 8,
  waiting: 192,
  /** Campaigns that a fact points at, and that exist. */
  factCampaigns: 4,
  live: 256,
  /** Units of one campaign. */
  members: 50_000,
} as const;
