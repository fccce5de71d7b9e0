import { between, pick, sample } from '../../../../demo/random.ts';
import {
  ANSWER_FRAMES,
  DEEPER,
  EMPTY_SYSTEMS,
  EMPTY_TURNS,
  POOL_FRAMES,
  VOTE_FRAMES,
} from '../../../material/attack-c/loops.ts';
import { CODE, DOCSTRING_FRAMES } from '../../../material/attack-c/code.ts';
import { TASKS } from '../../../material/attack-c/orca.ts';
import { PASSAGES } from '../../../material/attack-c/passages.ts';
import { STEM } from '../../../material/attack-c/stem.ts';
import { CHOICE_GRAMMAR } from '../../../material/attack-c/teaching.ts';
import { WISHES } from '../../../material/attack-c/wishes.ts';
import type { Ask } from '../../../source.ts';
import { answerTokens, inWorkers, said, single, type Settings } from '../bank/owner.ts';
import { attack, settingsOf, settle, writer } from './recipe.ts';

const texts = { ...PASSAGES, ...WISHES };
const problems = { ...texts, ...TASKS, ...STEM, ...CHOICE_GRAMMAR };

const put = (frame: string, prompt: string): string => frame.replace('PROMPT', () => prompt);

/** What the model makes of a request: the same one with another demand. */
const grown = (prompt: string, write: (template: string) => string): string =>
  prompt.length > 600
    ? write('{wish}')
    : `${prompt} ${write('{Also|Moreover|In addition}, consider {topic} and {facet}.')}`;

const asked = (settings: Settings, text: string, answer: string, random: () => number): Ask => ({
  ...settings,
  turns: said(text),
  answer: { tokens: answerTokens(70, random, settings.maxTokens), text: answer },
});

/** Each request becomes harder for some rounds, and is answered each time. */
const evolution = (answered: boolean) =>
  attack(`more-growth/${answered ? 'with-answers' : 'requests-only'}`, [10], function* (random) {
    const settings = settingsOf({}, random);
    const write = writer(texts, random);
    const frames = sample(DEEPER, between(1, 3, random), random).map((frame) => settle(frame, random));
    const reply = settle(pick(ANSWER_FRAMES, random), random);
    const rounds = between(2, 5, random);
    for (;;) {
      let prompt = write('{wish}');
      for (let round = 0; round < rounds; round += 1) {
        const next = grown(prompt, write);
        yield asked(settings, put(write(pick(frames, random)), prompt), next, random);
        if (answered) yield single(settings, put(write(reply), next), 600, random);
        prompt = next;
      }
    }
  });

/** Examples from a growing pool in front of the demand for more; what comes back joins the pool. */
const pool = attack('more-growth/pool', [10], function* (random) {
  const settings = settingsOf({}, random);
  const write = writer(texts, random);
  const demand = settle(pick(POOL_FRAMES, random), random);
  const shown = between(3, 8, random);
  const bullet = pick(['- ', '* ', '', '### '], random);
  const held = Array.from({ length: 40 }, () => write('{wish}'));
  for (;;) {
    const list = sample(held, shown, random).map((wish, at) => `${bullet || `${at + 1}. `}${wish}`);
    const news = Array.from({ length: 6 }, () => write('{wish}'));
    held.splice(0, held.length > 400 ? news.length : 0);
    held.push(...news);
    yield asked(settings, `${list.join('\n')}\n\n${write(demand)}`, news.join('\n'), random);
  }
});

/** The answer is the next prompt, word for word. */
const chain = attack('more-growth/answer-is-prompt', [10], function* (random) {
  const settings = settingsOf({}, random);
  const write = writer(texts, random);
  const demand = settle(
    '<<Ask a question on {topic}.|Write one request on {topic} by {a worker}.|A hard question on {topic}?>>',
    random,
  );
  for (let count = 0; ; count += 1) {
    const prompt = `${write('{wish}')} ${write('{phrase}')}`;
    const session = `chain-${count}`;
    yield { ...asked(settings, write(demand), prompt, random), session };
    yield { ...single(settings, prompt, 550, random), session };
  }
});

/** Nearly nothing is said; what the model then writes is answered in the next request. */
const empty = (answered: boolean) =>
  attack(`more-empty-turns/${answered ? 'with-answers' : 'requests-only'}`, [10, 11], function* (random) {
    const settings = settingsOf(
      {
        settings: () => ({ temperature: pick([0.8, 1, 1.2], random), maxTokens: between(128, 2048, random) }),
      },
      random,
    );
    const write = writer(texts, random);
    const turns = sample(EMPTY_TURNS, between(1, 3, random), random);
    const system = settle(pick(EMPTY_SYSTEMS, random), random);
    for (;;) {
      const request = write('{wish}');
      yield { ...asked(settings, pick(turns, random), request, random), system: write(system) };
      if (answered) yield single(settings, request, 500, random);
    }
  });

/** Several answers to each problem, in one request, one after the other, or in passes over a bank. */
const samples = (variant: string, frames: readonly string[], bank: number, grammar = problems) =>
  attack(`more-samples/${variant}`, [11, 4], function* (random) {
    const times = between(4, 16, random);
    const perRequest = pick([1, 1, 4], random);
    const settings = settingsOf(
      { settings: () => ({ temperature: pick([0.6, 0.7, 0.8, 1], random), n: perRequest }) },
      random,
    );
    const write = writer(grammar, random);
    const frame = settle(pick(frames, random), random);
    function* asks(): Generator<Ask, void> {
      for (;;) {
        const texts = Array.from({ length: bank }, () => write(frame));
        for (let pass = 0; pass * perRequest < times; pass += 1)
          for (const text of texts) yield single(settings, text, 600, random);
      }
    }
    yield* inWorkers(asks(), random);
  });

export const loops = [
  evolution(true),
  evolution(false),
  pool,
  chain,
  empty(true),
  empty(false),
  samples('one-after-the-other', VOTE_FRAMES, 1),
  samples('passes', VOTE_FRAMES, 120),
  samples('programs', DOCSTRING_FRAMES, 8, { ...problems, ...CODE }),
];
