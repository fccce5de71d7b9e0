import {
  covers,
  isNothing,
  minus,
  NOTHING,
  plus,
  UNLEASED,
  unobserved,
  type Amounts,
  type Exchange,
  type KeyId,
  type Lease,
  type Policy,
  type QuotaState,
  type Report,
} from '../../domain/index.ts';
import type { Admission, Denial, Entry, ReportPort, Ticket } from './admission.ts';
import { denialBy, shortageOf } from './denials.ts';
import { Pending } from './pending.ts';
import { smoothed, wait, within } from './timing.ts';
import { needOf, observationsOf, Waiters, type Waiter } from './waiters.ts';

/** Reports are sent this long after a request at the latest, in ms: soon for a key that is still proving itself. */
const FLUSH_SOON = 1000;

/** A key that is granted this many requests ahead of need has proved itself. */
const ESTABLISHED = 25;

/**
 * A flush timer that has run so long (ms) is replaced by the next request's: the platform ends background work 30 s after the request that it
 * belongs to.
 */
const FLUSH_TAKEOVER = 10_000;

/** Finished requests that a holder keeps while its ledger is away. Beyond, it refuses: counts are never dropped. */
const BACKLOG_LIMIT = 2000;

/**
 * One isolate's lease on one key. It admits by itself while the lease lasts, renews it before it runs out, and reports what was forwarded in
 * batches that no caller waits for. One report is under way at a time; one that was not acknowledged is sent again unchanged before anything
 * new, so that everything in it is counted and judged once.
 */
export class KeyLease {
  readonly #key: KeyId;
  readonly #holder: string;
  readonly #port: ReportPort;
  readonly #policy: Policy;
  readonly #pending = new Pending();
  readonly #waiters = new Waiters();
  /** Requests forwarded and not yet settled, oldest first. */
  readonly #tickets = new Set<Ticket>();
  #known = false;
  #lease: Lease | null = null;
  #accepted = 0;
  #left: Amounts = NOTHING;
  #typical: Amounts = NOTHING;
  #sequence = 0;
  #unacknowledged: Report | null = null;
  /** The send and the flush timer under way. Work dies with the request that carried it, so each has the time (ms) by which it lives. */
  #sending: { at: number } | null = null;
  #flushing: { at: number } | null = null;
  /** Something came during a send that should not wait for the next flush. */
  #urgent = false;
  #lastUse = 0;
  #reported = 0;

  /** `holder` is this object's alone: its reports are numbered from 1. */
  constructor(key: KeyId, holder: string, port: ReportPort, policy: Policy) {
    this.#key = key;
    this.#holder = holder;
    this.#port = port;
    this.#policy = policy;
  }

  /** Nothing would be lost by forgetting this lease. */
  get isIdle(): boolean {
    return this.#tickets.size === 0 && this.#waiters.size === 0 && !this.#hasNews;
  }

  /** Whether a ledger has ever acknowledged the key. */
  get isKnown(): boolean {
    return this.#known;
  }

  /** Whether the next request must carry its observation to the ledger first. */
  get isUnderScrutiny(): boolean {
    return this.#lease?.scrutiny ?? false;
  }

  /** The lease in force, or the last one; null before the first. */
  get lease(): Lease | null {
    return this.#lease;
  }

  /** The quotas as this isolate knows them: what the board had left, and what is left of the grant. */
  get quotas(): readonly QuotaState[] {
    const lease = this.#lease;
    if (lease === null || lease.quotas.length === 0) return [];
    return lease.quotas.map((quota) => ({
      ...quota,
      remaining: quota.remaining + Math.max(0, this.#left[quota.measure]),
    }));
  }

  admit(entry: Entry): Admission | Promise<Admission> {
    this.#lastUse = entry.now;
    if (entry.batch !== true) this.#typical = smoothed(this.#typical, entry.need);
    const lease = this.#lease;
    if (lease !== null && lease.expires > entry.now) {
      const denial = denialBy(lease);
      if (denial !== null) {
        this.#scheduleFlush(entry.now, entry.waitUntil);
        return this.#deny(denial);
      }
      if (!lease.scrutiny && entry.batch !== true && this.#fits(entry.need, lease))
        return this.#admit(entry, lease);
    }
    return this.#wait(entry);
  }

  /** Ends a request: what it took, and how it went. A second time for the same ticket counts nothing. */
  settle(
    ticket: Ticket,
    actual: Amounts,
    exchange: Exchange,
    now: number,
    waitUntil: Entry['waitUntil'],
  ): void {
    if (!this.#tickets.delete(ticket) && now - ticket.at < this.#longest) return;
    this.#pending.settled(ticket.epoch, ticket.reserved, actual);
    this.#pending.finished(ticket.judged ? unobserved(exchange) : exchange);
    const urgent = !this.#known || this.isUnderScrutiny || this.#pending.size >= this.#policy.lease.requests;
    if (!urgent) return this.#scheduleFlush(now, waitUntil);
    this.#urgent = true;
    this.#pump(now, waitUntil);
  }

  #fits(need: Amounts, lease: Lease): boolean {
    return (
      covers(this.#left, need, lease.measures) && (lease.slots === null || this.#tickets.size < lease.slots)
    );
  }

  #admit(entry: Entry, lease: Lease): Admission {
    const admission = this.#take(entry, false, lease);
    const low = lease.ahead > 0 && this.#left.requests * 4 <= lease.ahead;
    const fifth = this.#policy.lease.seconds * 200;
    const ending = lease.expires - entry.now < fifth && entry.now - this.#accepted >= fifth;
    if (low || (ending && lease.ahead > 0)) this.#pump(entry.now, entry.waitUntil, true);
    return admission;
  }

  #take({ need, now }: Entry, judged: boolean, lease: Lease): Admission {
    this.#left = minus(this.#left, need);
    return this.#forwarded({ epoch: lease.epoch, reserved: need, at: now, judged, lease });
  }

  #forwarded(ticket: Ticket): Admission {
    this.#tickets.add(ticket);
    return { ticket, denial: null };
  }

  #deny(denial: Denial): Admission {
    this.#pending.refused();
    return { ticket: null, denial };
  }

  /** Queues a request for the next lease. It waits no longer than the ledger's time-out; then the policy's stance decides. */
  #wait(entry: Entry): Promise<Admission> {
    const { waiter, admission } = this.#waiters.wait(entry, this.#policy.timeouts.ledger, (waiter) => {
      this.#scheduleFlush(Date.now(), entry.waitUntil);
      return this.#byStance(waiter);
    });
    if (this.isUnderScrutiny || this.#isJudgedFirst(waiter)) waiter.observe();
    this.#pump(entry.now, entry.waitUntil);
    return admission;
  }

  /** Starts a send unless one is under way. */
  #pump(now: number, waitUntil: Entry['waitUntil'], renew = false): void {
    if (this.#isSending(now)) return;
    const sent = this.#sendAll(renew).then(() => {
      if (this.#hasNews) this.#scheduleFlush(Date.now(), waitUntil);
    });
    waitUntil(sent);
  }

  #isSending(now: number): boolean {
    return this.#sending !== null && now - this.#sending.at < this.#policy.timeouts.ledger * 2;
  }

  async #sendAll(renew: boolean): Promise<void> {
    const own = { at: Date.now() };
    this.#sending = own;
    try {
      let again = renew;
      do {
        own.at = Date.now();
        const unacknowledged = this.#unacknowledged;
        if (unacknowledged !== null && !(await this.#deliver(unacknowledged, []))) return;
        if ((again || this.#isWaitedFor || !this.#pending.isEmpty) && !(await this.#report(again))) return;
        again = false;
      } while (this.#isWaitedFor);
    } finally {
      if (this.#sending === own) this.#sending = null;
    }
  }

  get #isWaitedFor(): boolean {
    return this.#waiters.size > 0 || this.#urgent;
  }

  /**
   * Reports what has gathered, and asks for those who wait. What is left, too little for them, goes back in the same message, so that it is not
   * held beside what they need. Returns whether the ledger answered.
   */
  #report(renew: boolean): Promise<boolean> {
    this.#urgent = false;
    const now = Date.now();
    const asking = this.#waiters.all();
    const expired = this.#lease !== null && this.#lease.expires <= now;
    if (this.#lease !== null && (expired || asking.length > 0)) this.#return(this.#lease.epoch);
    this.#forgetLost(now);
    for (const waiter of asking) waiter.asked();
    return this.#deliver(this.#compose(asking, renew), asking);
  }

  /** One report and its answer. */
  async #deliver(report: Report, asking: readonly Waiter[]): Promise<boolean> {
    this.#unacknowledged = { ...report, ask: repeatable(report.ask) };
    const message = { ...report, inFlight: this.#tickets.size, slots: this.#slots(Date.now()) };
    try {
      const answer = await within(this.#policy.timeouts.ledger, this.#port(this.#key, message, this.#known));
      if (this.#unacknowledged?.sequence === report.sequence) this.#unacknowledged = null;
      this.#known = answer.known;
      this.#reported = Date.now();
      if (answer.acknowledgement.lease !== null) this.#accept(answer.acknowledgement.lease, asking);
      return true;
    } catch {
      for (const waiter of this.#waiters.all())
        if (this.#waiters.take(waiter)) waiter.resolve(this.#byStance(waiter));
      return false;
    }
  }

  #compose(asking: readonly Waiter[], renew: boolean): Report {
    const ask = {
      need: needOf(asking),
      waiting: asking.length,
      typical: this.#typical,
      observations: observationsOf(asking),
    };
    return {
      holder: this.#holder,
      sequence: ++this.#sequence,
      inFlight: 0,
      slots: 0,
      ask: asking.length > 0 || renew ? ask : null,
      ...this.#pending.take(),
    };
  }

  /** What it may have in flight without asking again. */
  #slots(now: number): number {
    const lease = this.#lease;
    const kept = lease === null || lease.expires <= now ? 0 : (lease.slots ?? 0);
    return Math.max(kept, this.#tickets.size);
  }

  /** Under scrutiny, and where something is short, nothing is kept for later: somebody else may need it. */
  #accept(lease: Lease, asking: readonly Waiter[]): void {
    if (this.#lease !== null && this.#lease.epoch !== lease.epoch) this.#return(this.#lease.epoch);
    this.#left = plus(this.#left, lease.granted);
    this.#lease = lease;
    this.#accepted = Date.now();
    for (const waiter of asking) this.#serve(waiter, lease);
    if (lease.scrutiny || lease.shortage !== null) this.#return(lease.epoch);
  }

  /** Serves a waiter that was asked for, first come first served. One that has yet to be judged, or whose share was taken, asks again. */
  #serve(waiter: Waiter, lease: Lease): void {
    const denial = denialBy(lease);
    const isFirst = lease.scrutiny || this.#isJudgedFirst(waiter);
    if (denial === null && isFirst && waiter.observe()) return;
    const fits = denial === null && this.#fits(waiter.entry.need, lease);
    if (!fits && denial === null && lease.shortage === null && !waiter.isGivenUp) return;
    if (!this.#waiters.take(waiter)) return;
    if (fits) waiter.resolve(this.#take(waiter.entry, waiter.isJudged, lease));
    else waiter.resolve(this.#deny(denial ?? shortageOf(lease, waiter.entry.need)));
  }

  /** A batch, of whatever key: but a directory does not judge, so an unknown key's is judged when its origin has accepted it. */
  #isJudgedFirst({ entry }: Waiter): boolean {
    return this.#known && entry.batch === true;
  }

  #byStance(waiter: Waiter): Admission {
    const stance = this.#policy.stance[this.#lease?.action ?? 'unknown'];
    const backlog = this.#pending.size + (this.#unacknowledged?.exchanges.length ?? 0);
    if (stance === 'fail_closed' || backlog >= BACKLOG_LIMIT) return this.#deny({ kind: 'unavailable' });
    const { now: at } = waiter.entry;
    return this.#forwarded({ epoch: UNLEASED, reserved: NOTHING, at, judged: waiter.isJudged, lease: null });
  }

  #return(epoch: number): void {
    if (epoch !== 0 && !isNothing(this.#left)) this.#pending.returned(epoch, this.#left);
    this.#left = NOTHING;
  }

  /** The longest (ms) that a request is taken to last. */
  get #longest(): number {
    return this.#policy.timeouts.origin + 60_000;
  }

  /** Requests whose context died are never settled: after the longest that one can last they hold no slot any more. */
  #forgetLost(now: number): void {
    for (const ticket of this.#tickets) {
      if (now - ticket.at < this.#longest) return;
      this.#tickets.delete(ticket);
    }
  }

  /** An idle key's allowance and slots go back, so that other isolates can use them. The decision is remembered. */
  #giveUp(): void {
    if (this.#lease === null || !this.#holdsAllowance) return;
    this.#return(this.#lease.epoch);
    if (this.#lease.slots !== null) this.#urgent = true;
    this.#lease = { ...this.#lease, expires: 0 };
  }

  get #holdsAllowance(): boolean {
    const lease = this.#lease;
    if (lease === null || lease.expires === 0) return false;
    return (lease.epoch !== 0 && !isNothing(this.#left)) || (lease.slots ?? 0) > 0;
  }

  get #hasNews(): boolean {
    return !this.#pending.isEmpty || this.#urgent || this.#unacknowledged !== null || this.#holdsAllowance;
  }

  #scheduleFlush(now: number, waitUntil: Entry['waitUntil']): void {
    if (this.#flushing !== null && now - this.#flushing.at < FLUSH_TAKEOVER) return;
    const own = { at: now };
    this.#flushing = own;
    waitUntil(this.#flushLater(own));
  }

  /** Reports what has gathered until nothing is left to tell, also when the ledger is away for a while. */
  async #flushLater(own: { at: number }): Promise<void> {
    let interval = this.#flushInterval();
    let pause = interval;
    do {
      await wait(pause);
      if (this.#flushing !== own) return;
      const now = Date.now();
      const isIdle = now - this.#lastUse >= interval;
      if (isIdle) this.#giveUp();
      // A renewal has told all there was: to those of a busy key the timer has nothing to add.
      pause = this.#reported + interval - now;
      if (!isIdle && pause > 0) continue;
      if (!this.#isSending(now)) await this.#sendAll(false);
      pause = interval = this.#flushInterval();
    } while (this.#hasNews && this.#flushing === own);
    if (this.#flushing === own) this.#flushing = null;
  }

  #flushInterval(): number {
    const established = (this.#lease?.ahead ?? 0) >= ESTABLISHED;
    return established ? this.#policy.lease.seconds * 1000 : FLUSH_SOON;
  }
}

/** What of an ask is sent again: its observations have to be judged, its waiters have been answered. */
const repeatable = (ask: Report['ask']): Report['ask'] =>
  ask === null || ask.observations.length === 0 ? null : { ...ask, need: NOTHING };
