import type { Exchange } from '../../domain/index.ts';
import { Highs } from './records.ts';

const HOUR_MS = 3_600_000;

/** A token rate limit: output tokens within any hour. */
export class TokenRate {
  readonly highs = new Highs();
  readonly #recent: (readonly [at: number, tokens: number])[] = [];
  #oldest = 0;
  #sum = 0;

  take({ at, outcome }: Exchange, request: number): void {
    this.#recent.push([at, outcome.outputTokens]);
    this.#sum += outcome.outputTokens;
    for (let first = this.#recent[this.#oldest]; first !== undefined && first[0] < at - HOUR_MS;) {
      this.#sum -= first[1];
      first = this.#recent[++this.#oldest];
    }
    this.highs.note(request, this.#sum);
  }
}
