import type { LogLine } from '../../backtest/log-line.ts';
import { pick, randomFrom } from '../../demo/random.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Labelled } from '../compose.ts';
import type { Ask } from '../source.ts';
import { gammaGap } from '../timing.ts';
import { dialectFor, providerOf, toWire, type Dialect } from '../wire/index.ts';
import { DAY_MS, isHarvest, START, type Group, type GroupForm } from './group.ts';
import type { Member } from './member.ts';

/** Requests looked at to learn what protocol an owner needs. */
const PROBE = 24;

/** An account at work: how it speaks, and what it does to what it is given. */
interface Hand {
  readonly member: Member;
  readonly dialect: Dialect;
  rewrite(ask: Ask): Ask | null;
}

/** The traffic of a group in ascending time. One owner's requests are dealt out; a session stays with one account. `seed` is the owner's. */
export function* trafficOf(
  group: Group,
  members: readonly Member[],
  catalogue: Catalogue,
  seed: number,
  random: () => number,
): Generator<Labelled, void> {
  const source = catalogue.source(group.source);
  const hands = handsOf(
    group,
    members,
    source.asks(randomFrom(seed)).take(PROBE).toArray(),
    catalogue,
    random,
  );
  const mean = DAY_MS / (group.accounts * group.perDay);
  const sessions = new Map<string, Hand>();
  const tasks = tasksOf(group, catalogue, seed);
  const end = START + group.to * DAY_MS;
  let at = START + group.from * DAY_MS;
  for (let run = 0; at < end; run += 1)
    for (const drawn of source.asks(randomFrom(seed + run))) {
      const asked = tasks.length > 0 && random() < SET ? pick(tasks, random) : drawn;
      at += mean * gammaGap(1.2, random);
      if (at >= end) return;
      const hand = handFor(asked, sessions, hands, random);
      const ask = hand.rewrite(asked);
      if (ask !== null) yield { line: lineOf(Math.round(at), ask, hand), harvest: isHarvest(group) };
    }
}

/** Tasks that the learners of a course are set, and what part of their requests is about them. */
const TASKS = 40;
const SET = 0.5;

const tasksOf = ({ form, source }: Group, catalogue: Catalogue, seed: number): readonly Ask[] =>
  form === 'course'
    ? catalogue
        .source(source)
        .asks(randomFrom(seed - 1))
        .filter(({ turns }) => turns.length === 1)
        .take(TASKS)
        .toArray()
    : [];

/** Sessions remembered; more are begun anew. */
const SESSIONS = 4096;

function handFor(
  { session, turns }: Ask,
  sessions: Map<string, Hand>,
  hands: readonly Hand[],
  random: () => number,
): Hand {
  const known = session === undefined ? undefined : sessions.get(session);
  if (known !== undefined && turns.length > 1) return known;
  const hand = pick(hands, random);
  if (sessions.size >= SESSIONS) sessions.clear();
  if (session !== undefined) sessions.set(session, hand);
  return hand;
}

function handsOf(
  { form }: Group,
  members: readonly Member[],
  probe: readonly Ask[],
  catalogue: Catalogue,
  random: () => number,
): readonly Hand[] {
  const provider = providerOf(probe, random);
  const common = dialectFor(probe, provider, random);
  const disguises = DISGUISES[form] ?? [];
  return members.map((member) => ({
    member,
    dialect: ONE_CLIENT.has(form) ? common : dialectFor(probe, provider, random),
    rewrite:
      form === 'product'
        ? branded
        : disguised(disguises, catalogue, randomFrom(Math.floor(random() * 2 ** 31))),
  }));
}

/** Whose accounts all use one program. */
const ONE_CLIENT: ReadonlySet<GroupForm> = new Set(['hydra', 'enterprise', 'harness', 'product', 'agency']);

/** What each account does to its part by itself, by the names of tricks. */
const DISGUISES: Readonly<Record<string, readonly string[]>> = {
  partition: ['synonyms', 'random-parameters'],
  heirs: ['paraphrased', 'synonyms'],
};

/** A product words what its users want. */
const branded = (ask: Ask): Ask => ({ ...ask, system: `${BRAND} ${ask.system ?? ''}`.trim() });
const BRAND =
  'You are Pebble, the assistant inside a workspace for small teams. Keep to what is asked and answer in the language of the request.';

/** Runs tricks, which work on streams, one request at a time: each account has its own. */
function disguised(names: readonly string[], catalogue: Catalogue, random: () => number): Hand['rewrite'] {
  const queue: Ask[] = [];
  let stream = fed(queue);
  for (const name of names) {
    const trick = catalogue.tricks.get(name);
    if (trick !== undefined) stream = trick(stream, random);
  }
  return (ask) => {
    if (names.length === 0) return ask;
    queue.push(ask);
    const { value } = stream.next();
    return value ?? null;
  };
}

function* fed(queue: Ask[]): Generator<Ask, void> {
  for (let ask = queue.shift(); ask !== undefined; ask = queue.shift()) yield ask;
}

function lineOf(ts: number, ask: Ask, { member, dialect }: Hand): LogLine {
  const { path, headers, body } = toWire(ask, dialect);
  const { tokens, text } = ask.answer;
  const input = (ask.system?.length ?? 0) + ask.turns.reduce((sum, turn) => sum + turn.text.length, 0);
  return {
    ts,
    key: member.key,
    account: member.account,
    method: 'POST',
    path,
    headers,
    body,
    client: member.origins.clientOf(ask.session),
    response: {
      status: 200,
      usage: { input_tokens: Math.ceil(input / 4), output_tokens: tokens * Math.max(1, ask.n ?? 1) },
      ...(text !== undefined && { text }),
    },
  };
}
