import {
  bindingOf,
  evidenceOfCampaign,
  newField,
  newRegion,
  noted,
  refer,
  standing,
  traced,
  type Campaign,
  type CampaignId,
} from '../campaigns/index.ts';
import {
  ACTIONS,
  atLeast,
  type Action,
  type Decision,
  type Observation,
  type Policy,
} from '../domain/index.ts';
import { suspicionOf } from '../scoring/index.ts';
import { observationsOf } from './batch.ts';
import { unitOf, type KeyState } from './key-state.ts';
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
  /** As last seen. */
  action: Action;
  /** Its members' one budget. */
  readonly windows: Windows;
  readonly first: Partial<Record<Exclude<Action, 'allow'>, Milestone>>;
}

/** Called when a campaign's decision has changed what a key may do, with its decision before. */
type OnBound = (key: KeyState, from: Decision, at: number) => void;

/** The campaigns of a log, as regions and the board would know them: all accounts are in one region. */
export class Campaigns {
  readonly #policy: Policy;
  readonly #onBound: OnBound;
  readonly #where: Whereabouts;
  readonly #region = newRegion('log');
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
    const binding = standing(this.#field, unitOf(key), this.#policy, now);
    if (binding !== null) this.#follow(binding.campaign, now);
    this.#bind(key, now);
  }

  /** Takes a judged request into the field. */
  take(key: KeyState, line: LogLine, { exchange }: LoggedRequest): void {
    if (!key.known) return;
    for (const observation of observationsOf(exchange)) this.#take(key, line, observation);
  }

  #take(key: KeyState, line: LogLine, observation: Observation): void {
    const judgement = unpacked(key.track);
    const surroundings = this.#where.of(line.client, key.customer?.record ?? null);
    const news = traced(key.trace, observation, surroundings, {
      suspicion: suspicionOf(judgement, line.ts),
      led: judgement.led,
      member: key.bloc !== null,
      taken: { ...key.taken },
    });
    if (news === null) return;
    const unit = unitOf(key);
    this.#remember(unit, key);
    const referral = noted(this.#region, { ...news, unit, key: key.name });
    if (referral === null) return;
    const binding = refer(this.#field, referral, this.#policy, line.ts);
    if (binding !== null) this.#follow(binding.campaign, line.ts);
    this.#bind(key, line.ts);
  }

  #remember(unit: string, key: KeyState): void {
    const keys = this.#keys.get(unit);
    if (keys === undefined) this.#keys.set(unit, [key]);
    else if (!keys.includes(key)) keys.push(key);
  }

  /** A decision on the campaign reaches all of its members at once. */
  #follow(id: CampaignId, now: number): void {
    const campaign = this.#field.campaigns.get(id);
    if (campaign?.decision == null) return;
    const bloc = this.#blocs.get(id) ?? { campaign, action: 'allow', windows: [], first: {} };
    this.#blocs.set(id, bloc);
    const { action } = campaign.decision;
    if (action === bloc.action) return;
    bloc.action = action;
    const keys = this.#keysOf(id);
    this.#reach(bloc, keys, now);
    for (const key of keys) this.#bind(key, now);
  }

  #reach({ action, first }: Bloc, keys: readonly KeyState[], ts: number): void {
    let request = 0;
    let tokens = 0;
    for (const key of keys) {
      request += key.requests;
      tokens += key.outputTokens;
    }
    for (const rung of ACTIONS)
      if (rung !== 'allow' && atLeast(action, rung)) first[rung] ??= { ts, request, output_tokens: tokens };
  }

  #keysOf(id: CampaignId): readonly KeyState[] {
    return this.#field.members.of(id).flatMap((unit) => this.#keys.get(unit) ?? []);
  }

  /** What the campaign's decision means for one key. */
  #bind(key: KeyState, now: number): void {
    const binding = bindingOf(this.#field, this.#field.units.get(unitOf(key)));
    const bloc = binding === null ? undefined : this.#blocs.get(binding.campaign);
    const from = key.effective;
    key.bloc =
      binding === null || bloc === undefined
        ? null
        : { ...binding, evidence: evidenceOfCampaign(bloc.campaign, now), windows: bloc.windows };
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

  #report({ campaign, first }: Bloc): CampaignReport {
    const { action, score, reasons } = campaign.decision as Decision;
    const keys = this.#keysOf(campaign.id).filter(isReported);
    return {
      keys: keys.map(({ name }) => name),
      first,
      final: action,
      score: rounded(score),
      reasons,
      links: this.#links(campaign),
    };
  }

  /** What links members: kinds that weigh a nat or more for a third of them, the commonest first. */
  #links({ id: campaign }: Campaign): readonly string[] {
    const counts = new Map<string, number>();
    const members = this.#field.members.of(campaign);
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
