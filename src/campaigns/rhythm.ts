/**
 * When accounts are active: by quarter-hours of the day (UTC). Accounts that one scheduler drives are active in the same ones, day after day; people of one time
 * zone share hours, and no quarter of them.
 */
export interface Rhythm {
  /** In which it was active lately: the latest {@link KEPT}, each once. */
  readonly quarters: readonly number[];
  /** By position: how active accounts that are no suspects are then, 1 being usual. */
  readonly usual: readonly number[];
}

/** When members were active: counts by quarter-hour, older ones fading. */
export type Beat = readonly number[];

const QUARTERS = 96;
const QUARTER_MS = 900_000;
const KEPT = 24;

/** Notes that an account is active (changes `quarters`). */
export function notice(quarters: number[], at: number): void {
  const now = Math.floor(at / QUARTER_MS) % QUARTERS;
  if (quarters.at(-1) === now) return;
  const before = quarters.indexOf(now);
  if (before >= 0) quarters.splice(before, 1);
  quarters.push(now);
  if (quarters.length > KEPT) quarters.shift();
}

/** The latest of an account some of whose keys were active so before, and one now. */
export const together = (before: readonly number[], now: readonly number[]): readonly number[] =>
  [...before.filter((quarter) => !now.includes(quarter)), ...now].slice(-KEPT);

/** Counts beyond which older ones fade. */
const FADES = 100_000;

/** Counts the quarters that are new of an account (changes `counts`). */
export function countQuarters(counts: number[], before: readonly number[], now: readonly number[]): void {
  for (const quarter of now) if (!before.includes(quarter)) counts[quarter] = (counts[quarter] ?? 0) + 1;
  if (sumOf(counts) > FADES)
    for (let i = 0; i < counts.length; i++) counts[i] = Math.floor((counts[i] ?? 0) / 2);
}

export const noCounts = (): number[] => Array.from({ length: QUARTERS }, () => 0);

/** How active others are in an account's quarters, as far as they have told. */
export function rhythmOf(quarters: readonly number[], counts: readonly number[]): Rhythm {
  const all = sumOf(counts);
  const usual = quarters.map((quarter) => ((counts[quarter] ?? 0) + 1) / ((all + QUARTERS) / QUARTERS));
  return { quarters: [...quarters], usual: usual.map((part) => Math.round(part * 100) / 100) };
}

/** Accounts that a beat remembers. */
const MEMORY = 16;

/** A campaign's beat with one account's quarters in it. */
export const beatWith = (beat: Beat, { quarters }: Rhythm): Beat =>
  Array.from(
    { length: QUARTERS },
    (_, i) => Math.round(((beat[i] ?? 0) * (1 - 1 / MEMORY) + (quarters.includes(i) ? 1 : 0)) * 100) / 100,
  );

/** So many quarters of others weigh as much as not knowing them, and with fewer than these nothing is said. */
const PRIOR = 48;
const ENOUGH = 6;
/** Quarters to either side that make up a usual hour of theirs. */
const AROUND = 6;
/** Quarters of one burst go together. */
const DISCOUNT = 0.5;
const MOST = 3;

/**
 * Nats for an account that keeps time with others: half of its quarters drawn from theirs, or all of them from what is usual around that time, for them and for everybody,
 * whichever is more. An account of the same time zone therefore gains nothing, and none loses: an operator may give accounts shifts. `own`: its quarters are counted in the beat.
 */
export function inStep({ quarters, usual }: Rhythm, beat: Beat, own: boolean): number {
  if (quarters.length < ENOUGH) return 0;
  const total = sumOf(beat);
  const all = total - (own ? quarters.length : 0);
  if (all < ENOUGH) return 0;
  let nats = 0;
  for (const [i, quarter] of quarters.entries()) {
    const here = Math.max(0, (beat[quarter] ?? 0) - Number(own));
    const expected = Math.max((usual[i] ?? 1) / QUARTERS, around(beat, quarter) / total);
    const shared = (here + PRIOR * expected) / (all + PRIOR);
    nats += Math.log(0.5 + (0.5 * shared) / expected);
  }
  return Math.max(0, Math.min(MOST, DISCOUNT * nats));
}

/** The more of before and after: a working day has a beginning and an end. */
function around(beat: Beat, quarter: number): number {
  let before = 0;
  let after = 0;
  for (let by = 1; by <= AROUND; by++) {
    before += beat[(quarter - by + QUARTERS) % QUARTERS] ?? 0;
    after += beat[(quarter + by) % QUARTERS] ?? 0;
  }
  return Math.max(before, after) / AROUND;
}

/** One account's quarters as a beat. */
export function beatOf({ quarters }: Rhythm): Beat {
  const beat = noCounts();
  for (const quarter of quarters) beat[quarter] = 1;
  return beat;
}

function sumOf(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
