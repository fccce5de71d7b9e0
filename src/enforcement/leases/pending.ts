import {
  combined,
  isCountOnly,
  NOTHING,
  plus,
  type Amounts,
  type Exchange,
  type Report,
  type Settlement,
} from '../../domain/index.ts';

/** What a holder has to tell its ledger: it grows with each request and leaves as one report. */
export class Pending {
  #exchanges: Exchange[] = [];
  /** Those with nothing to judge, by model: as many as one. */
  #counts = new Map<string | null, Exchange>();
  #settlements = new Map<number, Settlement>();
  #refused = 0;
  #size = 0;

  /** Requests to be told of, a batch by those of it that are to be judged: what a report weighs. */
  get size(): number {
    return this.#size;
  }

  get isEmpty(): boolean {
    return (
      this.#exchanges.length === 0 &&
      this.#counts.size === 0 &&
      this.#settlements.size === 0 &&
      this.#refused === 0
    );
  }

  finished(exchange: Exchange): void {
    if (isCountOnly(exchange)) return this.#count(exchange);
    this.#exchanges.push(exchange);
    this.#size += exchange.batch?.observations.length || 1;
  }

  #count(exchange: Exchange): void {
    const before = this.#counts.get(exchange.model);
    if (before === undefined) this.#size++;
    this.#counts.set(exchange.model, before === undefined ? exchange : combined(before, exchange));
  }

  refused(): void {
    this.#refused++;
  }

  settled(epoch: number, reserved: Amounts, actual: Amounts): void {
    const before = this.#at(epoch);
    this.#settlements.set(epoch, {
      ...before,
      reserved: plus(before.reserved, reserved),
      actual: plus(before.actual, actual),
    });
  }

  returned(epoch: number, amounts: Amounts): void {
    const before = this.#at(epoch);
    this.#settlements.set(epoch, { ...before, returned: plus(before.returned, amounts) });
  }

  /** Takes everything out, as the body of a report. */
  take(): Pick<Report, 'exchanges' | 'settlements' | 'refused'> {
    const taken = {
      exchanges: [...this.#exchanges, ...this.#counts.values()],
      settlements: [...this.#settlements.values()],
      refused: this.#refused,
    };
    this.#exchanges = [];
    this.#counts = new Map();
    this.#settlements = new Map();
    this.#refused = 0;
    this.#size = 0;
    return taken;
  }

  #at(epoch: number): Settlement {
    return this.#settlements.get(epoch) ?? { epoch, reserved: NOTHING, actual: NOTHING, returned: NOTHING };
  }
}
