import { ACTIONS, type Verdict } from '../domain/index.ts';

/**
 * What the board keeps of one key, in the same form in both adapters: a name, a text, and when it ends (epoch ms).
 *
 * | name | text |
 * |---|---|
 * | `c:<measure>:<window>:<bucket start>` | amount used, a whole number |
 * | `s:<deployment>` | slots held, a whole number |
 * | `v:<deployment>` | severity, a space, the verdict as JSON |
 */
export interface Entry {
  readonly value: string;
  readonly ends: number;
}

export type Entries = ReadonlyMap<string, Entry>;

/**
 * How long an entry is kept beyond its end: deployments' clocks differ, and one that lags must still find the count that it draws from.
 */
export const SKEW_MS = 10_000;

export const slotName = (deployment: string): string => `s:${deployment}`;
export const verdictName = (deployment: string): string => `v:${deployment}`;

export const isSlot = (name: string): boolean => name.startsWith('s:');
export const isVerdict = (name: string): boolean => name.startsWith('v:');

/** A count or number of slots; 0 when there is no such entry. */
export const amount = (entry: Entry | undefined): number => (entry === undefined ? 0 : Number(entry.value));

/** Severity of an action: its place on the ladder. */
export const severity = (verdict: Verdict): number => ACTIONS.indexOf(verdict.action);

export const encodeVerdict = (verdict: Verdict): Entry => ({
  value: `${severity(verdict)} ${JSON.stringify(verdict)}`,
  ends: Math.ceil(verdict.expires),
});

/**
 * Null when the text is no verdict that this version knows: another deployment may run a newer one, and a
 * board that cannot be read must not stop a key.
 */
export const decodeVerdict = (entry: Entry): Verdict | null => {
  try {
    const verdict: unknown = JSON.parse(entry.value.slice(entry.value.indexOf(' ') + 1));
    return isVerdictShape(verdict) ? verdict : null;
  } catch {
    return null;
  }
};

/** Whether `a` stays when `b` is there too: the more severe and, at equal severity, the longer-lasting. */
export const outranks = (a: Verdict, b: Verdict): boolean =>
  severity(a) === severity(b) ? a.expires >= b.expires : severity(a) > severity(b);

const isVerdictShape = (value: unknown): value is Verdict => {
  if (typeof value !== 'object' || value === null) return false;
  const { action, reasons, deployment, at, expires } = value as Record<string, unknown>;
  return (
    ACTIONS.some((known) => known === action) &&
    Array.isArray(reasons) &&
    reasons.every((reason) => typeof reason === 'string') &&
    typeof deployment === 'string' &&
    typeof at === 'number' &&
    typeof expires === 'number'
  );
};
