import Table from 'cli-table3';

export const count = (value: number): string => Math.round(value).toLocaleString('en');

/** `1 key`, `2 keys`. */
export const many = (value: number, noun: string): string =>
  `${count(value)} ${noun}${value === 1 ? '' : 's'}`;

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(part > 0 && part / whole < 0.1 ? 2 : 1)} %`;

/** `2026-11-23 14:05` in UTC. */
export const time = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/** A name out of the log: nothing in it reaches the terminal as a command. Cut to `length`. */
export function plain(text: string, length: number): string {
  const clean = text.slice(0, length + 1).replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '\uFFFD');
  return clean.length > length ? `${clean.slice(0, length - 1)}…` : clean;
}

const NO_LINES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** `numbers` are the columns that are aligned to the right. */
export function table(head: string[], rows: readonly string[][], numbers: readonly number[]): string {
  const drawn = new Table({
    head,
    chars: NO_LINES,
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, i) => (numbers.includes(i) ? 'right' : 'left')),
  });
  drawn.push(...rows);
  return drawn.toString();
}
