import { isRepeated, owing, perSecond, type Correction } from '../../accounting/index.ts';
import type { Binding } from '../../campaigns/index.ts';
import {
  ENGINE,
  requestsIn,
  type AccountStanding,
  type Decision,
  type Evidence,
  type Exchange,
  type KeyId,
  type Observation,
  type Override,
  type Policy,
  type Report,
  type Verdict,
} from '../../domain/index.ts';
import { decide } from '../../policy/decide.ts';
import { adopted, asked, licenceSpent, type Membership } from '../../policy/membership.ts';
import { attention, evidenceOf } from '../../scoring/index.ts';
import type { Opening } from '../dependencies.ts';
import { coverOf, surroundingsOf } from './owner.ts';
import { newRecord, recordOf, weigh, type Entry, type KeyRecord, type Setting } from './record.ts';
import { JOURNAL_LIMIT } from './schema.ts';
import { inForce, newLedger, takeReport, type LedgerState } from './state.ts';
import type { LedgerStore } from './store.ts';
import type { SharedDraw } from './sync.ts';

/** An open ledger: what the store can restore, and what is only known while it is open. Every change goes through here. */
export class Book {
  state: LedgerState;
  readonly record: KeyRecord;
  /** Epoch ms of the last board exchange about verdicts since this object was loaded; 0 for none. */
  synced = 0;
  /** Epoch ms of the last word with campaigns since this object was loaded; 0 for none. */
  told = 0;
  /** The action last published as a verdict; null for none. */
  published: Decision['action'] | null = null;
  /** Charges that are on their way to the board. Should this object die meanwhile, they are sent again. */
  readonly underWay = new Set<readonly Correction[]>();
  readonly #store: LedgerStore;
  #journalled: number;

  private constructor(store: LedgerStore, state: LedgerState, record: KeyRecord, journalled: number) {
    this.#store = store;
    this.state = state;
    this.record = record;
    this.#journalled = journalled;
  }

  /** The ledger as it was saved; null when there is none. */
  static restore(store: LedgerStore, policy: Policy): Book | null {
    const state = store.state();
    if (state === null) return null;
    const { snapshot, journal } = store.record();
    const record = recordOf(snapshot);
    const setting = settingOf(state);
    for (const entry of journal) weigh(record, entry, setting, policy);
    return new Book(store, state, record, journal.length);
  }

  /** A new ledger. `standing`: its account; undefined when the register is away. */
  static open(
    store: LedgerStore,
    key: KeyId,
    opening: Opening | null,
    standing: AccountStanding | null | undefined,
    policy: Policy,
    now: number,
  ): Book {
    const record = newRecord();
    const decision = decide(
      { evidence: evidenceOf(record.judgement, now), previous: null, override: null, verdict: null },
      policy,
      ENGINE,
      now,
    );
    const empty = newLedger(key, decision, opening?.account ?? null, now);
    const membership =
      standing === undefined ? asked(empty.membership, now) : adopted(empty.membership, standing, now);
    const book = new Book(store, { ...empty, membership }, record, 0);
    if (opening !== null && opening.exchanges.length > 0)
      book.take({ ...HANDED_OVER, exchanges: opening.exchanges }, policy, now);
    return book;
  }

  /** Counts and judges a report once. */
  take(report: Report, policy: Policy, now: number): void {
    if (isRepeated(this.state.account, report)) return;
    const { state, closed } = takeReport(this.state, report, policy, now);
    this.state = state;
    if (closed.length > 0) this.#store.saveClosed(closed, now);
    this.#judge(this.#entries(report), policy);
  }

  /** What a report brings to judge; what its exchanges took under licences is noted. */
  #entries({ exchanges, ask }: Report): readonly Entry[] {
    const entries: Entry[] = [];
    for (const exchange of exchanges) {
      const { membership } = this.state;
      const cover = coverOf(membership, exchange.model, exchange.at);
      if (cover !== null) this.state = { ...this.state, membership: spentOn(exchange, membership, cover) };
      if (exchange.observation !== null)
        entries.push({ observation: exchange.observation, licensed: cover !== null });
      entries.push(...entriesUnder(membership, exchange.batch?.observations));
    }
    entries.push(...entriesUnder(this.state.membership, ask?.observations));
    return entries.filter(isJudgeable);
  }

  #judge(entries: readonly Entry[], policy: Policy): void {
    if (entries.length === 0) return;
    const setting = settingOf(this.state);
    for (const entry of entries) weigh(this.record, entry, setting, policy);
    this.#journalled += entries.length;
    if (this.#journalled < JOURNAL_LIMIT) return this.#store.appendJournal(entries);
    this.#store.saveSnapshot(JSON.stringify(this.record));
    this.#journalled = 0;
  }

  /** Decides anew; returns whether the action changed. */
  decide(policy: Policy, now: number): boolean {
    const { decision: previous, own: before, override, verdict } = this.state;
    const own = decide(
      { evidence: this.evidence(now), previous: before, override, verdict },
      policy,
      ENGINE,
      now,
    );
    const decision = inForce({ ...this.state, own }, now);
    this.state = { ...this.state, own, decision };
    const changed = decision.action !== previous.action || decision.enforced !== previous.enforced;
    if (changed) this.#store.appendHistory(decision);
    return changed;
  }

  /** One request in so many is to be observed: every one of a key on which there is anything but its own clean record. */
  oneIn({ sampling }: Policy, now: number): number {
    const { decision, binding, pace } = this.state;
    return decision.action === 'allow' && binding === null
      ? attention(this.record.judgement, perSecond(pace, now), sampling, now)
      : 1;
  }

  evidence(now: number): Evidence {
    return evidenceOf(this.record.judgement, now);
  }

  overridden(override: Override | null): void {
    this.state = { ...this.state, override };
  }

  bound(binding: Binding | null): void {
    this.state = { ...this.state, binding };
  }

  drew(shared: SharedDraw): void {
    this.state = { ...this.state, shared };
  }

  /** The register is being asked for the account. */
  asking(now: number): void {
    this.state = { ...this.state, membership: asked(this.state.membership, now) };
  }

  /** What the register told, in answer to a question of `at` or by itself then. */
  adopt(standing: AccountStanding | null, at: number): void {
    this.state = { ...this.state, membership: adopted(this.state.membership, standing, at) };
  }

  /** What the board told of other deployments' verdicts. */
  learn(verdict: Verdict | null, published: Decision['action'] | null, now: number): void {
    this.synced = now;
    this.published = published;
    this.state = { ...this.state, verdict };
  }

  /** Writes the state with the charges under way, so that they outlive this object. */
  save(): void {
    const account = owing(this.state.account, [...this.underWay].flat());
    this.#store.saveState({ ...this.state, account });
  }
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

const spentOn = (exchange: Exchange, membership: Membership, cover: number): Membership => {
  const { inputTokens, outputTokens } = exchange.outcome;
  return licenceSpent(membership, cover, inputTokens + outputTokens, requestsIn(exchange));
};

const entriesUnder = (membership: Membership, observations: readonly Observation[] = []): readonly Entry[] =>
  observations.map((observation) => ({
    observation,
    licensed: coverOf(membership, observation.model, observation.at) !== null,
  }));

/** An isolate of an earlier version may observe less than is judged today: its requests are counted. */
const isJudgeable = ({ observation }: Entry): boolean =>
  (observation as Partial<Observation>).style !== undefined;

const settingOf = ({ membership, binding, tally }: LedgerState): Setting => {
  const { requests, inputTokens, outputTokens, cost } = tally.totals;
  return {
    surroundings: surroundingsOf(membership),
    member: binding !== null,
    taken: { requests, inputTokens, outputTokens, cost },
  };
};
