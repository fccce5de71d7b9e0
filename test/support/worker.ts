import { env as bindings, exports } from 'cloudflare:workers';
import { listDurableObjectIds } from 'cloudflare:test';
import { vi } from 'vitest';
import { Leases, type KeyLease, type ReportPort, type Ticket } from '../../src/enforcement/index.ts';
import { shardOf } from '../../src/accounting/index.ts';
import {
  requestsIn,
  type Amounts,
  type Exchange,
  type KeyDetail,
  type Observation,
  type Report,
} from '../../src/domain/index.ts';
import { wire, type Env, type Wiring } from '../../src/wiring.ts';
import { alone, amounts, exchange } from './leases.ts';

export const env = bindings as unknown as Env;

/** Without the test runner's own. */
const ownBindings = Object.fromEntries(
  Object.entries(env).filter(([name]) => !name.startsWith('__VITEST')),
) as unknown as Env;

const ORIGINS = [{ name: 'lab', protocol: 'openai', url: 'https://lab.example' }];

/** The worker as a test sees it. */
export interface Worker {
  readonly wiring: Wiring;
  readonly network: Network;
}

/** What the tests can do to the way from the isolates to their ledgers. */
export interface Network {
  /** Reports on their way; the test may hold one up, drop it, or lose its answer by rejecting. */
  readonly reports: { readonly to: 'ledger' | 'directory'; readonly report: Report }[];
  /** Finished requests of a key that have been reported and acknowledged, by all isolates of the test. */
  counted(key: string): number;
  /** Waits until no report is under way. */
  quiet(): Promise<void>;
  /** How an isolate of the test's own sends its reports. */
  readonly port: ReportPort;
  before: (report: Report) => Promise<void> | void;
  after: (report: Report) => Promise<void> | void;
}

/**
 * The worker of this test file, wired once with a policy of its own and one origin. The ledgers, the directory and the board are the real
 * objects; only the way to them is watched.
 */
export async function start(policy: object, bindings: object = {}): Promise<Worker> {
  const port: ReportPort = async (key, report, known) => {
    if (known) {
      const ledger = watched.LEDGER.get(watched.LEDGER.idFromName(key));
      return { known, acknowledgement: await ledger.report(key, report, null) };
    }
    const shard = `shard-${shardOf(key, wiring.config.directoryShards)}`;
    return watched.DIRECTORY.get(watched.DIRECTORY.idFromName(shard)).report(key, report);
  };
  const network = new Watched(port);
  const watched = {
    ...ownBindings,
    LEDGER: watch(env.LEDGER, 'ledger', network),
    DIRECTORY: watch(env.DIRECTORY, 'directory', network),
    ORIGINS: JSON.stringify(ORIGINS),
    POLICY: JSON.stringify({ preset: 'balanced', ...policy }),
    ...bindings,
  };
  const wiring = await wire(watched);
  await wiring.runtime.keyIds.derive('the first one imports the key, in a context of its own');
  return { wiring, network };
}

class Watched implements Network {
  readonly reports: Network['reports'] = [];
  readonly port: ReportPort;
  readonly #counts = new Map<string, Map<string, number>>();
  #underWay = 0;
  before: Network['before'] = () => undefined;
  after: Network['after'] = () => undefined;

  constructor(port: ReportPort) {
    this.port = port;
  }

  counted(key: string): number {
    return [...(this.#counts.get(key)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  }

  quiet(): Promise<void> {
    return vi.waitFor(() => {
      if (this.#underWay > 0) throw new Error('a report is under way');
    });
  }

  async carry<T>(
    to: 'ledger' | 'directory',
    key: string,
    report: Report,
    send: () => Promise<T>,
  ): Promise<T> {
    this.reports.push({ to, report });
    this.#underWay++;
    try {
      await this.before(report);
      const answer = await send();
      await this.after(report);
      this.#count(key, report);
      return answer;
    } finally {
      this.#underWay--;
    }
  }

  /** The directory passes reports on, so one may be seen twice. */
  #count(key: string, { holder, sequence, exchanges }: Report): void {
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    this.#counts.set(key, counts.set(`${holder} ${sequence}`, sum(exchanges.map(requestsIn))));
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function watch<T extends Env['LEDGER'] | Env['DIRECTORY']>(
  namespace: T,
  to: 'ledger' | 'directory',
  network: Watched,
): T {
  const get = (id: DurableObjectId) => {
    const stub = namespace.get(id) as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
    return new Proxy(stub, {
      get: (target, name) => {
        if (name !== 'report') return Reflect.get(target, name) as unknown;
        return (...given: unknown[]) =>
          network.carry(to, given[0] as string, given[1] as Report, async () => target['report']?.(...given));
      },
    });
  };
  return { idFromName: (name: string) => namespace.idFromName(name), get } as unknown as T;
}

/** Replaces the outside world for one test: every outbound fetch is answered here. */
export function origin(answer: (request: Request) => Response | Promise<Response>) {
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async (input, init) => answer(new Request(input, init)));
}

/** An origin's JSON answer, of a declared length as over the network. */
export function json(value: unknown, status = 200): Response {
  const text = JSON.stringify(value);
  return new Response(text, {
    status,
    headers: { 'content-type': 'application/json', 'content-length': String(text.length) },
  });
}

/** A plain chat completion with usage. */
export const completion = (input = 10, output = 20, content = 'Hello'): Response =>
  json({
    id: 'c',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  });

/** A caller's request over HTTP, through the worker's own entry, and the answer read to its end. */
export async function chat(credential: string, body: object = {}) {
  const worker = (exports as unknown as { default: Fetcher }).default;
  const answer = await worker.fetch('https://weir.example/v1/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'small-1', messages: [{ role: 'user', content: 'Hi' }], ...body }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/**
 * Sends a first request of a key over HTTP and waits until its ledger is open. Requests of one key must not overlap over HTTP here: the test
 * runner turns off `handle_cross_request_promise_resolution`, by which one request's answer from the ledger serves others. For concurrency
 * there is {@link IsolateOf}.
 */
export async function introduce({ wiring, network }: Worker, credential: string): Promise<string> {
  const key = await wiring.runtime.keyIds.derive(credential);
  await chat(credential);
  await vi.waitFor(() => {
    if (network.counted(key) === 0) throw new Error('not yet reported');
  });
  return key;
}

/** One isolate of several: its own leases over the real ledgers. */
export class IsolateOf {
  readonly leases: Leases;
  readonly #work: Promise<unknown>[] = [];

  constructor({ wiring, network }: Worker, holder: string) {
    this.leases = new Leases(holder, network.port, wiring.config.policy);
  }

  readonly waitUntil = (work: Promise<unknown>): void => {
    this.#work.push(work);
  };

  of(key: string): KeyLease {
    return this.leases.of(key);
  }

  async admit(key: string, need: Amounts = amounts(), observe: () => Observation | null = () => null) {
    return this.of(key).admit({
      need,
      observe: () => alone(observe()),
      now: Date.now(),
      waitUntil: this.waitUntil,
    });
  }

  settle(
    key: string,
    ticket: Ticket,
    actual = amounts(),
    how: Exchange = exchange({ at: Date.now() }),
  ): void {
    this.of(key).settle(ticket, actual, how, Date.now(), this.waitUntil);
  }

  /** A request from beginning to end; returns whether it was forwarded. */
  async request(key: string, need = amounts(), actual = need, how = exchange({ at: Date.now() })) {
    const { ticket } = await this.admit(key, need);
    if (ticket !== null) this.settle(key, ticket, actual, how);
    return ticket !== null;
  }

  /** All that it has begun in the background, as far as flushes go. */
  async idle(): Promise<void> {
    for (let done = -1; done < this.#work.length;) {
      done = this.#work.length;
      await Promise.all(this.#work);
    }
  }
}

export const ledgerOf = (key: string) => env.LEDGER.get(env.LEDGER.idFromName(key));
export const ledgers = async (): Promise<number> => (await listDurableObjectIds(env.LEDGER)).length;

/** What the ledger of a key has; throws when there is none. */
export async function detailOf(key: string): Promise<KeyDetail> {
  const detail = await ledgerOf(key).detail();
  if (detail === null) throw new Error(`no ledger for ${key}`);
  return detail;
}
