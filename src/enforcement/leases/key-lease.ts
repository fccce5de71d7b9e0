import {
  atLeast,
  covers,
  isNothing,
  minus,
  NOTHING,
  plus,
  UNLEASED,
  type Amounts,
  type Ask,
  type Exchange,
  type KeyId,
  type Lease,
  type Observation,
  type Policy,
  type QuotaState,
  type Report,
} from '../../domain/index.ts';
import type { Admission, Denial, Entry, ReportPort, Ticket } from './admission.ts';
import { Pending } from './pending.ts';

/** A request that waits for a lease. */
interface Waiter {
  readonly need: Amounts;
  readonly observation: Observation | null;
  readonly resolve: (admission: Admission) => void;
  asked: boolean;
}

/** Reports are sent this long after a request at the latest, in ms: soon for a key that is still proving itself. */
const FLUSH_SOON = 1000;

/** A key that is granted this many requests ahead of need has proved itself. */
const ESTABLISHED = 25;

/** Finished requests that a holder keeps while its ledger is away. Beyond, it refuses: counts are never dropped. */
const BACKLOG_LIMIT = 2000;

/**
 * One isolate's lease on one key. It admits by itself while the lease lasts, renews it before it runs out, and reports what was forwarded in
 * batches that no caller waits for. One report is under way at a time; one that was not acknowledged is sent again unchanged.
 */
export class KeyLease {
  readonly #key: KeyId;
  readonly #holder: string;
  readonly #port: ReportPort;
  readonly #policy: Policy;
  readonly #pending = new Pending();
  readonly #waiters: Waiter[] = [];
  #known = false;
  #lease: Lease | null = null;
  #left: Amounts = NOTHING;
  #typical: Amounts = NOTHING;
  #inFlight = 0;
  #sequence = 0;
  #unacknowledged: Report | null = null;
  /** Start (ms) of the send under way, and of the flush timer; 0 when there is none. Work dies with the request that carried it. */
  #sending = 0;
  #ticking = 0;
  #lastUse = 0;

  constructor(key: KeyId, holder: string, port: ReportPort, policy: Policy) {
    this.#key = key;
    this.#holder = holder;
    this.#port = port;
    this.#policy = policy;
  }

  /** Nothing would be lost by forgetting this lease. */
  get isIdle(): boolean {
    return (
      this.#inFlight === 0 &&
      this.#pending.isEmpty &&
      this.#waiters.length === 0 &&
      this.#unacknowledged === null
    );
  }

  /** Whether the next request must carry its observation to the ledger first. */
  get isUnderScrutiny(): boolean {
    return this.#lease?.scrutiny ?? false;
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
    this.#typical = smoothed(this.#typical, entry.need);
    const lease = this.#lease;
    if (lease !== null && lease.expires > entry.now) {
      const denial = denialBy(lease);
      if (denial !== null) return this.#deny(denial);
      if (!lease.scrutiny && this.#fits(entry.need, lease)) return this.#admit(entry, lease);
    }
    return this.#wait(entry);
  }

  /** Ends a request: what it took, and how it went. */
  settle(
    ticket: Ticket,
    actual: Amounts,
    exchange: Exchange,
    now: number,
    waitUntil: Entry['waitUntil'],
  ): void {
    this.#inFlight--;
    this.#pending.settled(ticket.epoch, ticket.reserved, actual);
    this.#pending.finished(ticket.judged ? { ...exchange, observation: null } : exchange);
    const urgent = !this.#known || this.isUnderScrutiny || this.#pending.size >= this.#policy.lease.requests;
    if (urgent) this.#pump(now, waitUntil);
    else this.#scheduleFlush(now, waitUntil);
  }

  #fits(need: Amounts, lease: Lease): boolean {
    return covers(this.#left, need, lease.measures) && (lease.slots === null || this.#inFlight < lease.slots);
  }

  #admit(entry: Entry, lease: Lease): Admission {
    const admission = this.#take(entry.need, false, lease);
    const low = lease.ahead > 0 && this.#left.requests * 4 <= lease.ahead;
    const ending = lease.expires - entry.now < this.#policy.lease.seconds * 200;
    if (low || (ending && lease.ahead > 0)) this.#pump(entry.now, entry.waitUntil, true);
    return admission;
  }

  #take(need: Amounts, judged: boolean, lease: Lease): Admission {
    this.#left = minus(this.#left, need);
    this.#inFlight++;
    return { ticket: { epoch: lease.epoch, reserved: need, judged, lease }, denial: null };
  }

  #deny(denial: Denial): Admission {
    this.#pending.refused();
    return { ticket: null, denial };
  }

  /** Queues a request for the next lease. It waits no longer than the ledger's time-out; then the policy's stance decides. */
  #wait(entry: Entry): Promise<Admission> {
    const observation = this.isUnderScrutiny ? entry.observe() : null;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        resolve(this.#byStance(waiter));
      }, this.#policy.timeouts.ledger);
      const waiter: Waiter = {
        need: entry.need,
        observation,
        asked: false,
        resolve: (admission) => {
          clearTimeout(timer);
          resolve(admission);
        },
      };
      this.#waiters.push(waiter);
      this.#pump(entry.now, entry.waitUntil);
    });
  }

  /** Starts a send unless one is under way. */
  #pump(now: number, waitUntil: Entry['waitUntil'], renew = false): void {
    const alive = now - this.#sending < this.#policy.timeouts.ledger * 2;
    if (this.#sending !== 0 && alive) return;
    this.#sending = now;
    waitUntil(this.#sendAll(renew));
  }

  async #sendAll(renew: boolean): Promise<void> {
    try {
      let again = renew;
      do {
        const delivered = await this.#send(again);
        again = false;
        if (!delivered) break;
      } while (this.#waiters.length > 0);
    } finally {
      this.#sending = 0;
    }
  }

  /** One report and its answer. Returns whether the ledger answered. */
  async #send(renew: boolean): Promise<boolean> {
    this.#returnExpired(Date.now());
    const report = this.#unacknowledged ?? this.#compose();
    const asking = this.#waiters.slice();
    for (const waiter of asking) waiter.asked = true;
    this.#unacknowledged = report;
    try {
      const message = { ...report, inFlight: this.#inFlight, ask: this.#ask(asking, renew) };
      const answer = await within(this.#policy.timeouts.ledger, this.#port(this.#key, message, this.#known));
      this.#unacknowledged = null;
      this.#known = answer.known;
      if (answer.acknowledgement.lease !== null) this.#accept(answer.acknowledgement.lease);
      return true;
    } catch {
      for (const waiter of this.#waiters.splice(0)) waiter.resolve(this.#byStance(waiter));
      return false;
    }
  }

  #compose(): Report {
    return {
      holder: this.#holder,
      sequence: ++this.#sequence,
      inFlight: this.#inFlight,
      ask: null,
      ...this.#pending.take(),
    };
  }

  #ask(asking: readonly Waiter[], renew: boolean): Ask | null {
    if (asking.length === 0 && !renew) return null;
    return {
      need: asking.reduce((sum, { need }) => plus(sum, need), NOTHING),
      typical: this.#typical,
      observations: asking.flatMap(({ observation }) => (observation === null ? [] : [observation])),
    };
  }

  #accept(lease: Lease): void {
    if (this.#lease !== null && this.#lease.epoch !== lease.epoch) this.#return(this.#lease.epoch);
    this.#left = plus(this.#left, lease.granted);
    this.#lease = lease;
    const served = this.#waiters.filter((waiter) => waiter.asked);
    for (const waiter of served) this.#serve(waiter, lease);
  }

  /** Serves a waiter that was asked for: the grant is spent first come, first served. */
  #serve(waiter: Waiter, lease: Lease): void {
    const denial = denialBy(lease);
    const fits = denial === null && this.#fits(waiter.need, lease);
    if (!fits && denial === null && lease.shortage === null) return;
    this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
    if (fits) waiter.resolve(this.#take(waiter.need, waiter.observation !== null, lease));
    else waiter.resolve(this.#deny(denial ?? shortageOf(lease)));
  }

  #byStance(waiter: Pick<Waiter, 'observation'>): Admission {
    const stance = this.#policy.stance[this.#lease?.action ?? 'unknown'];
    const full = this.#pending.size >= BACKLOG_LIMIT;
    if (stance === 'fail_closed' || full) return this.#deny({ kind: 'unavailable' });
    this.#inFlight++;
    return {
      ticket: { epoch: UNLEASED, reserved: NOTHING, judged: waiter.observation !== null, lease: null },
      denial: null,
    };
  }

  /** What is left of an expired lease goes back with the next report. */
  #returnExpired(now: number): void {
    if (this.#lease !== null && this.#lease.expires <= now) this.#return(this.#lease.epoch);
  }

  #return(epoch: number): void {
    if (epoch !== 0 && !isNothing(this.#left)) this.#pending.returned(epoch, this.#left);
    this.#left = NOTHING;
  }

  #scheduleFlush(now: number, waitUntil: Entry['waitUntil']): void {
    const interval = this.#flushInterval();
    if (this.#ticking !== 0 && now - this.#ticking < interval * 2) return;
    this.#ticking = now;
    waitUntil(this.#flushLater(interval));
  }

  #flushInterval(): number {
    const established = (this.#lease?.ahead ?? 0) >= ESTABLISHED;
    return established ? this.#policy.lease.seconds * 1000 : FLUSH_SOON;
  }

  /** Reports what has gathered, and gives an idle key's allowance back so that other isolates can use it. */
  async #flushLater(interval: number): Promise<void> {
    await wait(interval);
    this.#ticking = 0;
    const now = Date.now();
    if (now - this.#lastUse >= interval && this.#lease !== null) this.#return(this.#lease.epoch);
    const busy = this.#sending !== 0 && now - this.#sending < this.#policy.timeouts.ledger * 2;
    if (busy || this.#pending.isEmpty) return;
    this.#sending = now;
    await this.#sendAll(false);
  }
}

function denialBy(lease: Lease): Denial | null {
  if (!atLeast(lease.action, 'verify')) return null;
  return { kind: 'decision', action: lease.action, reasons: lease.reasons, until: lease.actionUntil };
}

function shortageOf(lease: Lease): Denial {
  const { shortage } = lease;
  if (shortage === null) return { kind: 'unavailable' };
  const throttled =
    lease.action !== 'allow' && shortage.measure === 'requests' && shortage.window === 'minute';
  return { kind: 'shortage', shortage, throttledFor: throttled ? lease.reasons : null };
}

/** A moving average, in whole units. */
const smoothed = (average: Amounts, need: Amounts): Amounts =>
  average === NOTHING
    ? need
    : {
        requests: 1,
        input_tokens: mix(average.input_tokens, need.input_tokens),
        output_tokens: mix(average.output_tokens, need.output_tokens),
        cost: mix(average.cost, need.cost),
      };

const mix = (average: number, value: number): number => Math.ceil(average * 0.75 + value * 0.25);

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the ledger did not answer in time')), ms);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
