import { pick } from '../../../../demo/random.ts';
import { FRAMES } from '../chat/followups.ts';

/** How someone types. Shares are 0 to 1, per message unless said otherwise. */
export interface Typing {
  readonly lower: number;
  /** Per word. */
  readonly typos: number;
  readonly unpunctuated: number;
  readonly framed: number;
  readonly abbreviated: number;
}

/** Greetings and thanks in the writer's language. */
export interface Frames {
  readonly greeting: readonly string[];
  readonly closing: readonly string[];
}

/** Someone, or an app, whose text comes out clean every time. */
export const CAREFUL: Typing = { lower: 0, typos: 0, unpunctuated: 0, framed: 0, abbreviated: 0 };

/** Nearly half of all people type carefully; a few hardly look at the keyboard. */
export function drawTyping(random: () => number): Typing {
  const care = random();
  if (care < 0.42) return { lower: 0.05, typos: 0.001, unpunctuated: 0.05, framed: 0.06, abbreviated: 0 };
  const hurry = (care - 0.42) / 0.58;
  return {
    lower: 0.2 + 0.75 * random() * hurry,
    typos: 0.06 * random() * hurry,
    unpunctuated: 0.7 * random(),
    framed: 0.35 * random(),
    abbreviated: 0.5 * random() * hurry,
  };
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bplease\b/gi, 'pls'],
  [/\byou\b/gi, 'u'],
  [/\bare\b/gi, 'r'],
  [/\bbecause\b/gi, 'cuz'],
  [/\bWhat is\b/g, 'whats'],
  [/\bdo not\b|\bdon't\b/gi, 'dont'],
  [/\bwith\b/gi, 'w/'],
  [/\band\b/gi, '&'],
];

/** The message as this hand types it. Text with line breaks was pasted and stays as it is. */
export function type(message: string, typing: Typing, random: () => number, frames: Frames = FRAMES): string {
  if (message.includes('\n')) return message;
  let text = message;
  if (frames === FRAMES && random() < typing.abbreviated) {
    const [long, short] = pick(SHORT_FORMS, random);
    text = text.replace(long, short);
  }
  text = slip(text, typing.typos, random);
  if (random() < typing.lower) text = text.toLowerCase();
  if (random() < typing.unpunctuated) text = text.replace(/[.?!。？！؟]+$/u, '');
  return random() < typing.framed ? frame(text, frames, random) : text;
}

function frame(text: string, frames: Frames, random: () => number): string {
  const place = random();
  const greeting = place < 0.65 ? `${pick(frames.greeting, random)}${random() < 0.2 ? '\n' : ' '}` : '';
  const closing = place > 0.5 ? ` ${pick(frames.closing, random)}` : '';
  return `${greeting}${text}${closing}`;
}

const slip = (text: string, rate: number, random: () => number): string =>
  text
    .split(' ')
    .map((word) => (word.length > 3 && random() < rate ? misspell(word, random) : word))
    .join(' ');

function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = random();
  if (kind < 0.4) return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  if (kind < 0.75) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
}
