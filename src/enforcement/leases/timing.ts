import { NOTHING, type Amounts } from '../../domain/index.ts';

/** A moving average, in whole units. */
export const smoothed = (average: Amounts, need: Amounts): Amounts =>
  average === NOTHING
    ? { ...need, requests: 1 }
    : {
        requests: 1,
        input_tokens: mix(average.input_tokens, need.input_tokens),
        output_tokens: mix(average.output_tokens, need.output_tokens),
        cost: mix(average.cost, need.cost),
      };

const mix = (average: number, value: number): number => Math.ceil(average * 0.75 + value * 0.25);

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Settles as `work` does, or rejects after `ms`; the work itself is not stopped. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
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
