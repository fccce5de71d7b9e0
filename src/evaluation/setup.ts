import { parsePolicy } from '../config/policy.ts';
import type { Observation, Policy } from '../domain/index.ts';
import { fingerprintKey, type FingerprintKey } from '../features/index.ts';
import { readRequest } from '../backtest/request.ts';
import { newBaselines, referenceOf, type Baselines } from './baselines/index.ts';
import { loadCatalogue, type Catalogue } from './catalogue.ts';
import { linesOf } from './compose.ts';
import { groupsToFit } from './fit/groups.ts';
import { fitWithout } from './folds.ts';
import { judgeKey } from './judge-key.ts';
import type { KeyResult } from './result.ts';
import type { KeyPlan } from './scenario.ts';
import { variantsFor, type HeldOut } from './variants.ts';

/** What a thread needs to know; plain data. */
export interface Setting {
  readonly data: string | null;
  readonly seed: number;
  readonly baselines: boolean;
  readonly ablation: boolean;
}

/** What a thread can be asked. */
export type Job =
  | { readonly do: 'fit'; readonly fold: number }
  | { readonly do: 'judge'; readonly plan: KeyPlan; readonly heldOut: HeldOut | null };
export type Done =
  | { readonly done: 'fit'; readonly heldOut: HeldOut }
  | { readonly done: 'judge'; readonly result: KeyResult };

/** Composes and judges keys by their plans, and fits weights without a fold. */
export async function newWork(setting: Setting): Promise<(job: Job) => Promise<Done>> {
  const catalogue = await loadCatalogue(setting.data);
  const parsed = await parsePolicy('balanced');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const { policy } = parsed;
  const fingerprints = await fingerprintKey('the evaluation needs no secret, only a constant one');
  const baselines = setting.baselines ? baselinesFor(catalogue, setting.seed, fingerprints, policy) : null;
  let known: { readonly heldOut: HeldOut | null; readonly variants: ReturnType<typeof variantsFor> } | null =
    null;
  let groups: Awaited<ReturnType<typeof groupsToFit>> | null = null;
  return async (job) => {
    if (job.do === 'fit') {
      groups ??= await groupsToFit(setting.data, setting.seed, fingerprints, policy, () => undefined);
      return { done: 'fit', heldOut: fitWithout(job.fold, groups) };
    }
    known ??= { heldOut: job.heldOut, variants: variantsFor(setting.ablation, job.heldOut) };
    const { variants } = known;
    const traffic = linesOf(job.plan, catalogue, setting.seed);
    return {
      done: 'judge',
      result: judgeKey(job.plan, traffic, { policy, fingerprints, variants, baselines }),
    };
  };
}

function baselinesFor(
  catalogue: Catalogue,
  seed: number,
  fingerprints: FingerprintKey,
  policy: Policy,
): () => Baselines {
  const reference = referenceOf(honestSample(catalogue, seed, fingerprints, policy));
  return () => newBaselines(reference);
}

/** Requests of honest keys that are measured nowhere else: of each source every fifth of one key's first. */
const REFERENCE = { owner: 1_000_000, requests: 40, every: 5, most: 240 } as const;

function honestSample(
  catalogue: Catalogue,
  seed: number,
  fingerprints: FingerprintKey,
  policy: Policy,
): Observation[] {
  const all = catalogue.benign.flatMap(({ name, kind }) => {
    const key = `reference/${name}`;
    const { owner, requests } = REFERENCE;
    const plan = {
      key,
      scenario: 'honest',
      source: name,
      group: kind,
      classes: [],
      owner,
      requests,
    } as const;
    return [...linesOf(plan, catalogue, seed)].flatMap(({ line }, index) => {
      if (index % REFERENCE.every !== 0) return [];
      return readRequest(line, fingerprints, policy).exchange.observation ?? [];
    });
  });
  const stride = Math.max(1, Math.ceil(all.length / REFERENCE.most));
  return all.filter((_, index) => index % stride === 0);
}
