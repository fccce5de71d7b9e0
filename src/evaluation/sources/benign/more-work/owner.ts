import { between, pick, sample } from '../../../../demo/random.ts';
import { LISTS, OWN } from '../../../material/benign-c/lists.ts';
import { say, vocabularyOf, type Vocabulary } from '../../../material/benign-c/phrases.ts';
import { wordingOf, type Wording } from '../../../material/benign-c/trade.ts';
import type { Ask, AskTool, BenignSource, Kind } from '../../../source.ts';
import { layoutOf, type Layout } from './layouts.ts';

/** An owner with its words, its programs and the settings of its calls. */
export interface Owner {
  readonly random: () => number;
  readonly vocabulary: Vocabulary;
  readonly wording: Wording;
  readonly layouts: readonly Layout[];
  readonly settings: Settings;
  readonly input: () => string;
  readonly tokens: () => number;
}

type Settings = Partial<
  Pick<Ask, 'temperature' | 'topP' | 'maxTokens' | 'n' | 'seed' | 'stop' | 'stream' | 'json' | 'tools'>
>;

/** How an owner sends its inputs. */
export type Flow = (owner: Owner) => Generator<Ask, void>;

/** A trade: `tokens` is the range of an answer's length. */
export interface Trade {
  readonly kind: Kind;
  readonly name: string;
  readonly tokens: readonly [number, number];
  readonly flow: Flow;
  /** At temperature 0, mostly. */
  readonly exact?: boolean;
  /** The owner has all subjects, and not only some. */
  readonly broad?: boolean;
}

/** A source of one trade, whose wording is in `text`. */
export function source(trade: Trade, text: string): BenignSource {
  const wording = wordingOf(text);
  return {
    name: `more-work/${trade.name}`,
    label: 'benign',
    kind: trade.kind,
    *asks(random) {
      yield* trade.flow(ownerOf(trade, wording, random));
    },
  };
}

function ownerOf(trade: Trade, wording: Wording, random: () => number): Owner {
  const share = trade.broad === true ? 0.6 + random() * 0.4 : 0.12 + random() * random() * 0.7;
  const vocabulary = vocabularyOf(LISTS, OWN, share, random);
  const kinds = sample(wording.in, trade.broad === true ? wording.in.length : between(1, 3, random), random);
  const passages = random() < 0.5 ? '\n\n' : '\n---\n';
  const input = (): string => inputOf(kinds, wording.ctx, passages, vocabulary);
  const layouts = Array.from({ length: pick([1, 1, 1, 2, 3], random) }, () =>
    layoutOf(wording, vocabulary, input),
  );
  const settings = settingsOf(trade, wording, random);
  const scale = 0.6 + random() * 0.9;
  const [low, high] = trade.tokens;
  const tokens = (): number => {
    const drawn = Math.round((low + (high - low) * random() * (0.4 + 0.6 * random())) * scale);
    return Math.max(1, Math.min(drawn, settings.maxTokens ?? drawn));
  };
  return { random, vocabulary, wording, layouts, settings, input, tokens };
}

/** Passages, when the trade has them, stand before what is asked of them and speak of the same things. */
function inputOf(
  kinds: readonly string[],
  passages: readonly string[],
  gap: string,
  vocabulary: Vocabulary,
): string {
  const { random } = vocabulary;
  const memory = new Map<string, string>();
  const asked = say(pick(kinds, random), vocabulary, memory);
  if (passages.length === 0) return asked;
  const drawn = Array.from({ length: between(2, 6, random) }, () =>
    say(pick(passages, random), vocabulary, memory),
  );
  const found = [...new Set(drawn)].map((passage, at) => `[${at + 1}] ${passage}`);
  return `${found.join(gap)}${gap}${asked}`;
}

/** Functions that an owner declares beside its prompts. */
const TOOLS: readonly AskTool[] = [
  { name: 'save_result', parameters: ['text', 'status'] },
  { name: 'submit', parameters: ['result'] },
  { name: 'lookup_catalogue', parameters: ['query', 'limit'] },
  { name: 'flag_for_review', parameters: ['reason'] },
  { name: 'get_style_guide', parameters: ['channel'] },
  { name: 'emit_json', parameters: ['title', 'body', 'tags'] },
];

const maybe = <T extends object>(share: number, value: T, random: () => number): Partial<T> =>
  random() < share ? value : {};

function settingsOf({ tokens, exact }: Trade, wording: Wording, random: () => number): Settings {
  const heat =
    exact === true ? pick([0, 0, 0, 0.1], random) : pick([0.3, 0.5, 0.6, 0.7, 0.7, 0.8, 0.9, 1, 1.1], random);
  const most = pick(
    [256, 400, 512, 800, 1000, 1024, 1500, 2000, 2048, 4096].filter((size) => size >= tokens[1] * 0.8),
    random,
  ) as number | undefined;
  const wantsJson = wording.out.some((line) => line.includes('JSON'));
  return {
    ...maybe(exact === true ? 0.9 : 0.6, { temperature: heat }, random),
    ...maybe(0.15, { topP: pick([0.9, 0.95, 1], random) }, random),
    ...(most === undefined ? {} : maybe(0.6, { maxTokens: most }, random)),
    ...maybe(exact === true ? 0.2 : 0.03, { seed: between(0, 99, random) }, random),
    ...maybe(0.06, { stop: pick([['\n\n\n'], ['###'], ['END'], ['</answer>']], random) }, random),
    ...maybe(0.15, { stream: true }, random),
    ...maybe(0.06, { tools: sample(TOOLS, between(1, 3, random), random) }, random),
    ...(wantsJson ? maybe(0.3, { json: true }, random) : {}),
  };
}
