import { between, pick, sample } from '../../../demo/random.ts';

/** Symbols and the texts that each may become. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/** Writes one text. */
export type Line = (random: () => number) => string;

/** An owner's own way of writing such texts: its vocabulary is drawn from `random`. */
export type Writer = (random: () => number) => Line;

const HOLE = /\{(?:#(\d+)-(\d+)|([?^]?)([a-z][a-z0-9_]*))\}/g;
const SIGNS: Readonly<Record<string, string>> = { '⏎': '\n', '¦': '|', '¬': '`', '⇥': '  ' };

/**
 * Reads `symbol: text | text` lines; a line that starts with `|` goes on with the symbol before.
 * In a text `{symbol}` is replaced, `{^symbol}` capitalised, `{?symbol}` left out half of the time, `{#2-9}` is a number;
 * `⏎` is a line break, `⇥` two spaces, `¦` a bar and `¬` a backtick.
 */
export function grammar(source: string, ...parents: readonly Grammar[]): Grammar {
  const own: Record<string, string[]> = {};
  let current: string[] = [];
  for (const line of source.split('\n').map((line) => line.trim())) {
    if (line === '') continue;
    const head = /^([a-z][a-z0-9_]*): /.exec(line);
    if (head?.[1] !== undefined) current = own[head[1]] ??= [];
    const texts = line.slice(head?.[0].length ?? 0).replace(/^\| /, '');
    current.push(...texts.split(' | ').map((text) => text.trim()));
  }
  return Object.assign({}, ...parents, own) as Grammar;
}

/** `text` with its holes filled. An unknown symbol is an error of the material and throws. */
export function expand(text: string, symbols: Grammar, random: () => number): string {
  const filled = text.replace(HOLE, (_, low?: string, high?: string, sign?: string, name?: string) => {
    if (low !== undefined) return String(between(Number(low), Number(high), random));
    if (sign === '?' && random() < 0.5) return '';
    const options = symbols[name ?? ''];
    if (options === undefined) throw new Error(`no symbol ${name} for: ${text}`);
    const word = expand(pick(options, random), symbols, random);
    return sign === '^' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
  return filled.replace(/[⏎¦¬⇥]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An owner uses only part of the vocabulary: of each larger choice a part, the same for all of its texts. */
function narrow(symbols: Grammar, random: () => number): Grammar {
  const share = 0.45 + random() * 0.55;
  const kept = (texts: readonly string[]) =>
    texts.length < 4 ? texts : sample(texts, Math.max(3, Math.ceil(texts.length * share)), random);
  return Object.fromEntries(Object.entries(symbols).map(([name, texts]) => [name, kept(texts)]));
}

/** Texts of `start`, in each owner's own vocabulary. */
export const writer =
  (symbols: Grammar, start: string): Writer =>
  (random) => {
    const own = narrow(symbols, random);
    return (random) => expand(`{${start}}`, own, random);
  };

/** Texts of any of the writers, each owner has its own one or two. */
export const anyOf =
  (...writers: readonly Writer[]): Writer =>
  (random) => {
    const lines = sample(writers, between(1, 2, random), random).map((write) => write(random));
    return (random) => pick(lines, random)(random);
  };

/** `low` to `high` texts under each other. */
export const several =
  (write: Writer, low: number, high: number, between_ = '\n'): Writer =>
  (random) => {
    const line = write(random);
    return (random) => Array.from({ length: between(low, high, random) }, () => line(random)).join(between_);
  };

const NEIGHBOURS = ['er', 'io', 'as', 'nm', 'ui', 'td', 'gh', 'sd', 'lk', 'vc'];

/** How people type: letters swapped, doubled and missed, now and then no capitals. `rate` is mistakes a character. */
export function typed(text: string, rate: number, random: () => number): string {
  const lower = random() < rate * 20 ? text.toLowerCase() : text;
  return Array.from(lower, (letter) => {
    if (random() >= rate) return letter;
    const pair = NEIGHBOURS.find((pair) => pair.includes(letter));
    return pick(['', letter + letter, pair?.replace(letter, '') ?? letter], random);
  }).join('');
}

/** The writer's texts with typing mistakes, each person's own rate. */
export const sloppy =
  (write: Writer): Writer =>
  (random) => {
    const line = write(random);
    return (random) => typed(line(random), pick([0, 0, 0.003, 0.01, 0.02], random), random);
  };
