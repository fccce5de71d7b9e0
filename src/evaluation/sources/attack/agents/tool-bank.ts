import { between, pick } from '../../../../demo/random.ts';
import { around, chance, fixed } from '../../../material/attack-b/draw.ts';
import { phrase, promptBank } from '../../../material/attack-b/instructions.ts';
import { someTools, toolCall, toolCatalogue, toolQuery } from '../../../material/attack-b/tools.ts';
import type { Ask, AskTurn, AttackSource } from '../../../source.ts';

type Random = () => number;

const SYSTEMS = [
  undefined,
  'You can call functions. Use them when they help.',
  'You are a function-calling model. Reply with calls only.',
  'Decide which of the given tools to call. If none fits, say so. If a parameter is missing, ask for it.',
  'Think in <think></think> before each call, then emit the call as JSON.',
  'You are an assistant with access to the following APIs.',
  '根据用户的问题选择合适的函数并给出参数。',
  'Return every call that is needed in one list.',
] as const;

const source = (name: string, asks: AttackSource['asks']): AttackSource => ({
  label: 'attack',
  family: 'tool-call-bank',
  classes: [7, 12],
  name: `tool-call-bank/${name}`,
  asks,
});

function setup(random: Random) {
  const system = pick(SYSTEMS, random);
  const most = pick([2, 4, 6, 12, 20], random);
  const catalogue = toolCatalogue(random);
  const params = fixed(
    { temperature: [0, 0.3, 0.7, 1, undefined], maxTokens: [undefined, 256, 512, 1_024] },
    random,
  );
  const constant = { ...(system === undefined ? {} : { system }), ...params };
  return { constant, draw: () => someTools(catalogue, most, random) };
}

/** Another set of functions and another made-up request each time, one call as the answer. */
export const singleCalls = source('single', function* (random) {
  const { constant, draw } = setup(random);
  const repeats = pick([1, 1, 1, 2, 4], random);
  for (;;) {
    const tools = draw();
    const text = toolQuery(tools, random);
    for (let i = 0; i < repeats; i++)
      yield {
        ...constant,
        tools,
        turns: [{ role: 'user', text }],
        answer: { tokens: around(45, random), text: toolCall(tools, random) },
      };
  }
});

/** Requests that no offered function serves, or that lack a parameter, between ones that work: data on when not to call. */
export const irrelevance = source('irrelevance', function* (random) {
  const { constant, draw } = setup(random);
  const bank = promptBank(random);
  const off = 0.3 + 0.5 * random();
  for (;;) {
    const tools = draw();
    const text = chance(off, random)
      ? chance(0.5, random)
        ? bank()
        : toolQuery(draw(), random)
      : toolQuery(tools, random);
    yield { ...constant, tools, turns: [{ role: 'user', text }], answer: { tokens: around(60, random) } };
  }
});

const RESULTS = [
  '{"status": "ok", "id": {1000-9999}}',
  '{"error": "no entry for {city}"}',
  '[{"name": "{name}", "value": {2-900}}]',
  '"{day}"',
  '{"total": {2-900}, "unit": "EUR"}',
] as const;

/** Invented results for each call, until the answer: whole synthetic dialogues with tools. */
export const dialogues = source('dialogue', function* (random) {
  const { constant, draw } = setup(random);
  const low = between(1, 3, random);
  const high = low + between(0, 4, random);
  for (let id = 0; ; id++) {
    const tools = draw();
    const turns: AskTurn[] = [{ role: 'user', text: toolQuery(tools, random) }];
    const rounds = between(low, high, random);
    for (let round = 0; round <= rounds; round++) {
      const text =
        round === rounds
          ? phrase('Done, {name} has {2-9} of them in {city}.', random)
          : toolCall(tools, random);
      const ask: Ask = {
        ...constant,
        tools,
        turns: [...turns],
        session: `d${id}`,
        answer: { tokens: around(50, random), text },
      };
      yield ask;
      const next: AskTurn = chance(0.2, random)
        ? { role: 'user', text: toolQuery(tools, random) }
        : { role: 'tool', text: phrase(pick(RESULTS, random), random) };
      turns.push({ role: 'assistant', text }, next);
    }
  }
});
