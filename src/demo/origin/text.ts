import { crc32 } from 'node:zlib';
import { pick, randomFrom } from '../random.ts';

/** About four bytes of UTF-8 a token: near enough to the providers' tokenisers, and cheap. */
export const countTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 4);

export const seedOf = (text: string, salt = 0): number => crc32(text, salt);

const FRAMES = [
  'The short answer is that @ depends on how the parts fit together.',
  'Start with @ and write down what you already know about it.',
  'A common mistake is to treat @ as a single step when it is really two.',
  'In practice, @ matters less than people expect, and the order of the work matters more.',
  'You can check this by changing one thing at a time and comparing the results.',
  'If @ is the bottleneck, measure it before you change anything else.',
  'For example, suppose that @ doubles while everything else stays the same.',
  'That leaves us with a simple rule: keep @ small, and revisit it when the numbers change.',
  'There are three points worth making here.',
  'First, look at @ on its own.',
  'Second, compare @ with what you had before.',
  'Finally, decide whether @ is worth the extra effort.',
  'Most sources agree on @, although the details differ.',
  'It helps to keep a record, so that the next person does not have to guess.',
  'One way to think about @ is as a trade between speed and certainty.',
  'When in doubt, prefer the version of @ that is easier to undo.',
  'The evidence for @ is good but not complete, so treat the figures as a range.',
  'This also explains why @ behaves differently at the edges.',
  'I would suggest trying it on a small sample before committing to @.',
  'Once that is done, the remaining work on @ is mostly routine.',
  'Note that @ can change without warning, so plan for a check every few weeks.',
  'Put differently, @ sets the limit and the rest follows from it.',
  'Two things can go wrong with @, and both are easy to spot early.',
  'Let me know if you would like a version that goes deeper into @.',
].map((frame) => frame.split(/(?<=\s)/));

const STOP = new Set(
  'the a an of to and in is it for on with that this you your please what how why can are'.split(' '),
);

/** Words of the prompt that an answer can pick up: a few, from its end, where the question usually is. */
function topics(prompt: string): string[] {
  const words = prompt.slice(-600).match(/[\p{L}]{4,16}/gu) ?? [];
  const own = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !STOP.has(word));
  return own.length > 0 ? own.slice(-12) : ['the question'];
}

/**
 * Plausible prose about the prompt, as tokens (their concatenation is the text): the same for the same seed and prompt.
 * Exactly `length` tokens when it is given, else between some 25 and 320.
 */
export function prose(prompt: string, seed: number, length: number | null): string[] {
  const random = randomFrom(seed);
  const own = topics(prompt);
  const target = length ?? 25 + Math.floor(random() ** 2 * 295);
  const tokens: string[] = [];
  while (tokens.length < target) {
    if (tokens.length > 0) tokens.push(random() < 0.15 ? '\n\n' : ' ');
    for (const word of pick(FRAMES, random)) tokens.push(word.replace('@', pick(own, random)));
  }
  return length === null ? tokens : tokens.slice(0, length);
}
