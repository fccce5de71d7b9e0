import { DurableObject } from 'cloudflare:workers';
import { charges, epochOf, inFlightOf, owing, rows } from '../../accounting/index.ts';
import {
  atLeast,
  BoardUnavailable,
  NOTHING,
  type AccountStanding,
  type Acknowledgement,
  type BoardState,
  type KeyDetail,
  type KeyId,
  type Lease,
  type Override,
  type Policy,
  type Report,
} from '../../domain/index.ts';
import { taken } from '../../policy/membership.ts';
import type { LedgerDependencies, LedgerPort, Opening } from '../dependencies.ts';
import { Book } from './book.ts';
import { contextOf, hasSameQuotas, quotasOf } from './context.ts';
import {
  afterExchange,
  aheadFor,
  claimed,
  givenBack,
  granted,
  leaseOf,
  refusingLease,
  type GrantContext,
  type Granted,
} from './grant.ts';
import { unitOf } from './owner.ts';
import { untold } from './record.ts';
import { isSharing, summaryOf, type LedgerState } from './state.ts';
import { LedgerStore } from './store.ts';
import { drawnAfter, exchange, mustDraw, parted, VERDICT_INTERVAL, verdictOf, type Purpose } from './sync.ts';
import { bindsAlike, isOutOfTouch, mayBeBound } from './touch.ts';

/** The directory learns of changes at once; of counts within seconds for a new key, and once a minute for one that has been there for a while: in ms. */
const PUBLISH = { least: 5000, most: 60_000, ofAge: 1 / 20 } as const;

/** When campaigns were away, they are tried again so much later, ms. */
const RETRY_INTERVAL = 60_000;

/**
 * The ledger of one key: the only place where its counters live and its fate is decided. A thin shell: reports go through pure functions,
 * and what must not be lost is in SQLite before the answer leaves.
 */
export abstract class Ledger<Env> extends DurableObject<Env> implements LedgerPort {
  readonly #store: LedgerStore;
  #open: Book | null = null;
  /** News are told one after the other: the latest answer is the last. */
  #telling: Promise<boolean> = Promise.resolve(false);

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new LedgerStore(ctx.storage.sql);
  }

  protected abstract dependencies(): Promise<LedgerDependencies>;

  async report(key: KeyId, report: Report, opening: Opening | null): Promise<Acknowledgement> {
    const dependencies = await this.dependencies();
    const { policy } = dependencies.config;
    const now = Date.now();
    const ledger = this.#load(policy) ?? (await this.#create(key, dependencies, opening, now));
    ledger.take(report, policy, now);
    let changed = ledger.decide(policy, now);
    // A member, and a suspect who may have become one, wait for their campaign: what others have done may bind them. Nobody else does.
    if (report.ask !== null && mayBeBound(ledger)) {
      ledger.save();
      changed = (await this.#tell(ledger, dependencies)) || changed;
    }
    const lease = await this.#lease(ledger, report, dependencies, changed, now);
    if (ledger.record.news.length > 0 || isOutOfTouch(ledger, now))
      this.ctx.waitUntil(this.#tell(ledger, dependencies));
    if (now >= ledger.state.membership.due)
      this.ctx.waitUntil(this.#askForAccount(ledger, dependencies, now));
    await this.#schedulePublication(ledger, dependencies, changed);
    return { lease };
  }

  async accountChanged(standing: AccountStanding | null): Promise<void> {
    const { config } = await this.dependencies();
    const ledger = this.#load(config.policy);
    if (ledger !== null) this.#adopt(ledger, standing, config.policy, Date.now());
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
    ledger.overridden(override);
    ledger.decide(policy, now);
    ledger.save();
    if (dependencies.shared) await this.#exchange(ledger, null, dependencies, now, 'verdict');
    await dependencies.publish(summaryOf(ledger.state));
    return this.#detail(ledger, dependencies, now);
  }

  /** Soon after the last report: the directory learns how the key stands, and what could not be told before is. */
  override async alarm(): Promise<void> {
    const dependencies = await this.dependencies();
    const ledger = this.#load(dependencies.config.policy);
    if (ledger === null) return;
    if (ledger.record.news.length > 0) await this.#tell(ledger, dependencies);
    if (ledger.record.news.length > 0) await this.ctx.storage.setAlarm(Date.now() + RETRY_INTERVAL);
    const { facts } = ledger.state.membership;
    if ((facts?.licences.length ?? 0) > 0) await this.#askForAccount(ledger, dependencies, Date.now());
    await dependencies.publish(summaryOf(ledger.state));
  }

  #load(policy: Policy): Book | null {
    return (this.#open ??= Book.restore(this.#store, policy));
  }

  async #create(
    key: KeyId,
    dependencies: LedgerDependencies,
    opening: Opening | null,
    now: number,
  ): Promise<Book> {
    const { policy } = dependencies.config;
    const standing = await dependencies.account(key, null).catch(() => undefined);
    return (this.#open ??= Book.open(this.#store, key, opening, standing, policy, now));
  }

  /** Tells campaigns the news, if there are any, and learns how the key is bound; returns whether that changed its action. */
  #tell(ledger: Book, dependencies: LedgerDependencies): Promise<boolean> {
    this.#telling = this.#telling.catch(() => false).then(() => this.#tellNow(ledger, dependencies));
    return this.#telling;
  }

  async #tellNow(ledger: Book, { config, regions, ...dependencies }: LedgerDependencies): Promise<boolean> {
    const { key, membership, binding: before } = ledger.state;
    const news = ledger.record.news.splice(0);
    if (news.length === 0 && !mayBeBound(ledger) && !isOutOfTouch(ledger, Date.now())) return false;
    ledger.told = Date.now();
    const unit = unitOf(key, membership);
    try {
      const sightings = news.map((one) => ({ ...one, unit, key }));
      const binding = await regions.sight(unit, sightings);
      ledger.bound(binding);
    } catch (error) {
      untold(ledger.record, news);
      if (error instanceof BoardUnavailable) return false;
      throw error;
    }
    if (bindsAlike(before, ledger.state.binding)) return false;
    const changed = ledger.decide(config.policy, Date.now());
    ledger.save();
    if (changed) this.ctx.waitUntil(dependencies.publish(summaryOf(ledger.state)));
    return changed;
  }

  async #askForAccount(ledger: Book, dependencies: LedgerDependencies, now: number): Promise<void> {
    const { key, membership } = ledger.state;
    ledger.asking(now);
    const standing = await dependencies.account(key, taken(membership)).catch(() => undefined);
    if (standing !== undefined) this.#adopt(ledger, standing, dependencies.config.policy, now);
  }

  #adopt(ledger: Book, standing: AccountStanding | null, policy: Policy, at: number): void {
    ledger.adopt(standing, at);
    ledger.decide(policy, Date.now());
    ledger.save();
  }

  async #lease(
    ledger: Book,
    report: Report,
    dependencies: LedgerDependencies,
    changed: boolean,
    now: number,
  ): Promise<Lease | null> {
    const sharing = isSharing(ledger.state);
    const silent = { ...report, ask: null };
    const cold = dependencies.shared && ledger.synced === 0;
    if (cold && sharing) await this.#exchange(ledger, silent, dependencies, now, 'verdict');
    const context = contextOf(ledger, report, dependencies, now);
    const due = dependencies.shared && (changed || now - ledger.synced >= VERDICT_INTERVAL);
    if (due && sharing) this.ctx.waitUntil(this.#exchange(ledger, silent, dependencies, now, 'verdict'));
    if ((cold && !sharing) || mustDraw(report, ledger.state.account, context))
      return this.#exchange(ledger, report, dependencies, now);
    ledger.save();
    if (due && !sharing) this.ctx.waitUntil(this.#exchange(ledger, silent, dependencies, now));
    if (report.ask === null) return null;
    if (atLeast(ledger.state.decision.enforced, 'verify'))
      return refusingLease(ledger.state.decision, context);
    const { oneIn, policy } = context;
    const ahead = aheadFor(ledger.state.decision, ledger.state.tally.totals.requests, policy, oneIn);
    return leaseOf(
      ledger.state.decision,
      granted(ledger.state.account, report.ask, ahead, null, context),
      context,
    );
  }

  /**
   * Talks to the board. The corrections leave the account before the call: were this object to die during it, resending a give-back could
   * overrun the quota, while losing one only costs the key some of it. A campaign's member draws on the campaign's entry and gives
   * back there no more than it drew (see parted). Verdicts are about the key itself, and on its own entry.
   */
  async #exchange(
    ledger: Book,
    report: Report | null,
    dependencies: LedgerDependencies,
    now: number,
    purpose: Purpose = 'budget',
  ): Promise<Lease | null> {
    const { config, board } = dependencies;
    const { decision, own, account: before } = ledger.state;
    const isShared = isSharing(ledger.state) && purpose === 'budget';
    const context = contextOf(ledger, report, dependencies, now, purpose);
    const verdict = isShared ? null : verdictOf(own, config.deployment, config.policy, now);
    const withdraw = !isShared && verdict === null && (ledger.published !== null || ledger.synced === 0);
    const ahead = aheadFor(decision, ledger.state.tally.totals.requests, config.policy, context.oneIn);
    const ask = atLeast(decision.enforced, 'verify') ? null : (report?.ask ?? null);
    const during = claimed(before, ask, ahead, context);
    const sharing = isSharing(ledger.state) ? { draw: ledger.state.shared } : null;
    const { going, staying } = parted(during, purpose, sharing);
    const doubtful = charges(going.corrections);
    ledger.state = { ...ledger.state, account: staying };
    ledger.underWay.add(doubtful);
    ledger.save();
    let grant: Granted | null = null;
    let answer: BoardState | null = null;
    try {
      const publication = { publish: verdict, withdraw };
      ({ grant, board: answer } = await exchange(board, going, ask, ahead, publication, decision, context));
    } finally {
      ledger.underWay.delete(doubtful);
      const account = afterExchange(ledger.state.account, before, during, grant, context);
      ledger.state = { ...ledger.state, account };
    }
    if (isShared)
      ledger.drew(
        drawnAfter(ledger.state.shared, epochOf(context.quotas, now), going, grant?.granted ?? NOTHING),
      );
    if (answer !== null && !isShared) {
      ledger.learn(answer.verdict, verdict?.action ?? null, now);
      ledger.decide(config.policy, now);
    }
    const after = contextOf(ledger, report, dependencies, now);
    const lease = report?.ask == null ? null : this.#leaseAfter(ledger, grant, context, after);
    ledger.save();
    return lease;
  }

  /** What the board told may have changed the decision: then what was drawn under the earlier one goes back, and the holder asks again. */
  #leaseAfter(ledger: Book, grant: Granted | null, before: GrantContext, after: GrantContext): Lease {
    const { decision } = ledger.state;
    const refused = atLeast(decision.enforced, 'verify');
    if (grant !== null && !refused && hasSameQuotas(before, after)) return leaseOf(decision, grant, after);
    const account = owing(ledger.state.account, grant === null ? [] : givenBack(grant, before));
    ledger.state = { ...ledger.state, account };
    return refusingLease(decision, after);
  }

  async #schedulePublication(
    ledger: Book,
    dependencies: LedgerDependencies,
    changed: boolean,
  ): Promise<void> {
    if (changed) this.ctx.waitUntil(dependencies.publish(summaryOf(ledger.state)));
    if ((await this.ctx.storage.getAlarm()) === null)
      await this.ctx.storage.setAlarm(Date.now() + intervalAt(ledger.state, Date.now()));
  }

  async #detail(ledger: Book, dependencies: LedgerDependencies, now: number): Promise<KeyDetail> {
    const { state } = ledger;
    return {
      summary: summaryOf(state),
      totals: state.tally.totals,
      inFlight: inFlightOf(state.account),
      counters: [...rows(state.tally.open), ...this.#store.closed()],
      evidence: ledger.evidence(now),
      decision: state.decision,
      history: this.#store.history(),
      override: state.override,
      quotas: await quotasOf(ledger, dependencies, now),
      account: state.membership.facts?.account ?? null,
      campaign: state.binding && { id: state.binding.campaign, ceiling: state.binding.ceiling },
    };
  }
}

const intervalAt = ({ firstSeen }: LedgerState, now: number): number =>
  Math.max(PUBLISH.least, Math.min(PUBLISH.most, (now - firstSeen) * PUBLISH.ofAge));
