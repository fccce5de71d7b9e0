import { parsePolicy } from '../config/policy.ts';
import { fingerprintKey } from '../features/index.ts';
import { readRequest } from '../backtest/request.ts';
import { newBaselines, referenceOf } from './baselines/index.ts';
import { loadCatalogue, type Catalogue } from './catalogue.ts';
import { linesOf } from './compose.ts';
import { judgeKey, type Judging, type KeyResult } from './judge-key.ts';
import type { KeyPlan } from './scenario.ts';
import { variantsFor } from './variants.ts';

/** What a worker needs to know; plain data. */
export interface Setting {
  readonly data: string | null;
  readonly seed: number;
  readonly baselines: boolean;
  readonly ablation: boolean;
}

/** Composes and judges keys by their plans. */
export async function newJudge(setting: Setting): Promise<(plan: KeyPlan) => KeyResult> {
  const catalogue = await loadCatalogue(setting.data);
  const judging = await judgingFor(setting, catalogue);
  return (plan) => judgeKey(plan, linesOf(plan, catalogue, setting.seed), judging);
}

async function judgingFor(setting: Setting, catalogue: Catalogue): Promise<Judging> {
  const parsed = await parsePolicy('balanced');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const fingerprints = await fingerprintKey('the evaluation needs no secret, only a constant one');
  const judging = {
    policy: parsed.policy,
    fingerprints,
    variants: variantsFor(setting.ablation),
    baselines: null,
  };
  if (!setting.baselines) return judging;
  const reference = referenceOf(honestSample(catalogue, setting.seed, judging));
  return { ...judging, baselines: () => newBaselines(reference) };
}

/** Requests of honest keys that are measured nowhere else: of each source every fifth of one key's first. */
const REFERENCE = { requests: 40, every: 5, most: 240 } as const;

function honestSample(
  catalogue: Catalogue,
  seed: number,
  { fingerprints, policy }: Pick<Judging, 'fingerprints' | 'policy'>,
) {
  const all = catalogue.benign.flatMap(({ name, kind }) => {
    const plan = {
      key: `reference/${name}`,
      scenario: 'honest',
      source: name,
      group: kind,
      classes: [],
      requests: REFERENCE.requests,
    } as const;
    return [...linesOf(plan, catalogue, seed)].flatMap(({ line }, index) => {
      if (index % REFERENCE.every !== 0) return [];
      return readRequest(line, fingerprints, policy).exchange.observation ?? [];
    });
  });
  const stride = Math.max(1, Math.ceil(all.length / REFERENCE.most));
  return all.filter((_, index) => index % stride === 0);
}
