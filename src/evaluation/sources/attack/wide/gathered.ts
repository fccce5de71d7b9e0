import { between, pick } from '../../../../demo/random.ts';
import { GATHERED, GATHERED_SYSTEMS } from '../../../material/attack-d/gathered.ts';
import { CHAT_WORDS, INTERESTS } from '../../../material/benign-b/chat/index.ts';
import { expand } from '../../../material/benign-b/expand.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { answerTokens, endless, fresh, inWorkers, said } from '../bank/owner.ts';
import { attack } from '../more/recipe.ts';
import { collectorParams, harvests, systemOf, writerOf } from './collector.ts';

const KINDS = ['clean', 'everyday', 'coding', 'exam', 'writing', 'popular'] as const;

/** Messages that strangers once wrote to assistants, replayed by one script: deduplicated, one parameter set, no conversation. */
const replayed = attack('wide-gathered/shared-chats', [14], function* (random) {
  const params = collectorParams(random);
  const { system } = systemOf(GATHERED_SYSTEMS, 0.5, random);
  const median = between(200, 800, random);
  const next = fresh(() => expand(pick(INTERESTS[pick(KINDS, random)], random), CHAT_WORDS, random).trim());
  const ask = (): Ask => ({
    ...params,
    ...(system !== undefined && { system }),
    turns: said(next() || 'hi'),
    answer: { tokens: answerTokens(median, random, params.maxTokens) },
  });
  yield* inWorkers(endless(ask), random);
});

/** Whole logs of others, with the earlier replies of another model; only the last turn is answered anew. */
const conversations = attack('wide-gathered/last-turns', [12, 14], function* (random) {
  const params = collectorParams(random);
  const { system } = systemOf(GATHERED_SYSTEMS, 0.4, random);
  const write = writerOf(GATHERED, random);
  const [longest, median] = [between(1, 5, random), between(150, 600, random)];
  const earlier = (): readonly AskTurn[] => [
    { role: 'user', text: write('{any}') },
    { role: 'assistant', text: write('Sure! {concept^}, {trait} and a {item}: {letter}') },
  ];
  const ask = (): Ask => ({
    ...params,
    ...(system !== undefined && { system }),
    turns: [
      ...Array.from({ length: between(0, longest, random) }, earlier).flat(),
      ...said(write(random() < 0.6 ? '{any}' : '{any} {turn}')),
    ],
    answer: { tokens: answerTokens(median, random, params.maxTokens) },
  });
  yield* inWorkers(endless(ask), random);
});

/** Prompts that were written by people, collected by a machine. */
export const gathered = [
  ...harvests([
    {
      name: 'wide-gathered/forum-prompts',
      classes: [14],
      tokens: [150, 700],
      forms: ['{any}'],
      grammar: GATHERED,
      systems: GATHERED_SYSTEMS,
    },
  ]),
  replayed,
  conversations,
];
