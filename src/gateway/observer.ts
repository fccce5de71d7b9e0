import type { Fingerprint, ModelCall, Observation, Operation } from '../domain/index.ts';
import type { KeyLease } from '../enforcement/index.ts';
import { ANSWER_ITEMS, observe, withAnswer, type FingerprintKey } from '../features/index.ts';
import type { Places } from './places.ts';

/** Operations whose requests are judged: those whose answers can teach a student. */
const JUDGED: ReadonlySet<Operation> = new Set(['chat', 'completions']);

const NONE: readonly Fingerprint[] = [];

/**
 * Items of answers to requests that were judged before they had one. They go with the key's next observation in this isolate; the last few, and none
 * outlives its lease.
 */
export class LateAnswers {
  readonly #items = new WeakMap<KeyLease, readonly Fingerprint[]>();

  add(lease: KeyLease, items: readonly Fingerprint[]): void {
    if (items.length > 0) this.#items.set(lease, joined(this.#items.get(lease) ?? NONE, items));
  }

  take(lease: KeyLease): readonly Fingerprint[] {
    const items = this.#items.get(lease) ?? NONE;
    if (items.length > 0) this.#items.delete(lease);
    return items;
  }
}

const joined = (a: readonly Fingerprint[], b: readonly Fingerprint[]): readonly Fingerprint[] =>
  [...a, ...b].slice(-ANSWER_ITEMS);

/** What an observer needs of its isolate. */
interface Isolate {
  readonly fingerprints: FingerprintKey;
  readonly answers: LateAnswers;
  readonly places: Places;
}

/** Observes one request: once, before or after it has an answer. */
export class Observer {
  readonly #request: Request;
  readonly #call: ModelCall | null;
  readonly #at: number;
  readonly #lease: KeyLease;
  readonly #isolate: Isolate;
  /** What was seen ahead of an answer that is worth reading. */
  #ahead: Observation | null = null;

  /** `at` is the time of the request's arrival, epoch ms. */
  constructor(request: Request, call: ModelCall | null, at: number, lease: KeyLease, isolate: Isolate) {
    this.#request = request;
    this.#call = call !== null && JUDGED.has(call.operation) ? call : null;
    this.#at = at;
    this.#lease = lease;
    this.#isolate = isolate;
  }

  /** Under scrutiny, before admission. Null for what is not judged. */
  ahead(): Observation | null {
    const observation = this.#observe(null);
    if (observation?.fingerprints.answers !== undefined) this.#ahead = observation;
    return observation === null ? null : this.#withLate(observation);
  }

  /** The requests of a batch, all at the moment at which it came. */
  batch(calls: readonly ModelCall[]): readonly Observation[] {
    return calls.filter(({ operation }) => JUDGED.has(operation)).map((call) => this.#observed(call, null));
  }

  /** Off the caller's way, when the answer has ended. `text` is called only if its words matter. */
  ended(answerTokens: number, text: () => string): Observation | null {
    const observation = this.#observe(answerTokens);
    return observation === null
      ? null
      : this.#withLate(withAnswer(observation, text, this.#isolate.fingerprints));
  }

  /** The answer to a request that was judged ahead of it has ended. */
  late(text: () => string): void {
    if (this.#ahead === null) return;
    const { answers } = withAnswer(this.#ahead, text, this.#isolate.fingerprints).fingerprints;
    this.#isolate.answers.add(this.#lease, answers ?? NONE);
  }

  #observe(answerTokens: number | null): Observation | null {
    return this.#call === null ? null : this.#observed(this.#call, answerTokens);
  }

  #observed(call: ModelCall, answerTokens: number | null): Observation {
    const { fingerprints, places } = this.#isolate;
    const observation = observe(call, this.#at, fingerprints, answerTokens);
    const whereabouts = places.of(this.#request, this.#lease);
    return whereabouts === null ? observation : { ...observation, whereabouts };
  }

  #withLate(observation: Observation): Observation {
    const late = this.#isolate.answers.take(this.#lease);
    if (late.length === 0) return observation;
    const { fingerprints } = observation;
    return {
      ...observation,
      fingerprints: { ...fingerprints, answers: joined(late, fingerprints.answers ?? NONE) },
    };
  }
}
