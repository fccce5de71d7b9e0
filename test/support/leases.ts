import { KeyLease, type Admission, type ReportPort, type Ticket } from '../../src/enforcement/index.ts';
import {
  NOTHING,
  type Amounts,
  type Exchange,
  type Lease,
  type Observation,
  type Policy,
  type Report,
  type Style,
} from '../../src/domain/index.ts';
import { testPolicy } from './policy.ts';

/** Amounts of a request: one request, and what is given. */
export const amounts = (given: Partial<Amounts> = {}): Amounts => ({ ...NOTHING, requests: 1, ...given });

/** Of a turn without words. */
const STYLE: Style = {
  words: 0,
  lines: 0,
  labels: 0,
  asks: 0,
  personal: 0,
  polite: 0,
  commissions: 0,
  rubric: 0,
  exam: 0,
  given: 0,
  steps: 0,
  figures: 0,
  symbols: 0,
  formal: 0,
  subject: 0,
  disguise: 0,
};

export const observation = (at = 0): Observation => ({
  at,
  protocol: 'openai',
  operation: 'chat',
  model: 'small-1',
  stream: false,
  bodyBytes: 100,
  textLength: 50,
  turnCount: 1,
  media: 0,
  fingerprints: {
    system: null,
    tools: null,
    template: [],
    prompt: null,
    topics: [],
    shape: 'sssssssssssss',
    opener: null,
    endUser: null,
    reasoningBlobs: [],
  },
  parameters: {
    temperature: null,
    n: null,
    maxOutputTokens: null,
    logprobs: false,
    topLogprobs: null,
    logitBiasSize: 0,
    biasedTokens: [],
    biasMagnitude: 0,
    echo: false,
    reasoning: false,
    stops: 0,
  },
  content: { reasoningDemand: 0, syntheticInstruction: 0, ownedInput: 0 },
  style: STYLE,
  answerTokens: 50,
});

/** What is observed of one request. */
export const alone = (observation: Observation | null): readonly Observation[] =>
  observation === null ? [] : [observation];

/** A finished request: accepted by its origin unless `status` says otherwise. */
export const exchange = (changes: Partial<Exchange> & { readonly status?: number } = {}): Exchange => {
  const { status = 200, ...rest } = changes;
  return {
    observation: null,
    at: 0,
    model: 'small-1',
    requestBytes: 100,
    outcome: {
      status,
      accepted: status < 300,
      inputTokens: 10,
      outputTokens: 20,
      estimated: false,
      responseBytes: 200,
    },
    ...rest,
  };
};

/** An empty report of a holder. */
export const report = (changes: Partial<Report> = {}): Report => ({
  holder: 'isolate-a',
  sequence: 1,
  exchanges: [],
  settlements: [],
  inFlight: 0,
  slots: 0,
  refused: 0,
  ask: null,
  ...changes,
});

/** A lease that allows everything for five seconds from `now`. */
export const lease = (now: number, changes: Partial<Lease> = {}): Lease => ({
  action: 'allow',
  reasons: [],
  actionUntil: null,
  granted: NOTHING,
  measures: ['requests'],
  ahead: 0,
  slots: null,
  epoch: 0,
  expires: now + 5000,
  scrutiny: false,
  exactUsage: false,
  oneIn: 1,
  quotas: [],
  shortage: null,
  policy: 'sha256:test',
  ...changes,
});

/** An isolate with one key: what it sends can be answered as a test likes, and its background work is waited for. */
export class Isolate {
  readonly lease: KeyLease;
  readonly #work: Promise<unknown>[] = [];

  constructor(port: ReportPort, policy: Policy = testPolicy(), holder = 'isolate-a') {
    this.lease = new KeyLease('k', holder, port, policy);
  }

  readonly waitUntil = (work: Promise<unknown>): void => {
    this.#work.push(work);
  };

  async admit(need = amounts(), observe: () => Observation | null = () => null): Promise<Admission> {
    return this.lease.admit({
      need,
      observe: () => alone(observe()),
      now: Date.now(),
      waitUntil: this.waitUntil,
    });
  }

  /** Admits a batch of as many requests as are observed. */
  async admitBatch(observations: readonly Observation[]): Promise<Admission> {
    const need = amounts({ requests: observations.length });
    const observe = () => observations;
    return this.lease.admit({ need, observe, batch: true, now: Date.now(), waitUntil: this.waitUntil });
  }

  settle(ticket: Ticket, actual = amounts(), how: Exchange = exchange()): void {
    this.lease.settle(ticket, actual, how, Date.now(), this.waitUntil);
  }

  /** A request from beginning to end; returns whether it was forwarded. */
  async request(need = amounts(), actual = need, how = exchange()): Promise<boolean> {
    const { ticket } = await this.admit(need);
    if (ticket !== null) this.settle(ticket, actual, how);
    return ticket !== null;
  }

  /** All background work that has been started. */
  async idle(): Promise<void> {
    for (let done = 0; done < this.#work.length; done = this.#work.length) await Promise.all(this.#work);
  }
}
