import type { AnswerText, ModelCall, Usage } from '../../domain/index.ts';

/** Usage as the origin reported it; null when neither side is a number. */
export const reported = (input: number | null, output: number | null): Usage | null =>
  input === null && output === null
    ? null
    : { inputTokens: input ?? 0, outputTokens: output ?? 0, estimated: false };

/** Usage of what takes no tokens (lists, stored answers, token counts): reported, so that nobody estimates it. */
export const FREE: Usage = Object.freeze({ inputTokens: 0, outputTokens: 0, estimated: false });

/**
 * Bytes of UTF-8 a token. Byte-pair encoders of 100,000 to 200,000 entries take about 4 bytes a token of English prose, about 3 to 4 of
 * Chinese (one character is 3 bytes) and about 5 of Cyrillic, so bytes are a better measure than characters over scripts.
 */
const BYTES_PER_TOKEN = 4;
/** Tokens that a chat format adds to each message, and that an image or a minute of audio takes: orders of magnitude. */
const TOKENS_PER_TURN = 4;
const TOKENS_PER_MEDIUM = 800;
const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;

/** Positions looked at to tell how many bytes a text's characters take. */
const SAMPLES = 64;

/** Tokens in so many UTF-16 units of Latin text. */
export const estimateTokens = (textLength: number): number => Math.ceil(textLength / BYTES_PER_TOKEN);

/**
 * Input tokens of a request, before an origin has counted them. Script-aware: samples {@link SAMPLES} characters of the last turn (or
 * the system prompt) for their width in UTF-8. Within a third of the truth for prose, code and JSON; not for base64 or noise.
 */
export const estimateInputTokens = (call: ModelCall): number => {
  const sample = call.turns.at(-1)?.text || call.system;
  const bytes = call.textLength * bytesPerUnit(sample);
  return estimateTokens(bytes) + call.turnCount * TOKENS_PER_TURN + call.media * TOKENS_PER_MEDIUM;
};

const bytesPerUnit = (sample: string): number => {
  if (sample === '') return 1;
  const step = Math.max(1, Math.floor(sample.length / SAMPLES));
  let seen = 0;
  let bytes = 0;
  for (let i = 0; i < sample.length && seen < SAMPLES; i += step, seen++)
    bytes += width(sample.charCodeAt(i));
  return bytes / seen;
};

/** UTF-8 bytes of one UTF-16 unit (2 for each half of a surrogate pair). */
const width = (unit: number): number => {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
};

/** Keys whose string values are the model's words in the three protocols' stream events. */
const TEXT_KEYS = [
  'content',
  'text',
  'delta',
  'arguments',
  'partial_json',
  'thinking',
  'reasoning_content',
  // Searched for without the opening quote, of which a stream is full: the engine looks for the first character.
].map((key) => `${key}":`);

/**
 * UTF-16 units looked at from either end of a stream to tell words from framing: some thirty events. Right on average, and within a tenth for
 * one stream; looking at all of it cost as much as passing ten of its events on.
 */
const SHARE_SAMPLE = 3072;

/**
 * Output tokens of a stream whose origin did not report them: the share of the sampled text (from both ends) that is model output, applied
 * to the answer's bytes, at {@link BYTES_PER_TOKEN}. Framing is thus not charged as words. An answer cut short by its client is judged by
 * what had come.
 */
export const estimateStreamTokens = (answer: AnswerText): number => {
  const sample = endsOf(answer);
  if (sample === '') return 0;
  const words = TEXT_KEYS.reduce((sum, key) => sum + valueUnits(sample, key), 0);
  return Math.ceil((answer.bytes * Math.min(1, words / sample.length)) / BYTES_PER_TOKEN);
};

const endsOf = ({ head, tail }: AnswerText): string =>
  head === tail && head.length <= 2 * SHARE_SAMPLE
    ? head
    : head.slice(0, SHARE_SAMPLE) + tail.slice(-SHARE_SAMPLE);

/** UTF-16 units inside the string values that follow a key (`name":`). Escaped quotes end a value early: an estimate, and linear. */
const valueUnits = (sample: string, key: string): number => {
  let units = 0;
  for (let at = sample.indexOf(key); at >= 0; at = sample.indexOf(key, at + key.length)) {
    if (sample.charCodeAt(at - 1) !== QUOTE) continue;
    let open = at + key.length;
    if (sample.charCodeAt(open) === SPACE) open++;
    if (sample.charCodeAt(open) !== QUOTE) continue;
    const close = endOfString(sample, open + 1);
    units += close - open - 1;
    at = close - key.length;
  }
  return units;
};

const endOfString = (sample: string, from: number): number => {
  let close = sample.indexOf('"', from);
  while (close > 0 && sample.charCodeAt(close - 1) === BACKSLASH) close = sample.indexOf('"', close + 1);
  return close < 0 ? sample.length : close;
};
