import { between, pick, sample } from '../../../../demo/random.ts';
import { randomFrom } from '../../../../demo/random.ts';
import {
  AGENT_SAYS,
  CODE_REPLIES,
  CODE_TASKS,
  CODE_WORDS,
  TOOL_RESULTS,
} from '../../../material/benign-b/agents/code.ts';
import {
  environment,
  type Harness,
  ownHarness,
  publicHarness,
} from '../../../material/benign-b/agents/harness.ts';
import { expand, type Lexicon } from '../../../material/benign-b/expand.ts';
import { crowd, sittings } from '../../../material/benign-b/people/crowd.ts';
import { drawTyping, type, type Typing } from '../../../material/benign-b/people/typing.ts';
import type { Ask, AskTurn, BenignSource } from '../../../source.ts';

type Draw = () => number;

interface Developer {
  readonly typing: Typing;
  /** A handful of repositories, each with its own words. */
  readonly repositories: readonly { readonly name: string; readonly words: Lexicon }[];
}

export function drawDeveloper(random: Draw): Developer {
  const repositories = Array.from({ length: between(1, 4, random) }, () => {
    const words = Object.fromEntries(
      Object.entries(CODE_WORDS).map(([slot, entries]) => [
        slot,
        slot === 'error' ? entries : sample(entries, between(2, 8, random), random),
      ]),
    );
    return { name: expand('{noun}-{file}', words, random), words };
  });
  return { typing: drawTyping(random), repositories };
}

interface Desk {
  readonly harness: Harness;
  readonly fixed: Omit<Ask, 'turns' | 'answer' | 'session' | 'system' | 'tools'>;
  readonly history: number;
}

/** One task in one repository: the developer speaks, the agent calls tools, each request brings everything along. */
function* codingSession(
  developer: Developer,
  desk: Desk,
  session: string,
  random: Draw,
): Generator<Ask, void> {
  const { name, words } = pick(developer.repositories, random);
  const say = (templates: readonly string[]): string =>
    type(expand(pick(templates, random), words, random), developer.typing, random);
  const fixed = {
    ...desk.fixed,
    session,
    system: desk.harness.system + environment(name, random),
    tools: desk.harness.tools,
  };
  const turns: AskTurn[] = [{ role: 'user', text: say(CODE_TASKS) }];
  for (let step = between(2, 45, random); step > 0; step -= 1) {
    const text = expand(pick(AGENT_SAYS, random), words, random);
    const kept = turns.slice(-desk.history);
    yield { ...fixed, turns: kept, answer: { tokens: between(30, 700, random), text } };
    if (random() < 0.03) yield { ...fixed, turns: kept, answer: { tokens: between(30, 700, random), text } };
    const next: AskTurn =
      random() < 0.8
        ? { role: 'tool', text: expand(pick(TOOL_RESULTS, random), words, random) }
        : { role: 'user', text: say(CODE_REPLIES) };
    turns.push({ role: 'assistant', text }, next);
  }
}

function* coding(developers: readonly Developer[], harness: Harness, random: Draw): Generator<Ask, void> {
  const desk: Desk = {
    harness,
    history: between(20, 60, random) * 2 + 1,
    fixed: {
      stream: true,
      maxTokens: pick([4096, 8192, 16_000, 32_000], random),
      ...(random() < 0.3 ? { temperature: pick([0, 0.2, 1], random) } : {}),
      ...(random() < 0.3 ? { reasoning: pick(['low', 'medium', 'high'] as const, random) } : {}),
    },
  };
  const name = sittings('task');
  const begin = (draw: Draw): Generator<Ask, void> =>
    codingSession(pick(developers, draw), desk, name(), draw);
  yield* crowd(begin, Math.min(6, developers.length), random);
}

const source = (
  variant: string,
  fewest: number,
  most: number,
  harness: (random: Draw) => Harness,
): BenignSource => ({
  name: `agent/${variant}`,
  label: 'benign',
  kind: 'agent',
  asks: (random) =>
    coding(
      Array.from({ length: between(fewest, most, random) }, () => drawDeveloper(random)),
      harness(random),
      random,
    ),
});

const shared = (random: Draw): Harness => publicHarness(random, randomFrom);

export const CODING_AGENTS: readonly BenignSource[] = [
  source('coding-developer', 1, 1, shared),
  source('coding-team', 5, 60, shared),
  source('coding-own-harness', 1, 12, ownHarness),
];
