import { describe, expect, it } from 'vitest';
import { observation } from '../../../src/detectors/shared/cases.ts';
import type { Observation } from '../../../src/domain/index.ts';
import { fingerprintKey, observe, withAnswer } from '../../../src/features/index.ts';
import { evidenceOf, judge, newJudgement } from '../../../src/scoring/index.ts';
import { newMemory, noteStructure, RequestPast } from '../../../src/scoring/memory.ts';
import { call } from '../../support/calls.ts';
import { testPolicy } from '../../support/policy.ts';
import { bareChat } from '../../support/traffic/honest.ts';
import { random, type Random } from '../../support/traffic/random.ts';
import { SUBJECTS } from '../../support/traffic/subjects.ts';

type Parts = Parameters<typeof observation>[0];

const made = (items: readonly string[]): Observation =>
  observation({ fingerprints: { prompt: 'make', answers: items } });
const asked = (prompt: string, parts: Parts = {}): Observation =>
  observation({ ...parts, fingerprints: { prompt, opener: prompt, ...parts.fingerprints } });

const linkOf = (before: readonly Observation[], next: Observation) => {
  const memory = newMemory();
  for (const one of before) noteStructure(memory, one);
  return new RequestPast(memory, next).fedBack;
};

describe('a prompt that was an answer', () => {
  const items = ['first item', 'second item'];

  it('is recognised, once', () => {
    expect(linkOf([made(items)], asked('second item'))).not.toBeNull();
    expect(linkOf([made(items)], asked('third item'))).toBeNull();
    expect(linkOf([made(items), asked('second item')], asked('second item'))).toBeNull();
  });

  it('is recognised when the answer came after its request was judged, with the next observation', () => {
    expect(linkOf([], asked('second item', { fingerprints: { answers: items } }))).not.toBeNull();
    const [late, next] = [asked('other', { fingerprints: { answers: items } }), asked('second item')];
    expect(linkOf([late], next)).not.toBeNull();
  });

  it('is none within a conversation, with tools or a picture', () => {
    expect(linkOf([made(items)], asked('second item', { turnCount: 3 }))).toBeNull();
    expect(linkOf([made(items)], asked('second item', { fingerprints: { tools: 'tools' } }))).toBeNull();
    expect(linkOf([made(items)], { ...asked('second item'), media: 1 })).toBeNull();
  });

  it('is remembered among hundreds, and of thousands that were all made first one in sixteen', () => {
    const batch = (from: number) => made(Array.from({ length: 12 }, (_, i) => `item ${from + i}`));
    const batches = Array.from({ length: 250 }, (_, n) => batch(n * 12));
    const memory = newMemory();
    for (const one of batches) noteStructure(memory, one);
    const back = (from: number, to: number): number =>
      Array.from({ length: to - from }, (_, i) => new RequestPast(memory, asked(`item ${from + i}`))).filter(
        ({ fedBack }) => fedBack !== null,
      ).length;
    expect(back(2300, 3000)).toBe(700);
    expect(back(0, 2000)).toBeGreaterThan(60);
    expect(back(5000, 25_000)).toBeLessThan(10);
  });

  it('is known with the subjects of those before', () => {
    const all = Array.from({ length: 10 }, (_, n) => `item ${n}`);
    const told = (subject: (n: number) => number) =>
      linkOf(
        [made(all), ...all.slice(0, 9).map((item, n) => asked(item, { style: { subject: subject(n) } }))],
        asked('item 9'),
      )?.breadth;
    expect(told((n) => 1 + n)).toBeGreaterThan(0.8);
    expect(told(() => 3)).toBeLessThan(0.1);
    expect(linkOf([made(all)], asked('item 9'))).toEqual({ breadth: null });
  });

  it('costs a key that makes no prompts nothing, and the others five kilobytes', () => {
    const memory = newMemory();
    noteStructure(memory, asked('a prompt'));
    expect(memory).not.toHaveProperty('answers');
    for (let n = 0; n < 2000; n++)
      noteStructure(memory, made(Array.from({ length: 12 }, (_, i) => `item ${n} ${i}`)));
    expect(JSON.stringify(memory.answers).length).toBeLessThan(5 * 1024);
  });
});

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const policy = testPolicy();

/** One request and, where it matters, its answer. */
type Exchange = readonly [turns: string, answer: string, system?: string];

/** The worst score that a key reaches for this reason, and the reasons of the last. */
function scoreOf(exchanges: Iterable<Exchange>): number {
  const judgement = newJudgement();
  let now = 0;
  let worst = 0;
  for (const [turns, answer, system = ''] of exchanges) {
    now += 20_000;
    const seen = observe(call({ turns, system }), now, key, Math.max(200, Math.ceil(answer.length / 4)));
    judge(
      judgement,
      withAnswer(seen, () => answer, key),
      policy,
    );
    const found = evidenceOf(judgement, now).reasons.find(({ reason }) => reason === 'prompt_generation');
    worst = Math.max(worst, found?.score ?? 0);
  }
  return worst;
}

const THROTTLE = -Math.log(policy.falseAlarms.throttle);
const WATCH = -Math.log(policy.falseAlarms.watch);

const FORMS: readonly ((subject: string) => string)[] = [
  (s) => `Explain how ${s} changed over the last two centuries.`,
  (s) => `Write a dialogue in which two experts disagree about ${s}.`,
  (s) => `Which three mistakes do beginners make with ${s}?`,
  (s) => `Describe ${s} for readers who have never heard of it.`,
];
const chat = (r: Random): string => bareChat(r, 0).turns[0]!.text;
const instruction = (r: Random): string => r.pick(FORMS)(r.pick(SUBJECTS));

/** Batches of tasks, each of which is asked; a tenth of a relay's traffic. */
function* loop(r: Random, share: number, count: number, feeds = true): Generator<Exchange> {
  let waiting: string[] = [];
  for (let n = 0; n < count; n++) {
    if (!r.chance(share)) {
      yield [chat(r), 'Sure, glad to help with that.'];
      continue;
    }
    const next = waiting.shift();
    if (next !== undefined) yield [next, 'It is a long story.'];
    else {
      const tasks = Array.from({ length: 10 }, () => instruction(r));
      if (feeds) waiting = tasks;
      yield [
        `Examples:\n- ${instruction(r)}\nPlease list ten tasks in this manner.`,
        tasks.map((t, i) => `${i + 1}. ${t}`).join('\n'),
      ];
    }
  }
}

/** Two requests after each other, over and over. */
function* pipeline(count: number, step: (n: number) => readonly Exchange[]): Generator<Exchange> {
  for (let n = 0; n < count; n++) yield* step(n);
}

describe('loops that feed answers back', () => {
  it('are found in a tenth of a relay’s traffic', () => {
    expect(scoreOf(loop(random(1), 0.1, 1500))).toBeGreaterThan(THROTTLE);
  });

  it('which they would not be by the requests for tasks alone', () => {
    expect(scoreOf(loop(random(1), 0.1, 1500, false))).toBeLessThan(WATCH);
  });
});

describe('honest pipelines that feed answers on are left alone', () => {
  const r = random(7);

  it.each<[string, (n: number) => readonly Exchange[]]>([
    [
      'a quiz on one subject, which is then solved',
      (n) => {
        const topic = ['the interest on a loan', 'the rate of a bond', 'the tax on a dividend'][n % 3]!;
        const question = `What happens to ${topic} of ${100 + n} francs when the bank ${r.pick(SUBJECTS)}?`;
        return [
          ['Write a new quiz question on banking.', question],
          [question, 'It rises.'],
        ];
      },
    ],
    [
      'prompts that are improved for people',
      (n) => {
        const prompt = `Write ${n % 2 === 0 ? 'me ' : ''}a friendly post about ${r.pick(SUBJECTS)} for ${n % 3 === 0 ? 'my' : 'the'} shop.`;
        return [
          [`Rewrite this prompt so that it is clear:\n${r.pick(SUBJECTS)} post, friendly`, prompt],
          [prompt, 'Dear customers!'],
        ];
      },
    ],
    [
      'made-up questions to one’s own assistant',
      () => {
        const question = instruction(r);
        return [
          ['Write one question that a visitor might ask.', question],
          [question, 'I can only help with orders.', 'You are the assistant of a shop.'],
        ];
      },
    ],
    [
      'drafts that come back in a request to improve them',
      () => {
        const draft = instruction(r);
        return [
          [`Write a draft of an exam question on ${r.pick(SUBJECTS)}.`, draft],
          [`Improve this draft and keep its meaning:\n\n${draft}`, 'Better.'],
        ];
      },
    ],
    [
      'follow-up questions that people click on now and then',
      (n) => {
        const offered = [instruction(r), instruction(r), instruction(r)];
        const chats = Array.from({ length: 12 }, (): Exchange => [chat(r), 'Of course.']);
        return [
          ...chats,
          ['Suggest three questions for the start page.', offered.join('\n')],
          ...(n % 10 === 0 ? [[offered[0]!, 'Here you are.'] as const] : []),
        ];
      },
    ],
  ])('%s', (_title, step) => {
    expect(scoreOf(pipeline(150, step))).toBeLessThan(WATCH);
  });
});
