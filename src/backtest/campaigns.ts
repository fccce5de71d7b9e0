import {
  evidenceOfCampaign,
  newField,
  settle,
  sight,
  standingOf,
  traced,
  type Campaign,
  type CampaignId,
} from '../campaigns/index.ts';
import {
  ACTIONS,
  atLeast,
  ENGINE,
  type Action,
  type Decision,
  type Evidence,
  type Policy,
} from '../domain/index.ts';
import { decide } from '../policy/decide.ts';
import { suspicionOf } from '../scoring/index.ts';
import { unitOf, type Bound, type KeyState } from './key-state.ts';
import type { LogLine } from './log-line.ts';
import type { LoggedRequest } from './request.ts';
import { rounded } from './round.ts';
import type { CampaignReport, Milestone } from './summary.ts';
import { unpacked } from './track.ts';
import { Whereabouts } from './whereabouts.ts';
import type { Windows } from './windows.ts';
import type { FingerprintKey } from '../features/index.ts';

/** What a backtest remembers of a campaign beside the field. */
interface Bloc {
  readonly campaign: Campaign;
  decision: Decision;
  evidence: Evidence;
  /** Its members' one budget. */
  readonly windows: Windows;
  readonly first: Partial<Record<Exclude<Action, 'allow'>, Milestone>>;
}

/** Called when a campaign's decision has changed what a key may do, with its decision before. */
type OnBound = (key: KeyState, from: Decision, at: number) => void;

/** The campaigns of a log, as the board would know them. */
export class Campaigns {
  readonly #policy: Policy;
  readonly #onBound: OnBound;
  readonly #where: Whereabouts;
  readonly #field = newField();
  readonly #blocs = new Map<CampaignId, Bloc>();
  readonly #keys = new Map<string, KeyState[]>();

  constructor(policy: Policy, fingerprints: FingerprintKey, onBound: OnBound) {
    this.#policy = policy;
    this.#where = new Whereabouts(fingerprints);
    this.#onBound = onBound;
  }

  /** Brings what binds a key up to date before its next request. */
  prepare(key: KeyState, now: number): void {
    const unit = this.#field.units.get(unitOf(key));
    const bloc = unit?.member ? this.#blocs.get(unit.member.campaign) : undefined;
    if (bloc !== undefined) this.#redecide(bloc, now);
    this.#bind(key, now);
  }

  /** Takes a judged request into the field. */
  take(key: KeyState, line: LogLine, { exchange }: LoggedRequest): void {
    if (exchange.observation === null || !key.known) return;
    const judgement = unpacked(key.track);
    const surroundings = this.#where.of(line.client, key.customer?.record ?? null);
    const news = traced(key.trace, exchange.observation, surroundings, {
      suspicion: suspicionOf(judgement, line.ts),
      led: judgement.led,
      member: key.bloc !== null,
    });
    if (news === null) return;
    const unit = unitOf(key);
    this.#remember(unit, key);
    const [standing] = sight(this.#field, [{ ...news, unit, key: key.name }], line.ts);
    const campaign = standing?.campaign ?? null;
    if (campaign !== null) this.#redecide(this.#blocOf(campaign, line.ts), line.ts);
    this.#bind(key, line.ts);
  }

  #remember(unit: string, key: KeyState): void {
    const keys = this.#keys.get(unit);
    if (keys === undefined) this.#keys.set(unit, [key]);
    else if (!keys.includes(key)) keys.push(key);
  }

  #blocOf(campaign: Campaign, now: number): Bloc {
    const known = this.#blocs.get(campaign.id);
    if (known !== undefined) return known;
    const evidence = evidenceOfCampaign(campaign, now);
    const decision = this.#decided(evidence, null, now);
    const bloc = { campaign, decision, evidence, windows: [], first: {} };
    this.#blocs.set(campaign.id, bloc);
    return bloc;
  }

  #decided(evidence: Evidence, previous: Decision | null, now: number): Decision {
    return decide({ evidence, previous, override: null, verdict: null }, this.#policy, ENGINE, now);
  }

  /** A decision on the campaign reaches all of its members at once. */
  #redecide(bloc: Bloc, now: number): void {
    const before = bloc.decision.action;
    bloc.evidence = evidenceOfCampaign(bloc.campaign, now);
    bloc.decision = this.#decided(bloc.evidence, bloc.decision, now);
    const { action } = bloc.decision;
    if (action === before) return;
    settle(bloc.campaign, action, now);
    const keys = this.#keysOf(bloc.campaign);
    this.#reach(bloc, keys, now);
    for (const key of keys) this.#bind(key, now);
  }

  #reach({ decision, first }: Bloc, keys: readonly KeyState[], ts: number): void {
    let request = 0;
    let tokens = 0;
    for (const key of keys) {
      request += key.requests;
      tokens += key.outputTokens;
    }
    for (const rung of ACTIONS)
      if (rung !== 'allow' && atLeast(decision.action, rung))
        first[rung] ??= { ts, request, output_tokens: tokens };
  }

  #keysOf({ members }: Campaign): readonly KeyState[] {
    return members.flatMap((unit) => this.#keys.get(unit) ?? []);
  }

  /** What the campaign's decision means for one key. */
  #bind(key: KeyState, now: number): void {
    const unit = this.#field.units.get(unitOf(key));
    const standing = unit ? standingOf(this.#field, unit) : null;
    const bloc = standing?.campaign ? this.#blocs.get(standing.campaign.id) : undefined;
    const from = key.effective;
    key.bloc = bloc === undefined || standing === null ? null : limited(bloc, standing.ceiling);
    if (key.effective.action !== from.action) this.#onBound(key, from, now);
  }

  /** Of campaigns that are watched at least. */
  reports(): Readonly<Record<CampaignId, CampaignReport>> {
    const reported = [...this.#blocs.values()].filter(
      ({ campaign, first }) =>
        first.watch !== undefined && this.#field.campaigns.get(campaign.id) !== undefined,
    );
    return Object.fromEntries(
      reported
        .map((bloc) => [bloc.campaign.id, this.#report(bloc)] as const)
        .filter(([, { keys }]) => keys.length > 1),
    );
  }

  #report({ campaign, decision, first }: Bloc): CampaignReport {
    const keys = this.#keysOf(campaign).filter(isReported);
    return {
      keys: keys.map(({ name }) => name),
      first,
      final: decision.action,
      score: rounded(decision.score),
      reasons: decision.reasons,
      links: this.#links(campaign),
    };
  }

  /** What links members: kinds that weigh a nat or more for a third of them, the commonest first. */
  #links({ members }: Campaign): readonly string[] {
    const counts = new Map<string, number>();
    for (const id of members)
      for (const [part, nats] of Object.entries(this.#field.units.get(id)?.member?.link.parts ?? {}))
        if (nats >= 1) counts.set(part, (counts.get(part) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count * 3 >= members.length)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([part]) => part);
  }
}

/** A member whom the campaign's decision may reach is named as one. */
const isReported = ({ bloc }: KeyState): boolean => bloc !== null && atLeast(bloc.ceiling, 'throttle');

function limited({ campaign, decision, evidence, windows }: Bloc, ceiling: Action): Bound {
  const bound = { id: campaign.id, decision, evidence, windows, ceiling };
  if (atLeast(ceiling, decision.action)) return bound;
  const enforced = atLeast(ceiling, decision.enforced) ? decision.enforced : ceiling;
  return { ...bound, decision: { ...decision, action: ceiling, enforced } };
}
