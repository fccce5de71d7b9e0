import { between, pick, sample } from '../../../../demo/random.ts';
import { say, vocabularyOf, type Vocabulary } from '../../../material/benign-c/phrases.ts';
import { CONSTANT, PHRASES, type Script } from '../../../material/benign-e/script.ts';
import { drawManners, inManners } from '../../../material/benign-d/manners.ts';
import type { Ask, AskTool, Kind } from '../../../source.ts';
import { promptOf, type Message } from './prompts.ts';

/** What one owner settles before the first request. */
export interface Owner {
  readonly random: () => number;
  readonly vocabulary: Vocabulary;
  readonly script: Script;
  readonly settings: Settings;
  /** The owner's programs or habits: each turns an input into the first message of a request. */
  readonly prompts: readonly Message[];
  /** Share of visitors that the owner names; 0 for none. */
  readonly named: number;
  readonly tools: readonly AskTool[];
  readonly input: () => string;
  readonly tokens: () => number;
  /** A fresh line of a part of the script, in the owner's words. */
  readonly line: (part: keyof Script) => string;
}

export type Settings = Partial<
  Pick<
    Ask,
    | 'temperature'
    | 'topP'
    | 'maxTokens'
    | 'seed'
    | 'stop'
    | 'stream'
    | 'json'
    | 'reasoning'
    | 'logprobs'
    | 'topLogprobs'
  >
>;

export type Flow = (owner: Owner) => Generator<Ask, void>;

/** A kind of work, apart from its words. */
export interface Work {
  readonly kind: Kind;
  readonly name: string;
  /** Shortest and longest answer. */
  readonly tokens: readonly [number, number];
  readonly flow: Flow;
  /** Temperature 0 for most. */
  readonly exact?: boolean;
  /** Least and most of the vocabulary that one owner has. */
  readonly share?: readonly [number, number];
  /** Share of owners without a system prompt. */
  readonly bare?: number;
  /** Share of owners that set a reasoning effort. */
  readonly effort?: number;
  /** Inputs are typed by hand, slips included. */
  readonly typed?: boolean;
  /** Share of owners that ask for log-probabilities. */
  readonly scored?: number;
  readonly tools?: readonly AskTool[];
}

/** Share of programs that put marks around the input: what people type goes on as it is. */
const ENVELOPED: Partial<Record<Kind, number>> = {
  person: 0,
  'non-english': 0,
  tutoring: 0.25,
  gateway: 0.15,
  agent: 0.3,
  rag: 0.3,
};

/** Share of owners whose inputs carry the numbers they have in the owner's tables. */
const NUMBERED: Partial<Record<Kind, number>> = { batch: 0.25, judge: 0.2, development: 0.1 };

const NUMBERS: readonly ((id: number, text: string) => string)[] = [
  (id, text) => `[${id}] ${text}`,
  (id, text) => `id: ${id}\n${text}`,
  (id, text) => `#${id}: ${text}`,
  (id, text) => `${id}\t${text}`,
];

/** Draws an owner: words, programs and settings. */
export function ownerOf(work: Work, script: Script, random: () => number): Owner {
  const [low, high] = work.share ?? [0.1, 0.7];
  const vocabulary = vocabularyOf(PHRASES, CONSTANT, low + random() * (high - low), random);
  const kinds = sample(script.in, between(Math.min(2, script.in.length), script.in.length, random), random);
  const manners = work.typed === true ? drawManners(random) : null;
  const numbered = random() < (NUMBERED[work.kind] ?? 0) ? pick(NUMBERS, random) : null;
  const input = (): string => {
    const said = say(pick(kinds, random), vocabulary);
    const text = numbered === null ? said : numbered(between(100, 99_999, random), said);
    return manners === null ? text : inManners(text, manners, random);
  };
  const longest = between(0, 6, random);
  const line = (part: keyof Script): string => {
    const text = say(pick(script[part], random), vocabulary);
    return part === 'ans' ? lengthened(text, between(0, longest, random), vocabulary) : text;
  };
  const prompts = Array.from({ length: pick([1, 1, 1, 2, 3], random) }, () =>
    promptOf(script, vocabulary, work.bare ?? 0.3, random() < (ENVELOPED[work.kind] ?? 0.8)),
  );
  const settings = settingsOf(work, script, random);
  const tools = sample(work.tools ?? [], between(2, 7, random), random);
  const named = random() < 0.4 ? 1 : 0;
  return {
    random,
    vocabulary,
    script,
    settings,
    prompts,
    named,
    tools,
    input,
    tokens: lengths(work, settings, random),
    line,
  };
}

/** An answer with some further sentences. */
function lengthened(text: string, count: number, vocabulary: Vocabulary): string {
  const more = Array.from({ length: count }, () => say('@reply', vocabulary));
  return [text, ...more].join(count > 3 ? '\n' : ' ');
}

/** Lengths of answers: each owner has a range of its own within the work's, most answers near its lower end. */
function lengths({ tokens: [low, high] }: Work, { maxTokens }: Settings, random: () => number): () => number {
  const [scale, skew] = [0.5 + random(), 1 + 2 * random()];
  return () =>
    Math.max(1, Math.min(Math.round((low + (high - low) * random() ** skew) * scale), maxTokens ?? Infinity));
}

const LIMITS = [
  16, 64, 100, 200, 256, 300, 512, 700, 1000, 1024, 1500, 2000, 2048, 3000, 4000, 4096, 8192, 16_000,
];

function settingsOf(work: Work, script: Script, random: () => number): Settings {
  const share = <T extends object>(of: number, value: T): Partial<T> => (random() < of ? value : {});
  const heat = pick(
    work.exact === true ? [0, 0, 0, 0, 0.1, 0.2] : [0, 0.2, 0.4, 0.5, 0.7, 0.7, 0.8, 0.9, 1, 1.2],
    random,
  );
  const room = LIMITS.filter((limit) => limit >= work.tokens[1]);
  const json = [...script.sys, ...script.tpl, ...script.opt].some((text) => text.includes('JSON'));
  return {
    ...share(work.exact === true ? 0.85 : 0.5, { temperature: heat }),
    ...share(0.12, { topP: pick([0.8, 0.9, 0.95, 1], random) }),
    ...(room.length > 0 ? share(0.5, { maxTokens: pick(room, random) }) : {}),
    ...share(work.exact === true ? 0.2 : 0.03, { seed: pick([0, 1, 7, 13, 42, 1234, 2024], random) }),
    ...share(0.05, { stop: pick([['\n\n'], ['END'], ['```'], ['</result>'], ['User:']], random) }),
    ...share(work.exact === true ? 0.1 : 0.45, { stream: true }),
    ...(json ? share(0.4, { json: true }) : {}),
    ...share(work.effort ?? 0.06, { reasoning: pick(['low', 'medium', 'medium', 'high'] as const, random) }),
    ...share(work.scored ?? 0, { logprobs: true, topLogprobs: pick([1, 4, 5, 20], random) }),
  };
}
