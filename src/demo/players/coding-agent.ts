import type { Message, MessageParam, Tool, ToolResultBlockParam } from '@anthropic-ai/sdk/resources';
import { between, randomFrom } from '../random.ts';
import { anthropic } from './clients.ts';
import { request, sourceFile, testRun } from './material/code.ts';
import type { Player, Session, Target } from './player.ts';

const input = (...names: string[]): Tool['input_schema'] => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  required: names,
});
const TOOLS: Tool[] = [
  { name: 'read_file', description: 'Read a file of the repository.', input_schema: input('path') },
  {
    name: 'edit_file',
    description: 'Replace text in a file.',
    input_schema: input('path', 'old_text', 'new_text'),
  },
  { name: 'search', description: 'Search the repository for a pattern.', input_schema: input('pattern') },
  { name: 'run_tests', description: 'Run the test suite, or one file of it.', input_schema: input('path') },
];
const SYSTEM =
  'You are a coding agent that works in the repository `harbor-billing`. Read before you edit, keep changes small, run the tests after each ' +
  'change, and finish with a short summary of what you did.\n\nHouse rules: TypeScript strict, no default exports, tests beside the code.';
const TASKS = 48;
const ROUNDS = 10;

/** A coding agent on its owner's repository: tool loops with a long and growing context. */
export const codingAgent: Player = {
  name: 'forge-agent',
  kind: 'honest',
  story: 'coding agent, tool loops in one repository',
  credential: 'sk-ant-demo-forge-agent',
  reasons: [],
  lanes: 2,
  *sessions(target) {
    for (let i = 0; i < TASKS; i++) yield task(target, randomFrom(2000 + i));
  },
};

function task(target: Target, random: () => number): Session {
  const client = anthropic(target, codingAgent.credential);
  return async (send) => {
    const messages: MessageParam[] = [{ role: 'user', content: request(random) }];
    for (let round = 0; round < ROUNDS; round++) {
      const body = { model: 'demo-code-agent', max_tokens: 4096, system: SYSTEM, tools: TOOLS, messages };
      const answer = await send(() => client.messages.stream(body).finalMessage());
      const results = toolResults(answer, random);
      messages.push({ role: 'assistant', content: answer.content });
      if (results.length === 0) return;
      messages.push({ role: 'user', content: results });
    }
  };
}

function toolResults(answer: Message, random: () => number): ToolResultBlockParam[] {
  return answer.content
    .filter((block) => block.type === 'tool_use')
    .map((block) => ({ type: 'tool_result', tool_use_id: block.id, content: resultOf(block.name, random) }));
}

function resultOf(tool: string, random: () => number): string {
  if (tool === 'run_tests') return testRun(random);
  if (tool === 'edit_file') return 'Edited.';
  return sourceFile(random, tool === 'search' ? between(1, 4, random) : between(6, 24, random));
}
