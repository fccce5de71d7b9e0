import { BoardUnavailable } from '../../domain/index.ts';

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export interface GatherOptions {
  /** Asks in one call. */
  readonly most: number;
  /** Asks that may wait; more are refused. */
  readonly queue: number;
}

/** Asks that come while a call is under way wait for it and then go together, in order: a busy asker pays one call for many, an idle one waits for nothing. */
export class Gather<Ask, Answer> {
  readonly #call: (asks: readonly Ask[]) => Promise<readonly Answer[]>;
  readonly #options: GatherOptions;
  readonly #waiting: Waiting<Ask, Answer>[] = [];
  #busy = false;

  /** `call` answers by position. */
  constructor(call: (asks: readonly Ask[]) => Promise<readonly Answer[]>, options: GatherOptions) {
    this.#call = call;
    this.#options = options;
  }

  add(ask: Ask): Promise<Answer> {
    if (this.#waiting.length >= this.#options.queue)
      return Promise.reject(new BoardUnavailable('too much waits for the board'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ask, resolve, reject });
      if (!this.#busy) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#busy = true;
    while (this.#waiting.length > 0) await this.#together(this.#waiting.splice(0, this.#options.most));
    this.#busy = false;
  }

  /** What waits behind a call that failed fails with it: it would only wait for the next time-out. */
  async #together(batch: readonly Waiting<Ask, Answer>[]): Promise<void> {
    try {
      const answers = await this.#call(batch.map(({ ask }) => ask));
      batch.forEach(({ resolve }, i) => resolve(answers[i] as Answer));
    } catch (error) {
      for (const { reject } of [...batch, ...this.#waiting.splice(0)]) reject(error);
    }
  }
}
