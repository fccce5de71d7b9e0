import { between, pick, sample } from '../../../../demo/random.ts';
import {
  GROWTH,
  HARDER,
  MORE_TASKS,
  NEARLY_NOTHING,
  NOTHING_SYSTEMS,
  PREFIXES,
} from '../../../material/attack-d/loops.ts';
import type { Ask } from '../../../source.ts';
import { answerTokens, endless, fresh, inWorkers, said } from '../bank/owner.ts';
import { attack, settle } from '../more/recipe.ts';
import { collectorParams, formsOf, harvests, systemOf, writerOf, type Params } from './collector.ts';

type Random = () => number;

const reply = (params: Params, text: string, median: number, random: Random, answer?: string): Ask => ({
  ...params,
  turns: said(text),
  answer: {
    tokens: answerTokens(median, random, params.maxTokens),
    ...(answer !== undefined && { text: answer }),
  },
});

/** A prompt grows for some rounds; some owners have each stage answered. */
const evolution = attack('wide-loops/evolution', [10], function* (random) {
  const params = collectorParams(random);
  const write = writerOf(GROWTH, random);
  const frames = formsOf(HARDER, [1, 3], random);
  const [rounds, answered] = [between(1, 4, random), random() < 0.6];
  const median = between(150, 700, random);
  for (let count = 0; ; count += 1) {
    let prompt = write('{bare}');
    const session = `line-${count % 8}`;
    for (let round = 0; round < rounds; round += 1) {
      const evolved = write(`${prompt} {extra}`);
      const frame = pick(frames, random).replace('PROMPT', () => prompt);
      yield { ...reply(params, frame, 50, random, evolved), session };
      prompt = evolved;
      if (answered) yield { ...reply(params, prompt, median, random), session };
    }
  }
});

/** Tasks are generated in lists, and each of a list is then asked by itself. */
const listThenAnswers = attack('wide-loops/list-then-answers', [10], function* (random) {
  const params = collectorParams(random);
  const write = writerOf(GROWTH, random);
  const demand = pick(formsOf(MORE_TASKS, [1, 2], random), random);
  const [size, median] = [between(5, 20, random), between(100, 600, random)];
  const mark = pick(['. ', ') ', ': '], random);
  const next = fresh(() => write('{bare}'));
  const asked = fresh(() => write(demand));
  for (;;) {
    const tasks = Array.from({ length: size }, next);
    const list = tasks.map((task, at) => `${at + 1}${mark}${task}`).join('\n');
    yield reply(params, asked(), size * 18, random, list);
    for (const task of tasks) yield reply(params, task, median, random);
  }
});

/** Almost nothing is sent; half of the owners have the invented message answered. */
const nothing = attack('wide-empty-turns/template', [10, 11], function* (random) {
  const params = { ...collectorParams(random), temperature: pick([0.8, 1, 1, 1.2], random) };
  const write = writerOf(GROWTH, random);
  const turns = sample(NEARLY_NOTHING, between(1, 3, random), random);
  const template = random() < 0.7 ? settle(pick(NOTHING_SYSTEMS, random), random) : undefined;
  const answered = random() < 0.5;
  for (;;) {
    const invented = write('{bare}');
    const system = template === undefined ? {} : { system: write(template) };
    yield { ...reply(params, pick(turns, random), 45, random, invented), ...system };
    if (answered) yield reply(params, invented, 350, random);
  }
});

/** Raw beginnings, continued: by the completions endpoint, or by chat with an order to continue. */
const prefixes = (variant: string, completion: boolean) =>
  attack(`wide-completions/${variant}`, [10, 14], function* (random) {
    const drawn = collectorParams(random);
    const params = {
      ...drawn,
      maxTokens: pick([64, 128, 256, 512, 1024, 2048], random),
      temperature: pick([0.7, 0.9, 1], random),
      ...(completion && { completion }),
      ...(completion && random() < 0.25 && { logprobs: true, topLogprobs: pick([1, 5], random) }),
    };
    const order = pick(['Continue:\n\n', 'Continue the text. No comments.\n\n', ''], random);
    const { system } = systemOf(
      ['<<Continue the document.|Autocomplete.|You are a base language model.>>'],
      0.5,
      random,
    );
    const write = writerOf(GROWTH, random);
    const forms = formsOf(PREFIXES, [3, PREFIXES.length], random);
    const median = Math.round(params.maxTokens * 0.9);
    const ask = (): Ask => ({
      ...reply(params, (completion ? '' : order) + write(pick(forms, random)), median, random),
      ...(system !== undefined && !completion && { system }),
    });
    yield* inWorkers(endless(ask), random);
  });

/** Requests grown from requests, made from nothing, and texts from their beginnings. */
export const loops = [
  ...harvests([
    {
      name: 'wide-loops/task-generation',
      classes: [10],
      tokens: [200, 900],
      forms: MORE_TASKS,
      used: [1, 2],
      grammar: GROWTH,
    },
  ]),
  evolution,
  listThenAnswers,
  nothing,
  prefixes('raw-prefixes', true),
  prefixes('continued-by-chat', false),
];
