import { BoardUnavailable } from '../domain/index.ts';

export const TIMED_OUT = 'the board did not answer in time';

/** Settles as `work` does, or rejects with BoardUnavailable after `timeoutMs`; the work itself is not stopped. */
export const withDeadline = async <T>(work: Promise<T>, timeoutMs: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BoardUnavailable(TIMED_OUT)), timeoutMs);
  });
  try {
    return await Promise.race([work, expiry]);
  } finally {
    clearTimeout(timer);
  }
};
