import type {
  Binding,
  CampaignBoard,
  CampaignId,
  CampaignSummary,
  Dossier,
  Order,
  Referral,
  UnitId,
} from '../../../campaigns/index.ts';
import { BoardUnavailable, type Action, type Policy } from '../../../domain/index.ts';
import { Connection, type UpstashOptions } from '../../upstash/connection.ts';
import { dossier, listing, ordering, referring, standings, type Operation } from '../operations.ts';
import { Page, type Changes, type Roll } from './page.ts';
import { Rows } from './rows.ts';
import { EXCHANGE_SCRIPT, EXCHANGE_SCRIPT_SHA1 } from './script.ts';
import { decode, encode, PREFIX, type Answer } from './wire.ts';

export interface UpstashCampaignsOptions extends UpstashOptions {
  /** By which campaigns are decided on: the same for all deployments of one database. */
  readonly policy: Policy;
}

/**
 * Exchanges that one operation may take. One is enough when the rows that it needs are known and nobody else has written them; finding out about rows that
 * were never seen takes up to four, as one names the next, and each conflict with another writer, or wait for it, one more.
 */
const EXCHANGES = 16;

/** From so many exchanges on a writer takes the turn, for as long as its call may take. */
const PATIENCE = 2;

/** Before it is looked again whether another writer's turn is over (ms). */
const WAIT_MS = 15;

/** Characters of one exchange, below the megabyte that small plans allow a request. Larger batches are told in parts. */
const LARGE = 900_000;

/** Rows that a referral is compared with and does not change may be so old (ms): other accounts, and how common facts are. */
const STALE_MS = 30_000;

const EXCHANGE = { text: EXCHANGE_SCRIPT, sha1: EXCHANGE_SCRIPT_SHA1 };

interface Conditions {
  readonly now: number;
  /** Rows that are read and not written may have been looked at last at this time (epoch ms). */
  readonly since: number;
  /** Characters that an exchange may have. */
  readonly most: number;
}

/** What came of an operation: its result, or why there is none. */
type Outcome<Result> = { readonly result: Result } | 'contended' | 'large';

/**
 * One field for all deployments that name the same database, in Upstash Redis. Operations run here, on rows as last seen, and what they change is written if
 * the rows are still so; otherwise they run again on what is there. Keep one instance an isolate: the circuit breaker and the rows are its state.
 */
export class UpstashCampaigns implements CampaignBoard {
  readonly #connection: Connection;
  readonly #policy: Policy;
  readonly #hold: number;
  readonly #id = crypto.randomUUID();
  readonly #rows = new Rows();

  constructor({ policy, ...options }: UpstashCampaignsOptions) {
    this.#connection = new Connection(options);
    this.#policy = policy;
    this.#hold = options.timeoutMs;
  }

  async refer(referrals: readonly Referral[], now: number): Promise<readonly (Binding | null)[]> {
    const most = referrals.length > 1 ? LARGE : Infinity;
    const outcome = await this.#attempt(referring(referrals, now), { now, since: now - STALE_MS, most });
    if (outcome !== 'large') return resultOf(outcome);
    const half = Math.ceil(referrals.length / 2);
    const first = await this.refer(referrals.slice(0, half), now);
    return [...first, ...(await this.refer(referrals.slice(half), now))];
  }

  standings(units: readonly UnitId[], now: number): Promise<readonly (Binding | null)[]> {
    return this.#do(standings(units, now), now);
  }

  list(least: Action, now: number): Promise<readonly CampaignSummary[]> {
    return this.#do(listing(least, now), now);
  }

  dossier(id: CampaignId, now: number): Promise<Dossier | null> {
    return this.#do(dossier(id, now), now, 0);
  }

  order(id: CampaignId, order: Order, now: number): Promise<readonly CampaignSummary[] | null> {
    return this.#do(ordering(id, order, now), now, 0);
  }

  async #do<Result>(operation: Operation<Result>, now: number, staleMs = STALE_MS): Promise<Result> {
    const since = staleMs === 0 ? Infinity : now - staleMs;
    return resultOf(await this.#attempt(operation, { now, since, most: Infinity }));
  }

  #attempt<Result>(operation: Operation<Result>, conditions: Conditions): Promise<Outcome<Result>> {
    return this.#connection.guard(() => this.#exchangeUntilDone(operation, conditions), conditions.now);
  }

  async #exchangeUntilDone<Result>(
    operation: Operation<Result>,
    { now, since, most }: Conditions,
  ): Promise<Outcome<Result>> {
    const rolls = new Map<CampaignId, Roll>();
    for (let i = 0; i < EXCHANGES; i++) {
      const page = new Page(this.#rows, { rolls, since });
      const result = operation(page.field, this.#policy);
      const changes = page.changes();
      const { cursor, epoch } = this.#rows;
      const hold = i < PATIENCE || changes.puts.size === 0 ? 0 : this.#hold;
      const args = encode(changes, { cursor, epoch, id: this.#id, hold, now });
      if (args.reduce((sum, { length }) => sum + length, 0) > most) return 'large';
      const answer = decode(await this.#connection.run(EXCHANGE, [PREFIX], args));
      if (answer === null) throw new BoardUnavailable('the board answered in an unknown form');
      this.#learn(changes, answer, now);
      answer.rosters.forEach((members, at) => rolls.set(changes.rosters[at]!, { members, asOf: answer.seq }));
      if (answer.status === 'wait') await new Promise((resolve) => void setTimeout(resolve, WAIT_MS));
      if (answer.status === 'done' && !isOvertaken(changes, answer)) return { result };
    }
    return 'contended';
  }

  #learn({ checks, puts, gone }: Changes, { status, seq, epoch, feed, rows }: Answer, now: number): void {
    if (status === 'reset') return this.#rows.clear();
    const differing = new Set(rows.map(({ name }) => name));
    for (const [name, version] of checks)
      if (!differing.has(name)) this.#rows.confirm(name, version, seq, now);
    for (const { name, text, version } of [...feed, ...rows])
      this.#rows.learn(name, { text, version, asOf: seq, checked: now });
    if (status === 'done') {
      for (const [name, text] of puts)
        this.#rows.learn(name, { text, version: seq, asOf: seq, checked: now });
      for (const name of gone) this.#rows.learn(name, { text: null, version: 0, asOf: seq, checked: now });
    }
    this.#rows.cursor = Math.max(this.#rows.cursor, seq);
    this.#rows.epoch = epoch;
  }
}

/** What was only read is read again when others have changed campaigns meanwhile: a decision is known as soon as an answer tells it. */
const isOvertaken = ({ puts, gone }: Changes, { feed }: Answer): boolean =>
  puts.size + gone.length === 0 && feed.length > 0;

function resultOf<Result>(outcome: Outcome<Result>): Result {
  if (typeof outcome === 'object') return outcome.result;
  throw new BoardUnavailable('too many change the same campaigns at the same time');
}
