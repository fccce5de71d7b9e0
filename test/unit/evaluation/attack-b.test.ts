import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/demo/random.ts';
import type { Ask, AttackSource } from '../../../src/evaluation/source.ts';
import { AGENTS } from '../../../src/evaluation/sources/attack/agents/index.ts';
import { PARAMETERS } from '../../../src/evaluation/sources/attack/parameters/index.ts';
import { REWARD } from '../../../src/evaluation/sources/attack/reward/index.ts';
import { SAMPLING } from '../../../src/evaluation/sources/attack/sampling/index.ts';
import { dilute, TRICKS, type Trick } from '../../../src/evaluation/tricks/index.ts';

const SOURCES = [...REWARD, ...AGENTS, ...PARAMETERS, ...SAMPLING];

function first(asks: Generator<Ask, void>, count: number): Ask[] {
  const taken: Ask[] = [];
  for (const ask of asks) if (taken.push(ask) >= count) break;
  return taken;
}

const asksOf = (source: AttackSource, seed: number, count: number): Ask[] =>
  first(source.asks(randomFrom(seed)), count);

/** What one request says, without what was said before it. */
const content = ({ system, turns, tools, logitBias, reasoningBlobs }: Ask): string =>
  JSON.stringify([system, turns, tools, logitBias, reasoningBlobs]);

describe('attack sources of half B', () => {
  it('have unique names that begin with their family, two or more a family', () => {
    const names = SOURCES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(SOURCES.filter(({ name, family }) => !name.startsWith(`${family}/`))).toEqual([]);
    const families = Map.groupBy(SOURCES, ({ family }) => family);
    expect([...families.values()].filter((members) => members.length < 2)).toEqual([]);
    expect(families.size).toBe(10);
  });

  it.each(SOURCES)('$name says the same for the same seed and something else for others', (source) => {
    const one = asksOf(source, 11, 12);
    expect(asksOf(source, 11, 12)).toEqual(one);
    const owners = [11, 12, 13, 14].map((seed) => JSON.stringify(asksOf(source, seed, 3)));
    expect(new Set(owners).size).toBe(4);
  });

  it.each(SOURCES)('$name sends well-formed requests', (source) => {
    for (const ask of asksOf(source, 5, 300)) {
      expect(ask.turns.at(-1)?.role).toMatch(/^(user|tool)$/);
      expect(ask.turns.every(({ text }) => text.trim().length > 0)).toBe(true);
      expect(ask.answer.tokens).toBeGreaterThanOrEqual(ask.maxTokens === 0 ? 0 : 1);
      expect(content(ask)).not.toMatch(/\bNaN\b|\{(topic|name|noun|city|verb|object|detail|aspect)\}/);
    }
  });

  it.each(SOURCES.filter(({ family }) => family === 'reward-model'))(
    '$name hardly ever sends the same request twice',
    (source) => {
      const texts = asksOf(source, 3, 400).map(content);
      expect(new Set(texts).size).toBeGreaterThan(370);
    },
  );

  it.each(SOURCES.filter(({ family }) => family === 'best-of-n'))(
    '$name asks every prompt several times',
    (source) => {
      const asks = asksOf(source, 21, 10_000);
      const samples = asks.reduce((sum, ask) => sum + (ask.n ?? 1), 0);
      expect(samples / new Set(asks.map(content)).size).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(SOURCES.filter(({ family }) => family === 'agent-trajectory'))(
    '$name sends the whole history again and starts each task from one opener',
    (source) => {
      const sessions = Map.groupBy(asksOf(source, 8, 2_000), ({ session }) => session);
      for (const asks of sessions.values())
        asks.slice(1).forEach((ask, index) => {
          expect(ask.turns.slice(0, -2)).toEqual(asks[index]?.turns);
        });
      const openers = Map.groupBy(sessions.values(), ([ask]) => ask?.turns[0]?.text);
      expect(sessions.size).toBeGreaterThan(openers.size);
    },
  );

  it('parameter sweeps reach thousands of different tokens with one token an answer', () => {
    const sweep = PARAMETERS.find(({ name }) => name === 'parameter-extraction/batched');
    const asks = sweep === undefined ? [] : asksOf(sweep, 4, 100);
    expect(new Set(asks.flatMap(({ logitBias = {} }) => Object.keys(logitBias))).size).toBeGreaterThan(4_000);
    expect(asks.every(({ maxTokens, logprobs }) => maxTokens === 1 && logprobs === true)).toBe(true);
  });

  it('replayed blobs come back in several sessions', () => {
    const replay = PARAMETERS.find(({ name }) => name === 'blob-replay/transcribe');
    const asks = replay === undefined ? [] : asksOf(replay, 4, 200);
    const sessions = Map.groupBy(asks, ({ reasoningBlobs = [] }) => reasoningBlobs[0]);
    const most = Math.max(
      ...[...sessions.values()].map((each) => new Set(each.map(({ session }) => session)).size),
    );
    expect(most).toBeGreaterThanOrEqual(3);
  });
});

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
        : first(TRICKS['paraphrased']?.(agent.asks(randomFrom(2)), randomFrom(3)) ?? plain(), 300);
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
