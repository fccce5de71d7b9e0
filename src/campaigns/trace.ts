import type { Observation } from '../domain/index.ts';
import type { Led } from '../scoring/index.ts';
import { BOUNDS } from './bounds.ts';
import { NO_CONTENT, withRequest, type Content } from './content.ts';
import { factOf, KINDS, kindOf, type Fact, type Surroundings } from './facts.ts';
import { notice } from './rhythm.ts';
import type { Taken } from './taken.ts';

/** What a key remembers in order to tell its facts once: plain JSON, below 4 KB (tested). Lives beside the key's judgement. */
export interface Trace {
  requests: number;
  content: Content;
  /** Facts told, and a ring of facts that came once and may return. */
  readonly told: string[];
  readonly once: string[];
  /** Facts told so far: prompts, and others. */
  prompts: number;
  others: number;
  candidates: number;
  /** The model of most requests so far, and how many in a row were of another. */
  model: string | null;
  away: number;
  /** Quarter-hours in which it was active: see rhythm.ts. Absent in what was stored before they were kept. */
  quarters?: number[];
  /** When it was last looked at: more than {@link LOOK}. */
  suspicious: boolean;
  /** Epoch ms at which its content was last told. */
  due: number;
}

/** What one request of a key brings that the board should know. */
export interface News {
  readonly at: number;
  readonly facts: readonly Fact[];
  /** Null when it has not changed enough to be worth telling. */
  readonly content: Content | null;
  /** Told with content: quarter-hours in which it was active lately. */
  readonly quarters?: readonly number[];
  /** See `suspicionOf`: nats, of the strongest single process. */
  readonly suspicion: number;
  /** Evidence so far (nats by reason, see scoring/lead.ts); null for keys that are neither suspected nor members. */
  readonly led: Led | null;
  readonly requests: number;
  /** What the key has taken in all. */
  readonly taken: Taken;
  readonly model: string | null;
  readonly member: boolean;
}

export const newTrace = (): Trace => ({
  requests: 0,
  content: NO_CONTENT,
  told: [],
  once: [],
  prompts: 0,
  others: 0,
  candidates: 0,
  model: null,
  away: 0,
  suspicious: false,
  due: 0,
});

/** What a key's record says of it after a request was judged. */
export interface Judged {
  readonly suspicion: number;
  readonly led: Led;
  /** Whether the key's account was a campaign's member when last heard. */
  readonly member: boolean;
  readonly taken: Taken;
}

/** From so much on a key is looked at: see docs/campaigns.md. */
export const LOOK = 0;
const ONCE = 48;
/**
 * One prompt in so many is told, the same ones for every key: the more have been told, the fewer, so that keys that ask very many still tell the same ones.
 * By prompts told so far, four at a time.
 */
const SAMPLES = [4, 16, 64, 256] as const;
/** Prompts told that a key was answered: the rest is for those that it asks. */
const ANSWERED = 12;

/** Takes a judged request into account (changes `trace`); null when there is nothing to tell. */
export function traced(
  trace: Trace,
  observation: Observation,
  surroundings: Surroundings,
  judged: Judged,
): News | null {
  const { at } = observation;
  trace.requests++;
  if (isSampledContent(trace)) trace.content = withRequest(trace.content, observation);
  notice((trace.quarters ??= []), at);
  const facts = newFacts(trace, observation, surroundings);
  const suspicion = Math.max(-10, Math.round(judged.suspicion * 100) / 100);
  const looked = suspicion >= LOOK;
  const turned = looked !== trace.suspicious;
  trace.suspicious = looked;
  const due = isDue(trace, looked, at);
  if (due) trace.due = at;
  if (facts.length === 0 && !turned && !judged.member && !due) return null;
  const telling = looked || judged.member;
  return {
    at,
    facts,
    content: due || turned ? trace.content : null,
    ...((due || turned) && { quarters: [...trace.quarters] }),
    suspicion,
    led: telling ? { ...judged.led } : null,
    requests: trace.requests,
    taken: judged.taken,
    model: observation.model?.slice(0, 48) ?? null,
    member: judged.member,
  };
}

/** Means of a settled key that nothing speaks against change slowly: one request in four is enough, at a quarter of what they cost. */
const isSampledContent = ({ requests, suspicious }: Trace): boolean =>
  requests <= OFTEN || suspicious || requests % 4 === 0;

/**
 * A young key's content is told as it takes shape; a suspect's every fourth request, and later once a minute: some honest keys of every size are suspects
 * for ever, and would be most of what campaigns are told.
 */
function isDue({ requests, due }: Trace, looked: boolean, at: number): boolean {
  if (DUE.has(requests)) return true;
  if (!looked) return false;
  return requests <= OFTEN ? requests % 4 === 0 : at - due >= SELDOM_MS;
}
const OFTEN = 64;
const SELDOM_MS = 60_000;
const DUE: ReadonlySet<number> = new Set([3, 4, 6, 8, 10, 12, 16, 24, 32, 48, 64, 128, 256, 512]);

const NO_FACTS: readonly Fact[] = [];

function newFacts(
  trace: Trace,
  { at, model, fingerprints }: Observation,
  surroundings: Surroundings,
): readonly Fact[] {
  let facts: Fact[] | null = null;
  const tell = (kind: keyof typeof KINDS, id: string | null): void => {
    if (id === null) return;
    const fact = factOf(kind, id);
    if (isNews(trace, fact)) (facts ??= []).push(fact);
  };
  for (const template of fingerprints.template) tell('template', template);
  tell('system', fingerprints.system);
  tell('tools', fingerprints.tools);
  if (fingerprints.prompt !== null && isSampled(fingerprints.prompt, trace.prompts))
    tell('prompt', fingerprints.prompt);
  // One account has prompts made, others ask them.
  for (const answer of fingerprints.answers ?? [])
    if (trace.prompts < ANSWERED && isSampled(answer, trace.prompts)) tell('prompt', answer);
  tell('network', surroundings.network);
  tell('network_wide', surroundings.networkWide);
  tell('client', surroundings.client);
  if (trace.requests === 1) {
    tell('onset', bucket(at));
    tell('payment', surroundings.payment);
    tell('email_domain', surroundings.emailDomain);
    if (surroundings.created !== null) tell('created', bucket(surroundings.created));
  }
  tell('pivot', pivotOf(trace, model, at));
  return facts ?? NO_FACTS;
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** By the ten bits that a fingerprint begins with. */
function isSampled(prompt: string, told: number): boolean {
  const bits = BASE32.indexOf(prompt[0] ?? '') * 32 + BASE32.indexOf(prompt[1] ?? '');
  return bits % (SAMPLES[Math.floor(told / 4)] ?? Infinity) === 0;
}

const HOUR_MS = 3_600_000;
const bucket = (at: number): string => String(Math.floor(at / HOUR_MS));

/** Whether a fact is to be told now; a kind that must return is, when it does. Prompts have their own share, so that they crowd out nothing else. */
function isNews(trace: Trace, fact: Fact): boolean {
  const kind = kindOf(fact);
  const share = kind === 'prompt' ? 'prompts' : 'others';
  if (trace[share] >= BOUNDS.unitFacts[share] || trace.told.includes(fact)) return false;
  if (KINDS[kind].recurs && !trace.once.includes(fact)) {
    trace.once[trace.candidates++ % ONCE] = fact;
    return false;
  }
  trace.told.push(fact);
  trace[share]++;
  return true;
}

/** A key pivots when so many requests in a row are of another model than before. */
const AWAY = 5;

/** The model and the day on which a settled key moved to it; else null. */
function pivotOf(trace: Trace, model: string | null, at: number): string | null {
  if (model === null || model === trace.model) {
    trace.away = 0;
    return null;
  }
  trace.model ??= model;
  if (model === trace.model || ++trace.away < AWAY) return null;
  trace.model = model;
  trace.away = 0;
  return `${model.slice(0, 48)}/${Math.floor(at / (24 * HOUR_MS))}`;
}
