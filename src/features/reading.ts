import { classify } from './lexicon.ts';
import { newSegments, segment, type Segments } from './segments.ts';
import { newTokens, tokenise, type Tokens } from './tokens.ts';

/** A text as the content weights and fingerprints read it. */
export interface Reading {
  text: string;
  readonly tokens: Tokens;
  readonly segments: Segments;
}

/** How much of a text is read: UTF-16 units from its beginning and from its end. */
export interface Sample {
  readonly head: number;
  readonly tail: number;
}

export const newReading = (): Reading => ({ text: '', tokens: newTokens(), segments: newSegments() });

/**
 * One reading of a text, put into `into`: observations reuse their readings, because new arrays cost more than a text takes to read.
 * Decoders (base64, code wrapping) would add further readings here.
 */
export function read(text: string, { head, tail }: Sample, into: Reading): Reading {
  into.text = text;
  tokenise(text, head, tail, into.tokens);
  classify(into.tokens);
  segment(into.tokens, into.segments);
  return into;
}

/** Lets go of the text: it must not outlive its request. */
export function forget(reading: Reading): void {
  reading.text = '';
}
