import { headroom } from '../../../src/accounting/index.ts';
import type { Policy } from '../../../src/domain/index.ts';
import { JOURNAL_LIMIT } from '../../../src/objects/ledger/schema.ts';
import type { Intervals } from './settings.ts';

/** What the reports of one key come to. */
export interface LedgerUse {
  requests: number;
  /** Calls to the ledger, and of these such as a caller waits for, such as ask for a lease, and such as bring observations. */
  calls: number;
  waited: number;
  asked: number;
  judged: number;
  /** Of those that bring observations, such as make a snapshot instead of a row of the journal. */
  snapshots: number;
  /** Publications to the directory, verdict exchanges, questions to the register. */
  published: number;
  verdicts: number;
  questions: number;
  /** Calls at which a suspect would tell again, and a registered account's key ask how it is bound. */
  touches: number;
  /** Windows of counts that closed. */
  closed: number;
  /** Seconds in which the object would be in memory if it stayed for ten after each call. */
  resident: number;
}

export const noUse = (): LedgerUse => ({
  requests: 0,
  calls: 0,
  waited: 0,
  asked: 0,
  judged: 0,
  snapshots: 0,
  published: 0,
  verdicts: 0,
  questions: 0,
  touches: 0,
  closed: 0,
  resident: 0,
});

/** An isolate's lease on the key: what KeyLease does without quotas, as far as calls follow from it. */
interface Holder {
  left: number;
  ahead: number;
  expires: number;
  accepted: number;
  /** Ends of answers, ascending: `from` is the first that is not reported, `done` the first that is yet to come. */
  ends: number[];
  from: number;
  done: number;
  flush: number;
  reported: number;
}

export interface LeaseOptions {
  readonly isolates: number;
  readonly answerSeconds: number;
  /** Requests that the key had sent before, and its age in seconds. */
  readonly seen: number;
  readonly age: number;
  readonly scrutiny: boolean;
  readonly policy: Policy;
  readonly intervals: Intervals;
}

/** Seconds after which the holder of a key that proves itself reports, and what it must be granted ahead to have done so (see KeyLease). */
const SOON = 1;
const ESTABLISHED = 25;

/** Plays a key's requests through its isolates' leases. `random` chooses the isolate. */
export function leased(times: readonly number[], options: LeaseOptions, random: () => number): LedgerUse {
  const key = new LeasedKey(options, Math.floor(random() * JOURNAL_LIMIT));
  for (const at of times) key.request(at, Math.floor(random() * options.isolates));
  key.finish();
  return key.use;
}

class LeasedKey {
  readonly use = noUse();
  readonly #options: LeaseOptions;
  readonly #holders: Holder[];
  #seen: number;
  #journalled: number;
  #publishAt = -Infinity;
  #verdictAt = -Infinity;
  #questionAt = -Infinity;
  #touchedAt = -Infinity;
  #minute = -1;
  #hour = -1;
  #last = -Infinity;

  constructor(options: LeaseOptions, journalled: number) {
    this.#options = options;
    this.#journalled = journalled;
    this.#seen = options.seen;
    this.#holders = Array.from({ length: options.isolates }, () => ({
      left: 0,
      ahead: 0,
      expires: -Infinity,
      accepted: -Infinity,
      ends: [],
      from: 0,
      done: 0,
      flush: Infinity,
      reported: -Infinity,
    }));
  }

  request(at: number, isolate: number): void {
    for (const holder of this.#holders) this.#flush(holder, at);
    const holder = this.#holders[isolate]!;
    const { answerSeconds, scrutiny, intervals } = this.#options;
    this.use.requests++;
    if (scrutiny || at >= holder.expires || holder.left < 1) {
      if (at >= holder.expires) holder.left = 0;
      this.use.waited++;
      this.#call(holder, at, 1);
      holder.left--;
    } else {
      holder.left--;
      const fifth = intervals.leaseSeconds / 5;
      const low = holder.ahead > 0 && holder.left * 4 <= holder.ahead;
      const ending = holder.expires - at < fifth && at - holder.accepted >= fifth;
      if (low || (ending && holder.ahead > 0)) this.#call(holder, at, 0);
    }
    holder.ends.push(at + answerSeconds);
    if (holder.flush === Infinity) this.#time(holder);
    if (this.#pending(holder, at) >= intervals.leaseRequests) this.#call(holder, at, 0, false);
  }

  finish(): void {
    for (const holder of this.#holders) this.#flush(holder, Infinity);
  }

  /** The timer starts when an answer ends while none runs; after a report in the meantime it waits as long again. */
  #flush(holder: Holder, now: number): void {
    while (holder.flush <= now && holder.flush < Infinity) {
      const at = holder.flush;
      const rested = holder.reported + this.#flushAfter(holder);
      if (rested > at && !this.#options.scrutiny) {
        holder.flush = rested;
        continue;
      }
      if (this.#pending(holder, at) > 0) this.#call(holder, at, 0, false);
      this.#time(holder);
    }
  }

  #pending(holder: Holder, now: number): number {
    const { ends, from } = holder;
    while (holder.done < ends.length && ends[holder.done]! <= now) holder.done++;
    return holder.done - from;
  }

  #flushAfter({ ahead }: Holder): number {
    return ahead >= ESTABLISHED ? this.#options.intervals.leaseSeconds : SOON;
  }

  /** From the next answer that ends. */
  #time(holder: Holder): void {
    const next = holder.ends[holder.done];
    const wait = this.#options.scrutiny ? 0 : this.#flushAfter(holder);
    holder.flush = next === undefined ? Infinity : next + wait;
  }

  /** A report with all that is pending; one that asks brings a lease for `need` and what goes ahead. */
  #call(holder: Holder, at: number, need: number, asks = true): void {
    const { policy, scrutiny, intervals } = this.#options;
    const pending = this.#pending(holder, at);
    holder.from += pending;
    this.#seen += pending;
    this.use.calls++;
    holder.reported = at;
    if (pending > 0 || scrutiny) this.#judge(pending);
    if (asks) {
      this.use.asked++;
      holder.ahead = headroom(this.#seen, scrutiny, policy);
      holder.left += need + holder.ahead;
      holder.expires = at + intervals.leaseSeconds;
      holder.accepted = at;
    }
    this.#note(at, pending);
  }

  #judge(pending: number): void {
    this.use.judged++;
    this.#journalled += pending;
    if (this.#journalled < JOURNAL_LIMIT) return;
    this.#journalled = 0;
    this.use.snapshots++;
  }

  #note(at: number, pending: number): void {
    const { publish, verdict, campaigns, account } = this.#options.intervals;
    if (at >= this.#publishAt) {
      const age = this.#options.age + at;
      this.#publishAt = at + Math.max(publish.least, Math.min(publish.most, age * publish.ofAge));
      this.use.published++;
    }
    if (at - this.#touchedAt >= campaigns) {
      this.#touchedAt = at;
      this.use.touches++;
    }
    if (at - this.#verdictAt >= verdict) {
      this.#verdictAt = at;
      this.use.verdicts++;
    }
    if (at - this.#questionAt >= account) {
      this.#questionAt = at;
      this.use.questions++;
    }
    if (pending > 0) this.#count(at);
    this.use.resident += Math.max(0, Math.min(10, at - this.#last));
    this.#last = Math.max(this.#last, at);
  }

  #count(at: number): void {
    const minute = Math.floor(at / 60);
    const hour = Math.floor(at / 3600);
    if (minute !== this.#minute) this.use.closed++;
    if (hour !== this.#hour) this.use.closed++;
    this.#minute = minute;
    this.#hour = hour;
  }
}
