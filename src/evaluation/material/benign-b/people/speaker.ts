import { FOLLOW_UPS } from '../chat/followups.ts';
import { CHAT_WORDS, INTERESTS } from '../chat/index.ts';
import type { Language } from '../languages/language.ts';
import { drawPerson, type Person } from './person.ts';

/** What somebody mostly sends: anything, or exercises. */
export type Need = 'anything' | 'exercises';

/** A speaker of one language. `english` is the share of conversations that they open in English. */
export function drawSpeaker(
  language: Language,
  random: () => number,
  english = 0,
  need: Need = 'anything',
): Person {
  const openers = need === 'exercises' ? language.exercises : [...language.openers, ...language.exercises];
  const own = drawPerson(random, {
    openers,
    words: language.words,
    followUps: language.followUps,
    frames: language,
  });
  if (english === 0) return own;
  const abroad = drawPerson(random, {
    openers: [...INTERESTS.clean, ...INTERESTS.coding, ...INTERESTS.everyday],
    words: CHAT_WORDS,
    followUps: [...language.followUps, ...FOLLOW_UPS],
  });
  return {
    ...own,
    open: (draw) => (draw() < english ? abroad : own).open(draw),
    follow: (answer, draw) => (draw() < english ? abroad : own).follow(answer, draw),
  };
}
