import type { Group } from './fit/samples.ts';
import { SEARCH, solve } from './fit/solve.ts';
import type { HeldOut } from './variants.ts';

/** Families and kinds are left out in so many parts: each is judged by weights that saw neither it nor a handful of others. */
export const FOLDS = 8;

/** The names in one fold: every eighth family and every eighth kind. */
function foldOf(groups: readonly Group[], fold: number): ReadonlySet<string> {
  const names = (label: Group['label']): string[] => [
    ...new Set(groups.filter((group) => group.label === label).map(({ family }) => family)),
  ];
  const inFold = (_: string, at: number): boolean => at % FOLDS === fold;
  return new Set([...names('attack').filter(inFold), ...names('benign').filter(inFold)]);
}

/** Weights by the families and kinds of one fold, fitted on all the others. Deterministic. */
export function fitWithout(fold: number, groups: readonly Group[]): HeldOut {
  const names = foldOf(groups, fold);
  const others = groups.filter(({ family }) => !names.has(family));
  const weights = solve(others, SEARCH, () => undefined);
  return Object.fromEntries([...names].map((name) => [name, weights]));
}
