import { between, pick, sample } from '../../../../demo/random.ts';
import { ACTING, CALL_FRAMES, WORLDS, WORLD_SYSTEMS } from '../../../material/attack-c/acting.ts';
import { PASSAGES } from '../../../material/attack-c/passages.ts';
import type { Ask, AskTool, AskTurn } from '../../../source.ts';
import { answerTokens, inWorkers, said } from '../bank/owner.ts';
import { attack, banks, settingsOf, settle, writer } from './recipe.ts';

const texts = { ...PASSAGES, ...ACTING };

const written = banks([
  { name: 'more-calls/written', classes: [7, 10], tokens: 380, frames: CALL_FRAMES, most: 2, grammar: texts },
]);

/** Other tools with every request, as sets of calls need. */
const offered = attack('more-calls/offered', [7, 10], function* (random) {
  const settings = settingsOf({}, random);
  const write = writer(texts, random);
  const most = between(2, 9, random);
  const tool = (): AskTool => ({
    name: write('{act}_{thing}'),
    parameters: [...new Set([write('{param}'), write('{param}'), write('{param}')])],
  });
  function* asks(): Generator<Ask, void> {
    for (;;) {
      const tools = Array.from({ length: between(1, most, random) }, tool);
      yield {
        ...settings,
        tools,
        turns: said(write('{need}')),
        answer: { tokens: answerTokens(90, random) },
      };
    }
  }
  yield* inWorkers(asks(), random);
});

type World = (typeof WORLDS)[number];

/** One attempt at a task: observation after observation, the whole history each time. */
function* rollout(
  world: World,
  first: string,
  steps: number,
  write: (template: string) => string,
): Generator<readonly AskTurn[], void> {
  let turns: readonly AskTurn[] = [{ role: 'user', text: `${first}\n\n${write(world.view)}` }];
  for (let step = 0; step < steps; step += 1) {
    yield turns;
    turns = [
      ...turns,
      { role: 'assistant', text: write(`{plan} ${world.does}`) },
      { role: 'user', text: write(`Observation: ${world.view}`) },
    ];
  }
}

/** Several attempts at each of many tasks under one harness. */
const rollouts = (world: World) =>
  attack(`more-rollouts/${world.name}`, [7], function* (random) {
    const settings = settingsOf({ settings: () => ({ temperature: pick([0.7, 1, 1], random) }) }, random);
    const write = writer(texts, random);
    const action = settle(world.act, random);
    const system = settle(pick(WORLD_SYSTEMS, random), random).replace('ACT', action);
    const attempts = between(1, 6, random);
    for (let task = 0; ; task += 1) {
      const first = write(`Task: ${world.task}`);
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const session = `task-${task}-${attempt}`;
        for (const turns of rollout(world, first, between(4, 14, random), write))
          yield { ...settings, system, turns, session, answer: { tokens: answerTokens(160, random) } };
      }
    }
  });

/** Plans only: the state of any world is shown and the next action is asked for with its reason. */
const nextAction = attack('more-rollouts/next-action', [7, 4], function* (random) {
  const settings = settingsOf({}, random);
  const write = writer(texts, random);
  const worlds = sample(WORLDS, between(1, WORLDS.length, random), random);
  const demand = settle(
    '<<Next action with a detailed thought:|What should be done next, and why? Consider alternatives.|Write the reasoning that leads to the best next action.>>',
    random,
  );
  function* asks(): Generator<Ask, void> {
    for (;;) {
      const { task, view } = pick(worlds, random);
      const text = write(`Goal: ${task}\nSo far: {plan} {plan}\nState:\n${view}\n\n${demand}`);
      yield { ...settings, turns: said(text), answer: { tokens: answerTokens(240, random) } };
    }
  }
  yield* inWorkers(asks(), random);
});

export const acting = [...written, offered, ...WORLDS.map(rollouts), nextAction];
