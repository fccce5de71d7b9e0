import { invalid } from './problem.ts';

const LONGEST_MS = 366 * 86_400_000;

/** @throws {Problem} 400 unless an analyst's word may end then. */
export function checkExpiry(expires: number, now: number): void {
  const wrong = (detail: string) => invalid([{ in: 'body', name: 'expires', detail }]);
  if (expires <= now) throw wrong('must be in the future');
  if (expires > now + LONGEST_MS) throw wrong('must be at most 366 days from now');
}
