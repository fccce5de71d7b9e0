import { between, pick, sample } from '../../demo/random.ts';
import type { Ask, AskTool, AskTurn } from '../source.ts';
import { replay, shuffled, someAnswer, textOf, user } from './owner.ts';
import { turnsOf } from './people.ts';
import type { Row } from './rows.ts';

/** Batch jobs: each runs one template over its own inputs, at temperature 0 mostly, and ends. `jobs` run one after the other. */
export function* batch(rows: readonly Row[], jobs: number, random: () => number): Generator<Ask, void> {
  const templates = [...new Set(rows.map(({ session }) => session))];
  const own = { temperature: pick([0, 0, 0.2, 1], random), maxTokens: pick([16, 64, 256, 512], random) };
  for (const template of sample(templates, jobs, random))
    for (const row of rows.filter(({ session }) => session === template))
      yield {
        ...own,
        turns: [user(textOf(row.messages))],
        answer: { tokens: Math.min(own.maxTokens, between(1, 120, random)) },
      };
}

const HARNESS: readonly AskTool[] = [
  { name: 'Bash', parameters: ['command', 'timeout', 'description'] },
  { name: 'Read', parameters: ['file_path', 'offset', 'limit'] },
  { name: 'Edit', parameters: ['file_path', 'old_string', 'new_string'] },
  { name: 'Grep', parameters: ['pattern', 'path', 'glob'] },
  { name: 'Write', parameters: ['file_path', 'content'] },
  { name: 'TodoWrite', parameters: ['todos'] },
];
const RULES = [
  'Make the smallest change that solves the task.',
  'Read a file before you edit it.',
  'Run the tests after each change and report what failed.',
  'Think about the problem before you use a tool.',
  'Never commit unless the user asks for it.',
  'Keep answers short; the user reads them in a terminal.',
];

/** Real sessions of a coding agent, one after the other: one request for each of the agent's steps. */
export function* agent(rows: readonly Row[], random: () => number): Generator<Ask, void> {
  const name = pick(['Codehand', 'Pilot', 'Mason', 'Reef'], random);
  const system = `You are ${name}, a coding agent that works in the user's repository.\n\n${sample(
    RULES,
    5,
    random,
  )
    .map((rule) => `- ${rule}`)
    .join('\n')}\n\nWorking directory: /home/dev/project`;
  const reasoning = random() < 0.5 ? { reasoning: pick(['low', 'medium', 'high'] as const, random) } : {};
  const rest = { system, tools: HARNESS, stream: true, maxTokens: 16_384, ...reasoning };
  for (const row of shuffled(rows, random)) yield* replay(steps(row), { ...rest, session: row.id }, random);
}

/** A message that shows a tool's use is the agent's call and then the tool's result. */
const steps = (row: Row): AskTurn[] =>
  turnsOf(row).flatMap((turn) => {
    if (turn.role !== 'assistant' || !turn.text.startsWith('<tool-use')) return [turn];
    const end = turn.text.indexOf('</summary>');
    if (end < 0) return [turn];
    return [
      { role: 'assistant', text: turn.text.slice(0, end) },
      { role: 'tool', text: turn.text.slice(end + '</summary>'.length) },
    ];
  });

/** A product that calls functions: a few dozen of the set's functions offered, requests that need one of them. */
export function* functions(rows: readonly Row[], random: () => number): Generator<Ask, void> {
  const offered = sample(namesIn(rows), between(8, 60, random), random);
  const known = new Set(offered);
  const own = rows.filter((row) => toolsOf(row).some((name) => known.has(name)));
  const tools = offered.map((name) => ({
    name: name.replace(/\W/g, '_'),
    parameters: ['id', 'query', 'options'],
  }));
  const system = 'You act for the user with the functions given. Ask when a parameter is missing.';
  for (const row of shuffled(own.length === 0 ? rows : own, random)) {
    const turns = withCalls(row);
    if (turns.length === 1) yield { system, tools, temperature: 0, turns, answer: someAnswer(random) };
    else yield* replay(turns, { system, tools, temperature: 0, session: row.id }, random);
  }
}

const toolsOf = ({ meta }: Row): readonly string[] =>
  (meta?.['tools'] as readonly string[] | undefined) ?? [];
const namesIn = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap(toolsOf))];

/** The set holds the users' side only: the agent's is a call and its result. */
const withCalls = (row: Row): AskTurn[] =>
  turnsOf(row).flatMap((turn, index, all) =>
    turn.role === 'user' && all[index + 1]?.role === 'user'
      ? [
          turn,
          { role: 'assistant', text: 'Calling the function.' },
          { role: 'tool', text: '{"status":"ok"}' },
          { role: 'assistant', text: 'Done.' },
        ]
      : [turn],
  );
