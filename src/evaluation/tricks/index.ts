import { between, sample } from '../../demo/random.ts';
import { base64, casual, codeWrapped, homoglyphs, rot13, zeroWidth } from './encoding.ts';
import { fakeMaterial, noise, paraphrased, synonyms, translated } from './phrasing.ts';
import { fakeEndUsers, fakeHistory, randomParameters, rotatingSystems, splitTurns } from './setting.ts';
import type { Trick } from './trick.ts';

export { dilute } from './dilute.ts';
export type { Trick } from './trick.ts';

/** Tricks that leave a request readable and can be piled up. */
const PLAIN: readonly Trick[] = [
  synonyms,
  paraphrased,
  noise,
  casual,
  fakeMaterial,
  rotatingSystems,
  randomParameters,
  fakeHistory,
  fakeEndUsers,
];

/** Two to four of the readable tricks at once, in one order an owner. */
const combined: Trick = (asks, random) =>
  sample(PLAIN, between(2, 4, random), random).reduce((stream, trick) => trick(stream, random), asks);

/** Disguises of an adaptive attacker, by name: each wraps any attack's requests. */
export const TRICKS: Readonly<Record<string, Trick>> = {
  paraphrased,
  synonyms,
  noise,
  'zero-width': zeroWidth,
  homoglyphs,
  base64,
  rot13,
  'code-wrapped': codeWrapped,
  translated,
  'random-parameters': randomParameters,
  'fake-history': fakeHistory,
  'fake-end-users': fakeEndUsers,
  'fake-material': fakeMaterial,
  casual,
  'rotating-systems': rotatingSystems,
  'split-turns': splitTurns,
  combined,
};
