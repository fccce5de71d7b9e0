import { LOOK } from '../../../src/campaigns/trace.ts';
import { newTrace, NONE_TAKEN, traced, type News } from '../../../src/campaigns/index.ts';
import type { Life, Moment } from './lives.ts';

/** Numbers of requests at which a band of a key's life ends: within a band news come about as often. */
export const BANDS = [16, 64, 256, 512, 1024, Infinity] as const;

/** What keys tell in one band of their lives, summed over keys. */
export interface Band {
  readonly upTo: number;
  requests: number;
  /** Requests that found the key suspicious, and that brought news; of keys that were not suspicious, also. */
  suspicious: number;
  news: number;
  calmNews: number;
  facts: number;
  bytes: number;
}

/**
 * What these lives tell campaigns, by band, whatever time it takes: as if it all came at once, so without what suspects tell once a minute. `member`: as members
 * of a campaign, who tell with each request.
 */
export function tellings(lives: readonly Life[], member = false): readonly Band[] {
  const bands = BANDS.map((upTo): Band => ({
    upTo,
    requests: 0,
    suspicious: 0,
    news: 0,
    calmNews: 0,
    facts: 0,
    bytes: 0,
  }));
  for (const life of lives) {
    const trace = newTrace();
    const start = life.moments[0]?.observation.at ?? 0;
    life.moments.forEach((moment, i) => {
      const band = bands.find(({ upTo }) => i < upTo)!;
      const atOnce = { ...moment, observation: { ...moment.observation, at: start } };
      note(band, moment, newsOf(trace, atOnce, member));
    });
  }
  return bands;
}

export const newsOf = (trace: ReturnType<typeof newTrace>, moment: Moment, member: boolean): News | null => {
  const { observation, surroundings, suspicion, led } = moment;
  return traced(trace, observation, surroundings, { suspicion, led, member, taken: NONE_TAKEN });
};

function note(band: Band, { suspicion }: Moment, news: News | null): void {
  const suspicious = suspicion >= LOOK;
  band.requests++;
  if (suspicious) band.suspicious++;
  if (news === null) return;
  band.news++;
  if (!suspicious) band.calmNews++;
  band.facts += news.facts.length;
  band.bytes += JSON.stringify(news).length;
}

/** Bands of several kinds of lives as one, each kind weighted. */
export function mixed(
  parts: readonly { readonly weight: number; readonly bands: readonly Band[] }[],
): readonly Band[] {
  return BANDS.map((upTo, i) => {
    const sum: Band = { upTo, requests: 0, suspicious: 0, news: 0, calmNews: 0, facts: 0, bytes: 0 };
    for (const { weight, bands } of parts) {
      const { upTo: _, ...counts } = bands[i]!;
      const scale = counts.requests === 0 ? 0 : weight / counts.requests;
      for (const name of Object.keys(counts) as (keyof typeof counts)[]) sum[name] += counts[name] * scale;
    }
    return sum;
  });
}

/** News that a key has told after `requests`, on average. */
export const toldBy = (bands: readonly Band[], requests: number): number => {
  let from = 0;
  let told = 0;
  for (const { upTo, requests: of, news } of bands) {
    if (of > 0) told += (news / of) * (Math.min(requests, upTo) - from);
    if (requests <= upTo) break;
    from = upTo;
  }
  return told;
};
