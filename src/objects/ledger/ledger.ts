import { DurableObject } from 'cloudflare:workers';
import { isRepeated, rows, sent, type Account } from '../../accounting/index.ts';
import {
  atLeast,
  ENGINE,
  type Acknowledgement,
  type BoardState,
  type Decision,
  type Evidence,
  type KeyDetail,
  type KeyId,
  type Lease,
  type Observation,
  type Override,
  type Policy,
  type Report,
} from '../../domain/index.ts';
import { decide } from '../../policy/decide.ts';
import { evidenceOf, judge, newJudgement, type Judgement } from '../../scoring/index.ts';
import type { LedgerDependencies, LedgerPort, Opening } from '../dependencies.ts';
import {
  aheadFor,
  granted,
  leaseOf,
  quotasUnder,
  refusingLease,
  type GrantContext,
  type Granted,
} from './grant.ts';
import { JOURNAL_LIMIT } from './schema.ts';
import { newLedger, summaryOf, takeReport, type LedgerState } from './state.ts';
import { LedgerStore } from './store.ts';
import { exchange, mustDraw, VERDICT_INTERVAL, verdictOf } from './sync.ts';

/** The directory learns of changes at once and of counts this often, in ms. */
const PUBLISH_INTERVAL = 5000;

/** Everything in memory of an open ledger; `state` and `judgement` are what the store can restore. */
interface Open {
  state: LedgerState;
  judgement: Judgement;
  journalled: number;
  /** Epoch ms of the last board exchange since this object was loaded; 0 for none. */
  synced: number;
  /** The action last published as a verdict; null for none. */
  published: Decision['action'] | null;
}

/**
 * The ledger of one key: the only place where its counters live and its fate is decided. A thin shell: reports go through pure functions,
 * and what must not be lost is in SQLite before the answer leaves.
 */
export abstract class Ledger<Env> extends DurableObject<Env> implements LedgerPort {
  readonly #store: LedgerStore;
  #open: Open | null = null;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new LedgerStore(ctx.storage.sql);
  }

  protected abstract dependencies(): Promise<LedgerDependencies>;

  async report(key: KeyId, report: Report, opening: Opening | null): Promise<Acknowledgement> {
    const dependencies = await this.dependencies();
    const { policy } = dependencies.config;
    const now = Date.now();
    const ledger = this.#load(policy) ?? this.#create(key, policy, opening, now);
    this.#take(ledger, report, policy, now);
    const changed = this.#decide(ledger, policy, now);
    const lease = await this.#lease(ledger, report, dependencies, changed, now);
    await this.#schedulePublication(ledger, dependencies, changed);
    return { lease };
  }

  async detail(): Promise<KeyDetail | null> {
    const { policy } = (await this.dependencies()).config;
    const ledger = this.#load(policy);
    return ledger === null ? null : this.#detail(ledger, Date.now());
  }

  async override(override: Override | null): Promise<KeyDetail | null> {
    const dependencies = await this.dependencies();
    const { policy } = dependencies.config;
    const now = Date.now();
    const ledger = this.#load(policy);
    if (ledger === null) return null;
    ledger.state = { ...ledger.state, override };
    this.#decide(ledger, policy, now);
    this.#store.saveState(ledger.state);
    if (dependencies.shared) await this.#exchange(ledger, null, dependencies, now);
    await dependencies.publish(summaryOf(ledger.state));
    return this.#detail(ledger, now);
  }

  override async alarm(): Promise<void> {
    const dependencies = await this.dependencies();
    const ledger = this.#load(dependencies.config.policy);
    if (ledger !== null) await dependencies.publish(summaryOf(ledger.state));
  }

  #load(policy: Policy): Open | null {
    if (this.#open !== null) return this.#open;
    const state = this.#store.state();
    if (state === null) return null;
    const { snapshot, journal } = this.#store.judgement();
    const start = snapshot === null ? newJudgement() : (JSON.parse(snapshot) as Judgement);
    const judgement = journal.reduce(
      (judgement, observation) => judge(judgement, observation, policy),
      start,
    );
    this.#open = { state, judgement, journalled: journal.length, synced: 0, published: null };
    return this.#open;
  }

  #create(key: KeyId, policy: Policy, opening: Opening | null, now: number): Open {
    const judgement = newJudgement();
    const decision = decide(
      { evidence: evidenceOf(judgement, now), previous: null, override: null, verdict: null },
      policy,
      ENGINE,
      now,
    );
    const state = newLedger(key, decision, opening?.account ?? null, now);
    const open: Open = { state, judgement, journalled: 0, synced: 0, published: null };
    this.#open = open;
    if (opening !== null && opening.exchanges.length > 0)
      this.#take(open, { ...HANDED_OVER, exchanges: opening.exchanges }, policy, now);
    return open;
  }

  #take(ledger: Open, report: Report, policy: Policy, now: number): void {
    if (!isRepeated(ledger.state.account, report)) {
      const { state, closed } = takeReport(ledger.state, report, policy, now);
      ledger.state = state;
      if (closed.length > 0) this.#store.saveClosed(closed, now);
      this.#judge(ledger, observationsOf(report), policy);
    }
    if (report.ask !== null) this.#judge(ledger, report.ask.observations, policy);
  }

  #judge(ledger: Open, observations: readonly Observation[], policy: Policy): void {
    if (observations.length === 0) return;
    for (const observation of observations) ledger.judgement = judge(ledger.judgement, observation, policy);
    ledger.journalled += observations.length;
    if (ledger.journalled < JOURNAL_LIMIT) return this.#store.appendJournal(observations);
    this.#store.saveSnapshot(JSON.stringify(ledger.judgement));
    ledger.journalled = 0;
  }

  /** Decides anew; returns whether the action changed. */
  #decide(ledger: Open, policy: Policy, now: number): boolean {
    const { decision: previous, override, verdict } = ledger.state;
    const decision = decide(
      { evidence: this.#evidence(ledger, now), previous, override, verdict },
      policy,
      ENGINE,
      now,
    );
    ledger.state = { ...ledger.state, decision };
    const changed = decision.action !== previous.action || decision.enforced !== previous.enforced;
    if (changed) this.#store.appendHistory(decision);
    return changed;
  }

  #evidence(ledger: Open, now: number): Evidence {
    return evidenceOf(ledger.judgement, now);
  }

  async #lease(
    ledger: Open,
    report: Report,
    dependencies: LedgerDependencies,
    changed: boolean,
    now: number,
  ): Promise<Lease | null> {
    const cold = dependencies.shared && ledger.synced === 0;
    const context = contextOf(ledger, report, dependencies, now);
    if (cold || mustDraw(report, ledger.state.account, context))
      return this.#exchange(ledger, report, dependencies, now);
    this.#store.saveState(ledger.state);
    const due = dependencies.shared && (changed || now - ledger.synced >= VERDICT_INTERVAL);
    if (due) this.ctx.waitUntil(this.#exchange(ledger, { ...report, ask: null }, dependencies, now));
    if (report.ask === null) return null;
    if (atLeast(ledger.state.decision.enforced, 'verify'))
      return refusingLease(ledger.state.decision, context);
    const ahead = aheadFor(ledger.state.decision, ledger.state.tally.totals.requests, context.policy);
    return this.#give(ledger, granted(ledger.state.account, report.ask, ahead, null, context), context);
  }

  /**
   * Talks to the board. The corrections leave the account before the call: were this object to die during it, resending a give-back could
   * overrun the quota, while losing one only costs the key some of it.
   */
  async #exchange(
    ledger: Open,
    report: Report | null,
    dependencies: LedgerDependencies,
    now: number,
  ): Promise<Lease | null> {
    const { config, board } = dependencies;
    const context = contextOf(ledger, report, dependencies, now);
    const account = ledger.state.account;
    ledger.state = { ...ledger.state, account: sent(account) };
    this.#store.saveState(ledger.state);
    const verdict = verdictOf(ledger.state.decision, config.deployment, config.policy, now);
    const withdraw = verdict === null && ledger.published !== null;
    const ahead = aheadFor(ledger.state.decision, ledger.state.tally.totals.requests, config.policy);
    const refused = atLeast(ledger.state.decision.enforced, 'verify');
    const ask = refused ? null : (report?.ask ?? null);
    const { grant, board: answer } = await exchange(
      board,
      account,
      ask,
      ahead,
      { publish: verdict, withdraw },
      ledger.state.decision,
      context,
    );
    if (answer !== null) this.#learn(ledger, answer, verdict?.action ?? null, config.policy, now);
    if (grant !== null)
      ledger.state = { ...ledger.state, account: rebase(ledger.state.account, account, grant.account) };
    this.#store.saveState(ledger.state);
    if (report?.ask == null) return null;
    const after = contextOf(ledger, report, dependencies, now);
    if (grant === null || atLeast(ledger.state.decision.enforced, 'verify'))
      return refusingLease(ledger.state.decision, after);
    return leaseOf(ledger.state.decision, grant, after);
  }

  #learn(
    ledger: Open,
    answer: BoardState,
    published: Decision['action'] | null,
    policy: Policy,
    now: number,
  ): void {
    ledger.synced = now;
    ledger.published = published;
    ledger.state = { ...ledger.state, verdict: answer.verdict };
    this.#decide(ledger, policy, now);
  }

  #give(ledger: Open, grant: Granted, context: GrantContext): Lease {
    ledger.state = { ...ledger.state, account: grant.account };
    return leaseOf(ledger.state.decision, grant, context);
  }

  async #schedulePublication(
    ledger: Open,
    dependencies: LedgerDependencies,
    changed: boolean,
  ): Promise<void> {
    if (changed) this.ctx.waitUntil(dependencies.publish(summaryOf(ledger.state)));
    if ((await this.ctx.storage.getAlarm()) === null)
      await this.ctx.storage.setAlarm(Date.now() + PUBLISH_INTERVAL);
  }

  #detail(ledger: Open, now: number): KeyDetail {
    const { state } = ledger;
    return {
      summary: summaryOf(state),
      totals: state.tally.totals,
      inFlight: Object.values(state.account.holders).reduce((sum, { slots }) => sum + slots, 0),
      counters: [...rows(state.tally.open), ...this.#store.closed()],
      evidence: this.#evidence(ledger, now),
      decision: state.decision,
      history: this.#store.history(),
      override: state.override,
      quotas: [],
    };
  }
}

/** The report in which the directory hands over what a key did while it was unknown. */
const HANDED_OVER: Report = {
  holder: 'directory',
  sequence: 1,
  exchanges: [],
  settlements: [],
  inFlight: 0,
  refused: 0,
  ask: null,
};

const observationsOf = (report: Report): readonly Observation[] =>
  report.exchanges.flatMap(({ observation }) => (observation === null ? [] : [observation]));

const contextOf = (
  ledger: Open,
  report: Report | null,
  { config }: LedgerDependencies,
  now: number,
): GrantContext => ({
  key: ledger.state.key,
  deployment: config.deployment,
  holder: report?.holder ?? '',
  inFlight: report?.inFlight ?? 0,
  quotas: quotasUnder(config.policy, ledger.state.decision),
  policy: config.policy,
  now,
});

/** Applies what an exchange changed to an account that other reports may have changed while it was under way. */
const rebase = (current: Account, before: Account, after: Account): Account => ({
  holders: Object.fromEntries(
    Object.entries(current.holders).map(([id, holder]) => {
      const slots = after.holders[id]?.slots;
      const changed = slots !== undefined && slots !== before.holders[id]?.slots;
      return [id, changed ? { ...holder, slots } : holder];
    }),
  ),
  corrections: [...current.corrections, ...after.corrections],
});
