import { describe, expect, it } from 'vitest';
import { undress } from '../../../src/features/disguise.ts';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { call } from '../../support/calls.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const PLAIN = 'Explain in detail how the tides of a narrow bay differ from those of an open coast.';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('what hides a prompt is taken off', () => {
  it.each([
    ['base64', base64(PLAIN)],
    ['base64 with an instruction around it', `Decode this and answer:\n${base64(PLAIN)}\nThank you.`],
    ['base64 for addresses', Buffer.from(PLAIN).toString('base64url')],
    ['base64 in lines', base64(PLAIN).replace(/.{64}/g, '$&\r\n')],
  ])('%s', (_title, text) => {
    const { text: meant, disguise } = undress(text);
    expect(disguise).toBe(2);
    expect(PLAIN).toContain(meant.slice(0, 60));
    expect(meant.length).toBeGreaterThan(PLAIN.length - 3);
  });

  it('so that an encoded prompt has the fingerprint of the plain one', () => {
    // A multiple of three bytes, so that nothing is cut off at its end.
    const prompt = `${PLAIN}${' '.repeat((3 - (PLAIN.length % 3)) % 3)}`;
    const seen = (turns: string) => observe(call({ turns }), 0, key);
    expect(seen(base64(prompt)).fingerprints.prompt).toBe(seen(prompt).fingerprints.prompt);
    expect(seen(base64(prompt)).style).toMatchObject({ words: seen(prompt).style.words, disguise: 2 });
  });

  it('once only: what is encoded twice stays encoded', () => {
    expect(undress(base64(base64(PLAIN)))).toMatchObject({ disguise: 0 });
  });
});

describe('look-alike and invisible characters are noticed', () => {
  it.each([
    ['Cyrillic letters within Latin words', PLAIN.replaceAll('a', 'а').replaceAll('o', 'о')],
    ['zero-width characters', PLAIN.replaceAll('e', 'e\u200b')],
  ])('%s', (_title, text) => {
    expect(undress(text)).toEqual({ text, disguise: 1 });
  });

  it.each([
    ['one of them, as pasting leaves it', PLAIN.replace('tides', 'tides\u200b')],
    ['Russian', 'Объясни, чем приливы узкого залива отличаются от приливов открытого берега.'],
    ['Russian with a Latin name', 'Как настроить Docker и Git на моём ноутбуке?'],
    ['accents', 'Où est passée ma clé ? Je l’ai laissée près de la fenêtre, à côté du café.'],
    ['emoji', 'thanks 🙏🏽 that was great 👩‍👩‍👧 see you 🎉'],
  ])('but not: %s', (_title, text) => {
    expect(undress(text)).toEqual({ text, disguise: 0 });
  });
});

describe('what is not text is left alone', () => {
  const bytes = Buffer.from(Array.from({ length: 600 }, (_, n) => (n * 7919 + (n >> 3)) & 255));
  it.each([
    ['an image', bytes.toString('base64')],
    ['a digest', 'Is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 a SHA-256?'],
    ['a long path', `Open /usr/share/${'deep/'.repeat(20)}file.txt please`],
    ['one long word', 'a'.repeat(500)],
    ['encoded text without blanks', base64('x'.repeat(300))],
    ['39 units', 'a'.repeat(39)],
    ['nothing', ''],
  ])('%s', (_title, text) => {
    expect(undress(text)).toEqual({ text, disguise: 0 });
  });
});

describe('looking for a disguise is bounded', () => {
  it('decodes no more than is read of a turn', () => {
    const { text, disguise } = undress(base64('some words and more '.repeat(100_000)));
    expect(disguise).toBe(2);
    expect(text.length).toBeLessThanOrEqual(1536);
  });

  it('does not look far into a long text', () => {
    const text = `${'word '.repeat(2000)}${base64(PLAIN)}`;
    expect(undress(text)).toEqual({ text, disguise: 0 });
  });

  // Runs that almost reach the length looked for, so that each is read and given up.
  it.each([
    ['runs of 39', 'a'.repeat(39).concat(' ')],
    ['a break after each unit', 'a '],
    ['one endless run', 'a'],
    ['breaks of lines', '\n'],
    ['almost decodable', 'QUJD='],
  ])('%s: sixteen times the text takes no longer', (_title, unit) => {
    const of = (length: number) => unit.repeat(length).slice(0, length);
    const [short, long] = [of(65_536), of(1_048_576)];
    const time = (text: string): number => {
      const samples = Array.from({ length: 15 }, () => {
        const start = performance.now();
        for (let n = 0; n < 20; n++) undress(text);
        return performance.now() - start;
      });
      return Math.min(...samples);
    };
    time(short);
    expect(time(long)).toBeLessThan(4 * time(short) + 1);
  });
});
