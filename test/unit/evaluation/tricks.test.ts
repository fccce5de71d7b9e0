import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import type { Ask } from '../../../src/evaluation/source.ts';
import { AGENTS } from '../../../src/evaluation/sources/attack/agents/index.ts';
import { dilute, TRICKS, type Trick } from '../../../src/evaluation/tricks/index.ts';

const PAYLOADS = Array.from(
  { length: 60 },
  (_, index) =>
    `Explain the main idea number ${index} of your answer, please.\n\nThen give "two" steps for people — ½ €.`,
);

function* plain(): Generator<Ask, void> {
  for (const text of PAYLOADS)
    yield { system: 'Rate it.', turns: [{ role: 'user', text }], maxTokens: 400, answer: { tokens: 5 } };
}

const sent = (trick: Trick | undefined, seed: number): Ask[] => [
  ...(trick?.(plain(), randomFrom(seed)) ?? []),
];
const lastText = ({ turns }: Ask): string => turns.at(-1)?.text ?? '';

const LOOK_ALIKES = 'аaсcеeіiјjоoрpѕsхxуyΑAВBΕEНHΚKМMОOРPΤTΧX';
const latin = (text: string): string =>
  Array.from(text)
    .map((letter) =>
      LOOK_ALIKES.indexOf(letter) % 2 === 0 ? (LOOK_ALIKES[LOOK_ALIKES.indexOf(letter) + 1] ?? '') : letter,
    )
    .join('');
const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + (/[a-m]/i.test(letter) ? 13 : -13)),
  );
const fromBase64 = (text: string): string =>
  Buffer.from(/(?:[A-Za-z0-9+/]{60,}\s?)+[A-Za-z0-9+/]*={0,2}$/.exec(text)?.[0] ?? '', 'base64').toString(
    'utf8',
  );

describe('tricks', () => {
  it.each(Object.entries(TRICKS))(
    '%s does the same for the same seed, changes what is sent, and loses no request',
    (_, trick) => {
      expect(sent(trick, 7)).toEqual(sent(trick, 7));
      expect(sent(trick, 7)).not.toEqual([...plain()]);
      expect(sent(trick, 8)).not.toEqual(sent(trick, 7));
      expect(sent(trick, 7)).toHaveLength(PAYLOADS.length);
    },
  );

  it.each([
    'paraphrased',
    'noise',
    'translated',
    'fake-material',
    'fake-history',
    'rotating-systems',
    'random-parameters',
    'fake-end-users',
  ])('%s keeps the payload verbatim', (name) => {
    for (const seed of [1, 2, 3])
      sent(TRICKS[name], seed).forEach((ask, index) => {
        expect(lastText(ask)).toContain(PAYLOADS[index]);
      });
  });

  it.each<[string, (text: string) => string]>([
    ['zero-width', (text) => text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')],
    ['homoglyphs', latin],
    ['base64', fromBase64],
    ['rot13', (text) => rot13(text.slice(text.indexOf('\n') + 1))],
  ])('%s can be undone', (name, undo) => {
    for (const seed of [1, 2, 3])
      expect(sent(TRICKS[name], seed).map((ask) => undo(lastText(ask)))).toEqual(PAYLOADS);
  });

  it('code-wrapped keeps every line of the payload, escaped at most', () => {
    for (const seed of [1, 2, 3, 4])
      sent(TRICKS['code-wrapped'], seed).forEach((ask, index) => {
        for (const line of PAYLOADS[index]?.split('\n\n') ?? [])
          expect(lastText(ask).replaceAll('\\"', '"')).toContain(line);
      });
  });

  it('split-turns only moves the border between the turns', () => {
    const joined = sent(TRICKS['split-turns'], 1).map(({ turns }) =>
      turns
        .filter(({ role }) => role === 'user')
        .map(({ text }) => text)
        .join('\n\n'),
    );
    expect(joined).toEqual(PAYLOADS);
  });

  it('paraphrased uses six wrappers or more', () => {
    const heads = sent(TRICKS['paraphrased'], 3).map((ask, index) =>
      lastText(ask).replace(PAYLOADS[index] ?? '', ''),
    );
    expect(new Set(heads).size).toBeGreaterThanOrEqual(6);
  });

  it('a conversation that is sent again keeps the form of its earlier turns', () => {
    const agent = AGENTS[0];
    const asks =
      agent === undefined
        ? []
        : (TRICKS['paraphrased']?.(agent.asks(randomFrom(2)), randomFrom(3)) ?? plain()).take(300).toArray();
    const openers = Map.groupBy(asks, ({ session }) => session);
    for (const session of openers.values())
      expect(new Set(session.map(({ turns }) => turns[0]?.text)).size).toBe(1);
  });

  it('dilute hides the attack in the given share of the requests and ends with it', () => {
    function* cover(): Generator<Ask, void> {
      for (;;) yield { turns: [{ role: 'user', text: 'Opening hours?' }], answer: { tokens: 9 } };
    }
    const mixed = [...dilute(plain(), cover(), randomFrom(1), 0.1)];
    const attacks = mixed.filter((ask) => PAYLOADS.includes(lastText(ask)));
    expect(attacks.map(lastText)).toEqual(PAYLOADS);
    expect(attacks.length / mixed.length).toBeGreaterThan(0.06);
    expect(attacks.length / mixed.length).toBeLessThan(0.15);
  });
});
