import { DurableObject } from 'cloudflare:workers';
import {
  charges,
  inFlightOf,
  isRepeated,
  owing,
  rows,
  sent,
  type Correction,
} from '../../accounting/index.ts';
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
  type Quota,
  type QuotaState,
  type Report,
} from '../../domain/index.ts';
import { decide } from '../../policy/decide.ts';
import { evidenceOf, judge, newJudgement, type Judgement } from '../../scoring/index.ts';
import type { LedgerDependencies, LedgerPort, Opening } from '../dependencies.ts';
import {
  afterExchange,
  aheadFor,
  claimed,
  givenBack,
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
  /** Charges that are on their way to the board. Should this object die meanwhile, they are sent again. */
  readonly underWay: Set<readonly Correction[]>;
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
    const dependencies = await this.dependencies();
    const { policy } = dependencies.config;
    const ledger = this.#load(policy);
    return ledger === null ? null : this.#detail(ledger, dependencies, Date.now());
  }

  async override(override: Override | null): Promise<KeyDetail | null> {
    const dependencies = await this.dependencies();
    const { policy } = dependencies.config;
    const now = Date.now();
    const ledger = this.#load(policy);
    if (ledger === null) return null;
    ledger.state = { ...ledger.state, override };
    this.#decide(ledger, policy, now);
    this.#save(ledger);
    if (dependencies.shared) await this.#exchange(ledger, null, dependencies, now);
    await dependencies.publish(summaryOf(ledger.state));
    return this.#detail(ledger, dependencies, now);
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
    this.#open = {
      state,
      judgement,
      journalled: journal.length,
      synced: 0,
      published: null,
      underWay: new Set(),
    };
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
    const open: Open = { state, judgement, journalled: 0, synced: 0, published: null, underWay: new Set() };
    this.#open = open;
    if (opening !== null && opening.exchanges.length > 0)
      this.#take(open, { ...HANDED_OVER, exchanges: opening.exchanges }, policy, now);
    return open;
  }

  #take(ledger: Open, report: Report, policy: Policy, now: number): void {
    if (isRepeated(ledger.state.account, report)) return;
    const { state, closed } = takeReport(ledger.state, report, policy, now);
    ledger.state = state;
    if (closed.length > 0) this.#store.saveClosed(closed, now);
    this.#judge(ledger, [...observationsOf(report), ...(report.ask?.observations ?? [])], policy);
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
    this.#save(ledger);
    const due = dependencies.shared && (changed || now - ledger.synced >= VERDICT_INTERVAL);
    if (due) this.ctx.waitUntil(this.#exchange(ledger, { ...report, ask: null }, dependencies, now));
    if (report.ask === null) return null;
    if (atLeast(ledger.state.decision.enforced, 'verify'))
      return refusingLease(ledger.state.decision, context);
    const ahead = aheadFor(ledger.state.decision, ledger.state.tally.totals.requests, context.policy);
    return leaseOf(
      ledger.state.decision,
      granted(ledger.state.account, report.ask, ahead, null, context),
      context,
    );
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
    const { decision, account: before } = ledger.state;
    const context = contextOf(ledger, report, dependencies, now);
    const verdict = verdictOf(decision, config.deployment, config.policy, now);
    const withdraw = verdict === null && (ledger.published !== null || ledger.synced === 0);
    const ahead = aheadFor(decision, ledger.state.tally.totals.requests, config.policy);
    const ask = atLeast(decision.enforced, 'verify') ? null : (report?.ask ?? null);
    const during = claimed(before, ask, ahead, context);
    const doubtful = charges(before.corrections);
    ledger.state = { ...ledger.state, account: sent(during) };
    ledger.underWay.add(doubtful);
    this.#save(ledger);
    let grant: Granted | null = null;
    let answer: BoardState | null = null;
    try {
      const publication = { publish: verdict, withdraw };
      ({ grant, board: answer } = await exchange(board, during, ask, ahead, publication, decision, context));
    } finally {
      ledger.underWay.delete(doubtful);
      const account = afterExchange(ledger.state.account, before, during, grant, context);
      ledger.state = { ...ledger.state, account };
    }
    if (answer !== null) this.#learn(ledger, answer, verdict?.action ?? null, config.policy, now);
    const after = contextOf(ledger, report, dependencies, now);
    const lease = report?.ask == null ? null : this.#leaseAfter(ledger, grant, context, after);
    this.#save(ledger);
    return lease;
  }

  /** What the board told may have changed the decision: then what was drawn under the earlier one goes back, and the holder asks again. */
  #leaseAfter(ledger: Open, grant: Granted | null, before: GrantContext, after: GrantContext): Lease {
    const { decision } = ledger.state;
    const refused = atLeast(decision.enforced, 'verify');
    if (grant !== null && !refused && isSame(before.quotas, after.quotas))
      return leaseOf(decision, grant, after);
    const account = owing(ledger.state.account, grant === null ? [] : givenBack(grant, before));
    ledger.state = { ...ledger.state, account };
    return refusingLease(decision, after);
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

  /** Writes the state with the charges under way, so that they outlive this object. */
  #save(ledger: Open): void {
    const { state, underWay } = ledger;
    this.#store.saveState({ ...state, account: owing(state.account, [...underWay].flat()) });
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

  async #detail(ledger: Open, dependencies: LedgerDependencies, now: number): Promise<KeyDetail> {
    const { state } = ledger;
    return {
      summary: summaryOf(state),
      totals: state.tally.totals,
      inFlight: inFlightOf(state.account),
      counters: [...rows(state.tally.open), ...this.#store.closed()],
      evidence: this.#evidence(ledger, now),
      decision: state.decision,
      history: this.#store.history(),
      override: state.override,
      quotas: await quotasOf(ledger, dependencies, now),
    };
  }
}

/** The quotas as the board has them; none while it is away. */
async function quotasOf(
  ledger: Open,
  { config, board }: LedgerDependencies,
  now: number,
): Promise<readonly QuotaState[]> {
  const { key, decision } = ledger.state;
  const quotas = quotasUnder(config.policy, decision);
  if (quotas.length === 0) return [];
  const nothing = { corrections: [], draw: null, slots: null, verdict: null, withdraw: false };
  const read = board.sync({ key, deployment: config.deployment, quotas, ...nothing }, now);
  return read.then(
    (state) => state.quotas,
    () => [],
  );
}

/** The report in which the directory hands over what a key did while it was unknown. */
const HANDED_OVER: Report = {
  holder: 'directory',
  sequence: 1,
  exchanges: [],
  settlements: [],
  inFlight: 0,
  slots: 0,
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

const isSame = (a: readonly Quota[], b: readonly Quota[]): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
