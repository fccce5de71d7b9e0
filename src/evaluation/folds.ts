import { FEATURE_NAMES, type Weights } from '../detectors/index.ts';
import type { FingerprintKey } from '../features/index.ts';
import type { Policy } from '../domain/index.ts';
import { groupsOf, type Group } from './fit/samples.ts';
import { SEARCH, solve } from './fit/solve.ts';
import { sourcesToFit } from './fit/sources.ts';
import { weightsOf } from './fit/weights-file.ts';
import type { HeldOut } from './variants.ts';

/** Families and kinds are left out in so many parts: each is judged by weights that saw neither it nor a handful of others. */
export const FOLDS = 8;

/** Owners of each source and requests of each owner, as `npm run fit` takes them. */
const OWNERS = 5;
const REQUESTS = 150;

/** The names in one fold: every eighth family and every eighth kind. */
export function foldOf(groups: readonly Group[], fold: number): ReadonlySet<string> {
  const names = (label: Group['label']): string[] => [
    ...new Set(groups.filter((group) => group.label === label).map(({ family }) => family)),
  ];
  const inFold = (_: string, at: number): boolean => at % FOLDS === fold;
  return new Set([...names('attack').filter(inFold), ...names('benign').filter(inFold)]);
}

/** Weights by the families and kinds of one fold, fitted on all the others. Deterministic. */
export async function fitWithout(
  fold: number,
  data: string | null,
  seed: number,
  key: FingerprintKey,
  policy: Policy,
): Promise<HeldOut> {
  const sources = await sourcesToFit(data);
  const groups = sources.flatMap((source, at) =>
    Array.from({ length: OWNERS }, (_, owner) => seed * 1_000_003 + owner * 7919 + at).flatMap((own) =>
      groupsOf(source, own, REQUESTS, key, policy),
    ),
  );
  const names = foldOf(groups, fold);
  const weights: Weights = weightsOf(
    solve(
      groups.filter(({ family }) => !names.has(family)),
      FEATURE_NAMES.length,
      SEARCH,
      () => undefined,
    ),
  );
  return Object.fromEntries([...names].map((name) => [name, weights]));
}
