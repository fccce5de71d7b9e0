import { Whereabouts } from '../../../src/backtest/whereabouts.ts';
import { readRequest } from '../../../src/backtest/request.ts';
import type { Led } from '../../../src/scoring/index.ts';
import type { Surroundings } from '../../../src/campaigns/index.ts';
import { parsePolicy } from '../../../src/config/policy.ts';
import type { AccountRecord, Observation, Policy } from '../../../src/domain/index.ts';
import { loadCatalogue, type Catalogue } from '../../../src/evaluation/catalogue.ts';
import { linesOf } from '../../../src/evaluation/compose.ts';
import type { KeyPlan } from '../../../src/evaluation/scenario.ts';
import { fingerprintKey } from '../../../src/features/index.ts';
import { judge, newJudgement, suspicionOf } from '../../../src/scoring/index.ts';

/** One judged request of a life. */
export interface Moment {
  readonly observation: Observation;
  readonly surroundings: Surroundings;
  readonly suspicion: number;
  readonly led: Led;
}

/** The first requests of one owner, as the edge observes and judges them. */
export interface Life {
  readonly kind: string;
  readonly isHarvest: boolean;
  readonly moments: readonly Moment[];
  /** Bytes of the judgement as JSON after the last of them, and milliseconds that judging all of them took. */
  readonly judgementBytes: number;
  readonly judgingMs: number;
}

export interface LivesOptions {
  /** Owners of each kind of honest traffic, and of harvests in all. */
  readonly owners: number;
  readonly harvests: number;
  readonly requests: number;
  readonly seed: number;
}

export const POLICY: Policy = await policy();

async function policy(): Promise<Policy> {
  const parsed = await parsePolicy('balanced');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.policy;
}

/** Lives from the evaluation's own sources, through features, detectors and scoring: nothing in them is made up but the text. */
export async function livesOf(options: LivesOptions): Promise<readonly Life[]> {
  const catalogue = await loadCatalogue(null);
  const read = reader(await fingerprintKey('a simulation needs a constant key'), catalogue, options);
  const kinds = Map.groupBy(catalogue.benign, ({ kind }) => kind);
  const honest = [...kinds].flatMap(([kind, sources]) =>
    Array.from({ length: options.owners }, (_, i) =>
      read(planOf(kind, sources[i % sources.length]!.name, i, options), false),
    ),
  );
  const harvests = Array.from({ length: options.harvests }, (_, i) => {
    const source = catalogue.attacks[(i * 29) % catalogue.attacks.length]!.name;
    return read(planOf('harvest', source, i, options), true);
  });
  return [...honest, ...harvests];
}

const planOf = (kind: string, source: string, owner: number, { requests }: LivesOptions): KeyPlan => ({
  key: `${kind}/${owner}`,
  scenario: 'honest',
  source,
  group: kind,
  classes: [],
  owner: 9000 + owner,
  requests,
});

type Reader = (plan: KeyPlan, isHarvest: boolean) => Life;

const reader =
  (
    fingerprints: Awaited<ReturnType<typeof fingerprintKey>>,
    catalogue: Catalogue,
    { seed }: LivesOptions,
  ): Reader =>
  (plan, isHarvest) => {
    const where = new Whereabouts(fingerprints);
    const record = recordOf(plan.key);
    const moments: Moment[] = [];
    let judgement = newJudgement();
    let judgingMs = 0;
    for (const { line } of linesOf(plan, catalogue, seed)) {
      const { observation } = readRequest(line, fingerprints, POLICY).exchange;
      if (observation === null) continue;
      const start = performance.now();
      judgement = judge(judgement, observation, POLICY);
      judgingMs += performance.now() - start;
      const suspicion = suspicionOf(judgement, observation.at);
      const surroundings = where.of(line.client, record);
      moments.push({ observation, surroundings, suspicion, led: { ...judgement.led } });
    }
    const judgementBytes = JSON.stringify(judgement).length;
    return { kind: plan.group, isHarvest, moments, judgementBytes, judgingMs };
  };

const recordOf = (key: string): AccountRecord => ({
  account: `org-${key}`,
  keys: [],
  created: Date.UTC(2026, 5, 1) + key.length * 86_400_000,
  plan: null,
  verified: null,
  country: null,
  owners: [],
  payment: `pm-${key}`,
  emailDomain: `${key.replace('/', '-')}.example`,
  licences: [],
});
