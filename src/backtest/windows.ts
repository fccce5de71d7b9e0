import { bucketStart } from '../accounting/index.ts';
import type { Amounts, Quota } from '../domain/index.ts';

/** What a key has taken in the open window of each quota that has bound it so far: counted from the first request under the quota on. */
export type Windows = { readonly quota: Pick<Quota, 'measure' | 'window'>; start: number; used: number }[];

/** Whether `need` fits in what the quotas have left at `now`. */
export const fits = (windows: Windows, quotas: readonly Quota[], need: Amounts, now: number): boolean =>
  quotas.every(
    (quota) => Math.max(0, quota.limit - (open(windows, quota, now)?.used ?? 0)) >= need[quota.measure],
  );

/** Charges what a forwarded request took. */
export function charge(windows: Windows, quotas: readonly Quota[], actual: Amounts, now: number): void {
  for (const quota of quotas) {
    const window = open(windows, quota, now);
    if (window !== null) window.used += actual[quota.measure];
    else windows.push({ quota, start: bucketStart(quota.window, now), used: actual[quota.measure] });
  }
}

function open(windows: Windows, { measure, window }: Quota, now: number): Windows[number] | null {
  const found = windows.find(({ quota }) => quota.measure === measure && quota.window === window);
  if (found === undefined) return null;
  const start = bucketStart(window, now);
  if (start > found.start) {
    found.start = start;
    found.used = 0;
  }
  return found;
}
