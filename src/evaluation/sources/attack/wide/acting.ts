import { between, pick, sample } from '../../../../demo/random.ts';
import { ACTS, AGENT_SYSTEMS, CALL_FORMS, WORLDS } from '../../../material/attack-d/acting.ts';
import { TURNS } from '../../../material/attack-d/loops.ts';
import type { Ask, AskTool, AskTurn } from '../../../source.ts';
import { answerTokens, endless, inWorkers, said } from '../bank/owner.ts';
import { attack, settle } from '../more/recipe.ts';
import { collectorParams, harvests, systemOf, writerOf } from './collector.ts';

type World = keyof typeof WORLDS;

/** Attempts at one task after the other in a world, with the whole history in each request. */
const rollouts = (world: World) =>
  attack(`wide-rollouts/${world}`, [7], function* (random) {
    const params = { ...collectorParams(random), temperature: pick([0.6, 0.8, 1], random) };
    const write = writerOf(ACTS, random);
    const [place, other, name, parameter] = WORLDS[world];
    const named = pick([place, other], random);
    const system = write(settle(pick(AGENT_SYSTEMS, random), random).replace('WORLD', named));
    const tools = random() < 0.5 ? { tools: [{ name, parameters: [parameter] }] } : {};
    const [attempts, longest] = [between(1, 5, random), between(5, 16, random)];
    const role = random() < 0.4 ? ('tool' as const) : ('user' as const);
    for (let task = 0; ; task += 1) {
      const first = write(`{${world}task}`);
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        let turns: readonly AskTurn[] = [{ role: 'user', text: first }];
        for (let step = between(3, longest, random); step > 0; step -= 1) {
          const text = write(`{think}\n{${world}act}`);
          const answer = { tokens: answerTokens(90, random), text };
          yield { ...params, ...tools, system, turns, session: `run-${task}-${attempt}`, answer };
          turns = [...turns, { role: 'assistant', text }, { role, text: write(`{${world}sees}`) }];
        }
      }
    }
  });

/** Requests with other declared tools each time: what a set of calls is made of. */
const declared = attack('wide-calls/declared', [7, 10], function* (random) {
  const params = collectorParams(random);
  const write = writerOf(ACTS, random);
  const { system } = systemOf(
    ['<<Use the tools.|Call a function if one fits.|You are a tool-using assistant.>>'],
    0.5,
    random,
  );
  const most = between(1, 7, random);
  const tool = (): AskTool => ({
    name: write('{act}_{noun}'),
    parameters: [...new Set([write('{field}'), write('{field}')])],
  });
  const ask = (): Ask => ({
    ...params,
    ...(system !== undefined && { system }),
    tools: Array.from({ length: between(1, most, random) }, tool),
    turns: said(write('{need}')),
    answer: { tokens: answerTokens(60, random) },
  });
  yield* inWorkers(endless(ask), random);
});

/** A person is simulated by script for a fixed or drawn number of rounds. */
const dialogues = (variant: string, roundsOf: (random: () => number) => () => number) =>
  attack(`wide-dialogues/${variant}`, [12], function* (random) {
    const params = collectorParams(random);
    const { system } = systemOf(undefined, 0.4, random);
    const write = writerOf(TURNS, random);
    const follows = sample(TURNS['follow'] ?? [], between(4, 12, random), random);
    const [rounds, median] = [roundsOf(random), between(80, 400, random)];
    for (let count = 0; ; count += 1) {
      let turns: readonly AskTurn[] = [];
      for (let round = 0, last = rounds(); round < last; round += 1) {
        turns = [...turns, { role: 'user', text: write(round === 0 ? '{open}' : pick(follows, random)) }];
        const text = write(random() < 0.5 ? '{said}' : '{said} {said}');
        const answer = { tokens: answerTokens(median, random, params.maxTokens), text };
        yield { ...params, ...(system !== undefined && { system }), turns, session: `chat-${count}`, answer };
        turns = [...turns, { role: 'assistant', text }];
      }
    }
  });

/** Calls, rollouts and simulated dialogues. */
export const acting = [
  ...harvests([
    {
      name: 'wide-calls/written',
      classes: [7, 10],
      tokens: [120, 600],
      forms: CALL_FORMS,
      used: [1, 2],
      grammar: ACTS,
    },
  ]),
  declared,
  ...(Object.keys(WORLDS) as World[]).map(rollouts),
  dialogues('fixed-rounds', (random) => {
    const rounds = between(2, 7, random);
    return () => rounds;
  }),
  dialogues('drawn-rounds', (random) => () => between(1, 8, random)),
];
