import { vi } from 'vitest';
import { BoardObject } from '../../src/board/durable/object.ts';
import {
  BoardUnavailable,
  NOTHING,
  plus,
  type Amounts,
  type Board,
  type KeyDetail,
  type Policy,
  type Report,
} from '../../src/domain/index.ts';
import { KeyLease, type ReportPort, type Ticket } from '../../src/enforcement/index.ts';
import {
  Directory,
  Ledger,
  type DirectoryDependencies,
  type LedgerDependencies,
} from '../../src/objects/index.ts';
import type { Config } from '../../src/config/config.ts';
import { amounts, exchange } from '../support/leases.ts';
import { ObjectHost } from './platform.ts';

/** Probabilities of what can go wrong, each for one message. */
export interface Weather {
  readonly lost: number;
  readonly answerLost: number;
  readonly doubled: number;
  readonly slow: number;
  readonly boardAway: number;
}

export const CALM: Weather = { lost: 0, answerLost: 0, doubled: 0, slow: 0, boardAway: 0 };
export const STORM: Weather = { lost: 0.05, answerLost: 0.05, doubled: 0.05, slow: 0.1, boardAway: 0.15 };

interface Running {
  readonly ticket: Ticket;
  readonly isolate: Isolate;
}

interface Isolate {
  readonly lease: KeyLease;
  alive: boolean;
}

const KEY = 'k';

/** One key, several isolates, the real directory, ledger and board objects, and a network that loses, doubles and delays messages. */
export class World {
  readonly policy: Policy;
  readonly random: () => number;
  weather: Weather;
  isolates: Isolate[] = [];
  running: Running[] = [];
  /** Everything that was ever admitted under a lease, and what became of it. */
  readonly admitted: { readonly ticket: Ticket; readonly at: number; actual: Amounts | null }[] = [];
  settled = 0;
  forwarded = 0;
  readonly #board: ObjectHost<BoardObject>;
  readonly #ledger: ObjectHost<TestLedger>;
  readonly #directory: ObjectHost<TestDirectory>;
  #made = 0;

  constructor(policy: Policy, random: () => number, weather: Weather) {
    this.policy = policy;
    this.random = random;
    this.weather = weather;
    const config = { deployment: 'here', policy } as Config;
    this.#board = new ObjectHost((context) => new BoardObject(context as never, {}));
    const board = this.#boardPort();
    const alone = { regions: { sight: async () => null }, account: async () => null };
    const ledgers = { config, board, shared: false, publish: async () => undefined, ...alone };
    this.#ledger = new ObjectHost((context) => new TestLedger(context as never, ledgers));
    const ledger = {
      report: (...given: Parameters<TestLedger['report']>) =>
        this.#carry(() => this.#ledger.call((l) => l.report(...given))),
    };
    const directories = { config, board, ledger: () => ledger } as unknown as DirectoryDependencies;
    this.#directory = new ObjectHost((context) => new TestDirectory(context as never, directories));
    for (let i = 0; i < 3; i++) this.isolates.push(this.#newIsolate());
  }

  /** Starts a request on some isolate. */
  start(need: Amounts): void {
    const isolate = this.pick(this.isolates);
    if (isolate === undefined) return;
    const entry = { need, observe: () => [], now: Date.now(), waitUntil: ignore };
    void Promise.resolve(isolate.lease.admit(entry)).then(({ ticket }) => {
      if (ticket === null || !isolate.alive) return;
      this.forwarded++;
      this.running.push({ ticket, isolate });
      if (ticket.lease !== null) this.admitted.push({ ticket, at: Date.now(), actual: null });
    });
  }

  /** Ends some request that runs: it took a part of what it had set aside. */
  end(): void {
    const running = this.pick(this.running);
    if (running === undefined) return;
    this.running = this.running.filter((other) => other !== running);
    const { ticket, isolate } = running;
    const actual = amounts({ output_tokens: Math.floor(ticket.reserved.output_tokens * this.random()) });
    const record = this.admitted.find((admitted) => admitted.ticket === ticket);
    if (record) record.actual = actual;
    isolate.lease.settle(ticket, actual, exchange(), Date.now(), ignore);
    this.settled++;
  }

  /** An isolate dies with all that it has not reported; another takes its place. */
  kill(): void {
    const victim = this.pick(this.isolates);
    if (victim === undefined) return;
    victim.alive = false;
    this.running = this.running.filter(({ isolate }) => isolate !== victim);
    this.isolates = [...this.isolates.filter((isolate) => isolate !== victim), this.#newIsolate()];
  }

  crash(): void {
    this.pick([this.#ledger, this.#directory, this.#ledger])?.crash();
  }

  /** What the ledger has; null when it crashed while it was asked. */
  async detail(): Promise<KeyDetail | null> {
    const detail = this.#ledger.call((ledger) => ledger.detail()).catch(() => null);
    await vi.advanceTimersByTimeAsync(10);
    return detail;
  }

  /** Waits until everybody has reported all that there is. */
  async settleDown(): Promise<void> {
    this.weather = CALM;
    while (this.running.length > 0) this.end();
    await vi.advanceTimersByTimeAsync(60_000);
    for (const { lease } of this.isolates) {
      const entry = { need: NOTHING, observe: () => [], now: Date.now(), waitUntil: ignore };
      const admission = Promise.resolve(lease.admit(entry));
      await vi.advanceTimersByTimeAsync(5000);
      const { ticket } = await admission;
      if (ticket !== null) lease.settle(ticket, NOTHING, exchange(), Date.now(), ignore);
      if (ticket !== null) this.settled++;
    }
    await vi.advanceTimersByTimeAsync(60_000);
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.random() * from.length)];
  }

  #newIsolate(): Isolate {
    const isolate: Isolate = {
      alive: true,
      lease: new KeyLease(KEY, `h${++this.#made}`, (...given) => port(...given), this.policy),
    };
    const port: ReportPort = async (key, report, known) => {
      const answer = await this.#carry(() => this.#deliver(key, structuredClone(report), known));
      return isolate.alive ? answer : new Promise<never>(() => undefined);
    };
    return isolate;
  }

  async #deliver(key: string, report: Report, known: boolean) {
    if (!known) return this.#directory.call((directory) => directory.report(key, report));
    return { known, acknowledgement: await this.#ledger.call((ledger) => ledger.report(key, report, null)) };
  }

  /** A message and its answer over the network as it is. */
  async #carry<T>(send: () => Promise<T>): Promise<T> {
    await sleep(this.#delay());
    if (this.random() < this.weather.lost) throw new Error('lost');
    if (this.random() < this.weather.doubled)
      void sleep(this.#delay() * 3)
        .then(send)
        .catch(ignore);
    const answer = await send();
    await sleep(this.#delay());
    if (this.random() < this.weather.answerLost) throw new Error('the answer was lost');
    return answer;
  }

  #delay(): number {
    return this.random() < this.weather.slow ? 1500 * this.random() : 20 * this.random();
  }

  #boardPort(): Board {
    return {
      sync: async (request, now) => {
        const away = this.random() < this.weather.boardAway;
        if (away && this.random() < 0.5) throw new BoardUnavailable('away');
        const state = await this.#board.call((board) => board.sync(structuredClone(request), now));
        await sleep(5 * this.random());
        if (away) throw new BoardUnavailable('the answer was lost');
        return state;
      },
    };
  }
}

class TestLedger extends Ledger<LedgerDependencies> {
  protected override async dependencies(): Promise<LedgerDependencies> {
    return this.env;
  }
}

class TestDirectory extends Directory<DirectoryDependencies> {
  protected override async dependencies(): Promise<DirectoryDependencies> {
    return this.env;
  }
}

const ignore = (): void => undefined;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the requests admitted in one bucket took or may still take. */
export const taken = (admitted: World['admitted'], from: number, to: number): Amounts =>
  admitted
    .filter(({ ticket }) => ticket.epoch >= from && ticket.epoch < to)
    .reduce((sum, { ticket, actual }) => plus(sum, actual ?? ticket.reserved), NOTHING);
