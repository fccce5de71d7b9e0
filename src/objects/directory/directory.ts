import { DurableObject } from 'cloudflare:workers';
import { sent, slotsHeld } from '../../accounting/index.ts';
import {
  ENGINE,
  waitingOf,
  type Acknowledgement,
  type Ask,
  type Decision,
  type KeyFilter,
  type KeyId,
  type KeySort,
  type KeySummary,
  type Lease,
  type Overview,
  type Policy,
  type Report,
  type Shortage,
} from '../../domain/index.ts';
import { decide } from '../../policy/decide.ts';
import type { DirectoryDependencies, Introduction } from '../dependencies.ts';
import { afterExchange, claimed, granted, leaseOf, type GrantContext } from '../ledger/grant.ts';
import { exchange, mustDraw } from '../ledger/sync.ts';
import { isAccepted, Newcomers, takeReport } from './newcomers.ts';
import { DirectoryStore, type Position } from './store.ts';

/** Requests that an unknown key may have in flight in one deployment. */
const NEWCOMER_CONCURRENCY = 64;

/** The most that one page of a shard returns. */
const PAGE_LIMIT = 200;

/**
 * One shard of the directory of keys. It knows which keys have a ledger, and introduces new ones: until an origin has accepted a key it
 * gets leases from here, for what it needs at the moment and no more, so that a flood of invented keys creates no ledger.
 */
export abstract class Directory<Env> extends DurableObject<Env> {
  readonly #store: DirectoryStore;
  readonly #newcomers = new Newcomers();
  /** Keys whose ledger is being opened. What else comes of them waits for that, so that it is not added to what has been handed over. */
  readonly #opening = new Map<KeyId, Promise<unknown>>();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#store = new DirectoryStore(ctx.storage.sql);
  }

  protected abstract dependencies(): Promise<DirectoryDependencies>;

  /** A report from a holder that does not know whether the key has a ledger. */
  async report(key: KeyId, report: Report): Promise<Introduction> {
    const dependencies = await this.dependencies();
    while (this.#opening.has(key)) await this.#opening.get(key);
    if (this.#store.has(key)) {
      const acknowledgement = await dependencies.ledger(key).report(key, report, null);
      return { known: true, acknowledgement };
    }
    const now = Date.now();
    if (isAccepted(report)) {
      const promotion = this.#promote(key, report, dependencies, now);
      const over = promotion.then(
        () => this.#opening.delete(key),
        () => this.#opening.delete(key),
      );
      this.#opening.set(key, over);
      return promotion;
    }
    return { known: false, acknowledgement: await this.#provisional(key, report, dependencies, now) };
  }

  /** Whether a key has a ledger: asked before one is looked into, because looking would create it. */
  async has(key: KeyId): Promise<boolean> {
    return this.#store.has(key);
  }

  /** How a key stands, from its ledger. */
  async update(summary: KeySummary): Promise<void> {
    this.#store.save(summary);
  }

  async list(filter: KeyFilter, sort: KeySort, after: Position | null, limit: number): Promise<KeySummary[]> {
    return this.#store.list(filter, sort, after, Math.min(limit, PAGE_LIMIT));
  }

  async overview(): Promise<Overview> {
    return this.#store.overview();
  }

  /** Keys in memory that no origin has accepted; for tests of the bound. */
  async newcomers(): Promise<number> {
    return this.#newcomers.size;
  }

  async #promote(
    key: KeyId,
    report: Report,
    dependencies: DirectoryDependencies,
    now: number,
  ): Promise<Introduction> {
    const { account, exchanges } = this.#newcomers.get(key);
    const acknowledgement = await dependencies.ledger(key).report(key, report, { account, exchanges });
    this.#newcomers.delete(key);
    if (!this.#store.has(key)) this.#store.save(newSummary(key, now));
    return { known: true, acknowledgement };
  }

  async #provisional(
    key: KeyId,
    report: Report,
    dependencies: DirectoryDependencies,
    now: number,
  ): Promise<Acknowledgement> {
    const { policy, deployment } = dependencies.config;
    const newcomer = takeReport(this.#newcomers.get(key), report, policy, now);
    this.#newcomers.set(key, newcomer);
    const context: GrantContext = {
      key,
      isShared: false,
      deployment,
      holder: report.holder,
      inFlight: report.inFlight,
      quotas: policy.quotas,
      oneIn: 1,
      policy,
      now,
    };
    const held = slotsHeld(newcomer.account, report.holder) + report.inFlight;
    const ask = report.ask === null ? null : bounded(report.ask, held);
    const lease = await this.#lease(key, { ...report, ask }, dependencies, context);
    const cut = ask !== null && report.ask !== null && waitingOf(ask) < waitingOf(report.ask);
    return { lease: lease !== null && cut ? { ...lease, shortage: lease.shortage ?? crowded(now) } : lease };
  }

  async #lease(
    key: KeyId,
    report: Report,
    dependencies: DirectoryDependencies,
    context: GrantContext,
  ): Promise<Lease | null> {
    const decision = innocent(context.policy, context.now);
    const before = this.#newcomers.get(key).account;
    if (!mustDraw(report, before, context))
      return report.ask === null
        ? null
        : leaseOf(decision, granted(before, report.ask, 0, null, context), context);
    const during = claimed(before, report.ask, 0, context);
    this.#newcomers.set(key, { ...this.#newcomers.get(key), account: sent(during) });
    const silent = { publish: null, withdraw: false };
    const { grant } = await exchange(dependencies.board, during, report.ask, 0, silent, decision, context);
    const newcomer = this.#newcomers.get(key);
    const account = afterExchange(newcomer.account, before, during, grant, context);
    this.#newcomers.set(key, { ...newcomer, account });
    return grant === null || report.ask === null ? null : leaseOf(decision, grant, context);
  }
}

/** What an unknown key may be granted at once, whatever waits. */
const bounded = (ask: Ask, held: number): Ask => {
  const room = Math.max(0, NEWCOMER_CONCURRENCY - held);
  const waiting = waitingOf(ask);
  if (waiting <= room) return { ...ask, observations: [] };
  const share = room / waiting;
  return {
    typical: ask.typical,
    observations: [],
    waiting: room,
    need: {
      requests: Math.floor(ask.need.requests * share),
      input_tokens: Math.floor(ask.need.input_tokens * share),
      output_tokens: Math.floor(ask.need.output_tokens * share),
      cost: Math.floor(ask.need.cost * share),
    },
  };
};

const crowded = (now: number): Shortage => ({
  measure: 'concurrency',
  window: null,
  limit: NEWCOMER_CONCURRENCY,
  retryAt: now + 1000,
});

const innocent = (policy: Policy, now: number): Decision =>
  decide(
    { evidence: { score: 0, reasons: [] }, previous: null, override: null, verdict: null },
    policy,
    ENGINE,
    now,
  );

const newSummary = (key: KeyId, now: number): KeySummary => ({
  key,
  action: 'allow',
  enforced: 'allow',
  score: 0,
  reasons: [],
  requests: 0,
  inputTokens: 0,
  outputTokens: 0,
  refused: 0,
  firstSeen: now,
  lastSeen: now,
  overridden: false,
  campaign: null,
});
