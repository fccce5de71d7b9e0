import { between, pick, sample } from '../../../../demo/random.ts';
import { ROLE_WORDS, ROLES, SUBTASKS } from '../../../material/benign-b/agents/roles.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { expand, type Lexicon } from '../../../material/benign-b/expand.ts';
import { ENGLISH } from '../../../material/benign-b/lexicon.ts';
import { answerTo } from '../../../material/benign-b/people/answer.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Ask, AskTool, BenignSource } from '../../../source.ts';

type Draw = () => number;

const SEARCH_TOOLS: readonly AskTool[] = [
  { name: 'web_search', parameters: ['query'] },
  { name: 'read_url', parameters: ['url'] },
];

/** How an owner runs agents that write to each other. */
interface Crew {
  readonly systems: readonly string[];
  readonly subtasks: readonly string[];
  /** The few subjects an owner cares about. */
  readonly words: Lexicon;
  readonly tools: readonly AskTool[];
  readonly parameters: Omit<Ask, 'turns' | 'answer'>;
}

function drawCrew(widest: number, random: Draw): Crew {
  const words: Lexicon = {
    ...CHAT_WORDS,
    ...ROLE_WORDS,
    topic: sample(ENGLISH['topic'] ?? [], between(2, widest, random), random),
    company: sample(ENGLISH['company'] ?? [], between(1, 3, random), random),
    brand: sample(ENGLISH['brand'] ?? [], between(1, 3, random), random),
  };
  return {
    words,
    systems: Array.from({ length: between(1, 5, random) }, () => expand(pick(ROLES, random), words, random)),
    subtasks: sample(SUBTASKS, between(3, SUBTASKS.length, random), random),
    tools: random() < 0.5 ? SEARCH_TOOLS : [],
    parameters: {
      ...(random() < 0.6 ? { temperature: pick([0, 0.2, 0.7, 0.7, 1], random) } : {}),
      ...(random() < 0.3 ? { stop: ['\nObservation:'] } : {}),
    },
  };
}

/** One run: role after role, each with what the last one wrote. The answer of one is the prompt of the next, as in a harvest's loop. */
function* kickoff(crew: Crew, session: string, random: Draw): Generator<Ask, void> {
  let context = expand('{passage}', crew.words, random);
  const run = { ...crew.words, topic: [pick(crew.words['topic'] ?? [], random)] };
  for (let step = between(3, 14, random); step > 0; step -= 1) {
    const text = expand(pick(crew.subtasks, random), { ...run, context: [context] }, random);
    const answer = answerTo(text, between(60, 900, random), random);
    const tools = crew.tools.length === 0 ? {} : { tools: crew.tools };
    yield {
      ...crew.parameters,
      ...tools,
      system: pick(crew.systems, random),
      session,
      turns: [{ role: 'user', text }],
      answer,
    };
    context = answer.text;
  }
}

const crewSource = (variant: string, widest: number): BenignSource => ({
  name: `agent/${variant}`,
  label: 'benign',
  kind: 'agent',
  *asks(random) {
    const crew = drawCrew(widest, random);
    const name = sittings('kickoff');
    for (;;) yield* kickoff(crew, name(), random);
  },
});

export const CREWS: readonly BenignSource[] = [
  crewSource('multi-agent-crew', 6),
  crewSource('research-agent', 60),
];
