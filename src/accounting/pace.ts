/** How fast requests come: a count that fades. */
export interface Pace {
  readonly perSecond: number;
  /** Epoch ms of the last change. */
  readonly at: number;
}

/** The time (ms) over which requests are averaged. */
const SPAN = 10_000;

export const newPace = (now: number): Pace => ({ perSecond: 0, at: now });

/** The pace after `requests` more. */
export const paced = (pace: Pace, requests: number, now: number): Pace => ({
  perSecond: perSecond(pace, now) + (requests * 1000) / SPAN,
  at: Math.max(pace.at, now),
});

/** Requests a second at `now`, over the last ten seconds or so. */
export const perSecond = (pace: Pace, now: number): number =>
  pace.perSecond * Math.exp(-Math.max(0, now - pace.at) / SPAN);
