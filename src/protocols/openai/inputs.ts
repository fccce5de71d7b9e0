import { TEXT_LIMIT } from '../../domain/index.ts';
import type { Transcript } from '../shared/transcript.ts';
import { readContent } from './messages.ts';

/** UTF-16 units that a token id stands for on average. */
const UNITS_PER_TOKEN = 4;
/** Token ids written out at most: a word of five digits and a space each. */
const TOKENS_SHOWN = TEXT_LIMIT / 8;

/**
 * Prompts of completions, inputs of embeddings and moderations: a text, a list of texts (a turn each), token ids, lists of token ids, or
 * content parts (one turn together).
 */
export const readInputs = (transcript: Transcript, input: unknown): void => {
  if (!Array.isArray(input)) return readInput(transcript, input);
  if (typeof input[0] === 'number' || isPart(input[0])) return readInput(transcript, input);
  for (const one of input) readInput(transcript, one);
};

const isPart = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readInput = (transcript: Transcript, input: unknown): void => {
  if (Array.isArray(input) && typeof input[0] === 'number') readTokens(transcript, input);
  else readContent(transcript, input);
  transcript.turn('user');
};

/** Token ids are written out as words, so that a template sent as tokens still repeats its ends. */
const readTokens = (transcript: Transcript, tokens: readonly unknown[]): void => {
  const ends =
    tokens.length <= TOKENS_SHOWN
      ? tokens
      : [...tokens.slice(0, TOKENS_SHOWN / 2), ...tokens.slice(-TOKENS_SHOWN / 2)];
  const shown = ends.filter((token) => typeof token === 'number').join(' ');
  transcript.text(shown);
  transcript.uncollected(tokens.length * UNITS_PER_TOKEN - shown.length);
};
