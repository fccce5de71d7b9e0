import type { Exchange } from '../../domain/index.ts';
import { MmdWindow, type Reference } from './mmd.ts';
export { referenceOf } from './mmd.ts';
export { passedAt, thresholdFor } from './records.ts';
import { TokenRate } from './rate.ts';
import type { High } from './records.ts';

/** What is done today, beside Weir: their statistics over one key's life. Thresholds are set afterwards, on other honest keys. */
export interface Baselines {
  /** `request` is the exchange's number within the key, from 1. */
  take(exchange: Exchange, request: number): void;
  records(): BaselineRecords;
}

export const BASELINES = ['rate', 'mmd'] as const;
export type Baseline = (typeof BASELINES)[number];
export type BaselineRecords = Readonly<Record<Baseline, readonly High[]>>;

export function newBaselines(reference: Reference): Baselines {
  const rate = new TokenRate();
  const mmd = new MmdWindow(reference);
  return {
    take: (exchange, request) => {
      rate.take(exchange, request);
      if (exchange.observation !== null) mmd.take(exchange.observation, request);
    },
    records: () => ({ rate: rate.highs.list, mmd: mmd.highs.list }),
  };
}
