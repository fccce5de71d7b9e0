import { between, pick } from '../demo/random.ts';
import type { Traces, Window } from './data/traces.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Start of the composed traffic: Monday, 2 November 2026, 00:00 UTC. */
const START = Date.UTC(2026, 10, 2);

/** How an owner's requests follow each other. */
export type Pace = 'machine' | 'office' | 'drip';

/** Requests a day of a slow drip: as many as an account of the largest reported campaign made. */
const DRIP_PER_DAY = 26;

/**
 * Ascending arrival times (epoch ms, whole) of an owner, endless: a renewal process of gamma gaps, run at the speed of the current window.
 * `requests` sets the speed, so that about so many come within the owner's usual time: minutes to hours for a machine, one or two weeks
 * for an office, `requests / 26` days for a drip. The windows and gaps are a real client's when there are traces.
 */
export function* arrivals(
  pace: Pace,
  requests: number,
  traces: Traces,
  random: () => number,
): Generator<number, void> {
  const windows = windowsOf(pace, traces, random);
  const mean = windows.reduce((sum, { rate, minutes }) => sum + rate * minutes, 0) / sumOf(windows);
  const perMinute = requests / (spanOf(pace, requests, random) / 60_000) / mean;
  const gap = gapsOf(pace, traces, random);
  let at = START + Math.floor(random() * 4 * DAY);
  let due = gap(windows[0]?.cv ?? 1);
  for (let index = Math.floor(random() * windows.length); ; index += 1) {
    const { rate, minutes, cv } = windows[index % windows.length] as Window;
    const speed = rate * perMinute;
    let left = minutes;
    // Nothing is ever due in a window without traffic.
    while (due < left * speed) {
      left -= due / speed;
      yield Math.round(at + (minutes - left) * 60_000);
      due = gap(cv);
    }
    due -= Math.max(0, left * speed);
    at += minutes * 60_000;
  }
}

const sumOf = (windows: readonly Window[]): number => windows.reduce((sum, { minutes }) => sum + minutes, 0);

function spanOf(pace: Pace, requests: number, random: () => number): number {
  if (pace === 'drip') return (requests / DRIP_PER_DAY) * DAY;
  if (pace === 'office') return between(4, 14, random) * DAY;
  // From four requests a second down to one in ten seconds.
  return requests * (250 + 9750 * random() ** 2);
}

function windowsOf(pace: Pace, traces: Traces, random: () => number): readonly Window[] {
  if (pace === 'machine') return [{ minutes: 60, rate: 1, cv: 0.2 + random() }];
  if (pace === 'drip') return [{ minutes: 60, rate: 1, cv: 1 }];
  return traces.clients.length > 0 ? pick(traces.clients, random) : week(random);
}

/** An own week of ten-minute windows: office hours of some time zone, quiet nights and week-ends, bursts. */
function week(random: () => number): readonly Window[] {
  const shift = between(0, 23, random);
  const nightly = random() * 0.3;
  return Array.from({ length: 7 * 144 }, (_, index) => {
    const hour = (Math.floor(index / 6) + shift) % 24;
    const working = hour >= 8 && hour < 19 && index < 5 * 144;
    const burst = random() < 0.05 ? 6 : 1;
    return { minutes: 10, rate: (working ? 1 : nightly) * burst * random(), cv: 1 + 2 * random() };
  });
}

/** Gaps of mean 1. A machine's follow a real sequence of arrivals when there is one. */
function gapsOf(pace: Pace, { gaps }: Traces, random: () => number): (cv: number) => number {
  const recorded = pick(gaps, random);
  if (pace !== 'machine' || recorded === undefined || random() < 0.5) return (cv) => gammaGap(cv, random);
  let at = Math.floor(random() * recorded.length);
  return () => recorded[(at += 1) % recorded.length] ?? 1;
}

/** A gamma variate of mean 1 and this coefficient of variation (Marsaglia and Tsang 2000). */
export function gammaGap(cv: number, random: () => number): number {
  const shape = 1 / (cv * cv);
  const boost = shape < 1 ? (1 - random()) ** (1 / shape) : 1;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const cube = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (cube > 0 && Math.log(1 - random()) < 0.5 * normal * normal + d - d * cube + d * Math.log(cube))
      return (d * cube * boost) / shape;
  }
}
