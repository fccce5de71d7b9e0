import { randomFrom } from '../demo/random.ts';
import type { LogLine } from '../backtest/log-line.ts';
import type { Catalogue } from './catalogue.ts';
import { originsOf, type Origins } from './clients.ts';
import { MACHINES, type KeyPlan } from './scenario.ts';
import type { Ask, Kind, Source } from './source.ts';
import { arrivals, type Pace } from './timing.ts';
import type { Trick } from './tricks/index.ts';
import { dialectFor, providerOf, toWire, type Dialect } from './wire/index.ts';

/** A line of the log and what only the evaluation knows of it. */
export interface Labelled {
  readonly line: LogLine;
  /** The request belongs to a harvest. */
  readonly harvest: boolean;
}

/** An owner at work: its requests, and how it sends them. */
interface Voice {
  readonly asks: Generator<Ask, void>;
  readonly dialect: Dialect;
  readonly origins: Origins;
  readonly harvest: boolean;
}

/** The traffic of one key, in ascending time; a generator, so that nothing is held. `seed` is the run's. */
export function* linesOf(plan: KeyPlan, catalogue: Catalogue, seed: number): Generator<Labelled, void> {
  const main = catalogue.source(plan.source);
  const cover = plan.cover === undefined ? null : catalogue.source(plan.cover);
  const trick = plan.trick === undefined ? undefined : catalogue.tricks.get(plan.trick);
  const owner = { source: main, seed: hash(`${seed}/${plan.source}/${plan.owner}`), trick };
  const covering =
    cover === null ? [] : [{ source: cover, seed: hash(`${seed}/${plan.key}/cover`), trick: undefined }];
  // An undisguised, disguised or slow harvest of one owner has the same provider and client.
  const random = randomFrom(cover === null ? hash(`${owner.seed}/client`) : hash(`${seed}/${plan.key}`));
  const speakers = voices([owner, ...covering], random);
  const times = arrivals(paceOf(plan, cover ?? main), plan.requests, catalogue.traces, random);
  const share = cover === null ? 1 : (plan.share ?? 1);
  for (let count = 0; count < plan.requests; count += 1) {
    const voice = speakers[random() < share ? 0 : 1];
    const ask = voice?.asks.next().value;
    const ts = times.next().value;
    if (voice === undefined || !ask || !ts) return;
    yield { line: lineOf(plan.key, ts, ask, voice), harvest: voice.harvest };
  }
}

/** Whose requests, and in what disguise. */
interface Owner {
  readonly source: Source;
  readonly seed: number;
  readonly trick: Trick | undefined;
}

/** Requests looked at to learn what protocol an owner needs. */
const PROBE = 24;

/** A key belongs to one provider, so all who use it speak to that one, each in its own way. */
function voices(owners: readonly Owner[], random: () => number): Voice[] {
  const probes = owners.map((owner) => again(owner).take(PROBE).toArray());
  const provider = providerOf(probes.flat(), random);
  return owners.map((owner, index) => ({
    asks: again(owner),
    dialect: dialectFor(probes[index] ?? [], provider, random),
    origins: originsOf(styleOf(owner.source, random), random),
    harvest: owner.source.label === 'attack',
  }));
}

/** An owner whose run has ended begins another one. */
function* again({ source, seed, trick }: Owner): Generator<Ask, void> {
  for (let run = 0; ; run += 1) {
    const random = randomFrom(run === 0 ? seed : hash(`${seed}/${run}`));
    const plain = source.asks(random);
    let count = 0;
    for (const ask of trick === undefined ? plain : trick(plain, randomFrom(hash(`${seed}/trick/${run}`)))) {
      count += 1;
      yield ask;
    }
    if (count === 0) return;
  }
}

const AT_HOME: ReadonlySet<Kind> = new Set(['person', 'non-english']);

function styleOf(source: Source, random: () => number): 'servers' | 'people' | 'campus' {
  if (source.label === 'attack') return random() < 0.3 ? 'people' : 'servers';
  if (source.kind === 'university') return 'campus';
  return AT_HOME.has(source.kind) ? 'people' : 'servers';
}

function paceOf({ scenario }: KeyPlan, source: Source): Pace {
  if (scenario === 'drip') return 'drip';
  return source.label === 'attack' || MACHINES.has(source.kind) ? 'machine' : 'office';
}

function lineOf(key: string, ts: number, ask: Ask, { dialect, origins }: Voice): LogLine {
  const { path, headers, body } = toWire(ask, dialect);
  const { tokens, text } = ask.answer;
  return {
    ts,
    key,
    account: `org-${key}`,
    method: 'POST',
    path,
    headers,
    body,
    client: origins.clientOf(ask.session),
    response: {
      status: 200,
      usage: { input_tokens: inputTokens(ask), output_tokens: tokens * Math.max(1, ask.n ?? 1) },
      ...(text !== undefined && { text }),
    },
  };
}

const inputTokens = ({ system, turns }: Ask): number =>
  Math.ceil(((system?.length ?? 0) + turns.reduce((sum, { text }) => sum + text.length, 0)) / 4);

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
