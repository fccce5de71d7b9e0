import { between, pick, sample } from '../../../../demo/random.ts';
import type { AskTool } from '../../../source.ts';
import { expand, items, lines } from '../expand.ts';

/** Public coding harnesses: every user of one sends the same words. Written here; they stand for what editors and terminals ship. */
const OPENINGS = lines(`
You are a coding agent that runs in the user's terminal. You work in a git repository and use tools to read, edit and run code.
You are an AI pair programmer inside an editor. The user's open file and selection are given with each message.
You are an autonomous software engineer. You get an issue and resolve it with the tools at hand.
You are a command-line assistant for developers. Be brief: your text is shown in a terminal.
`);

const RULES = lines(`
Read a file before you edit it.
Prefer small edits to rewriting files.
Run the tests after each change and fix what you broke.
Never commit unless the user asks for it.
Do not add comments unless they say why.
Follow the conventions of the code around you.
Don't assume that a library is available; look at the manifest first.
If a command fails twice in the same way, stop and explain.
Use absolute paths.
Plan first for tasks of more than three steps and keep the plan up to date.
Think step by step before calling a tool. Put the plan into <plan> tags.
Refuse to write malicious code.
Search with the search tool, not with grep through the shell.
Do not print secrets.
When you are done, summarise the change in at most four lines.
Ask when the request is ambiguous, otherwise go ahead.
Mark each reference to code as path:line.
Never guess an address on the web.
Write the reasoning behind each decision before the action, then the action, then wait for the observation.
`);

const TOOLS: readonly AskTool[] = [
  { name: 'read_file', parameters: ['path', 'offset', 'limit'] },
  { name: 'edit_file', parameters: ['path', 'old_text', 'new_text'] },
  { name: 'write_file', parameters: ['path', 'content'] },
  { name: 'run_command', parameters: ['command', 'timeout'] },
  { name: 'search', parameters: ['pattern', 'path', 'glob'] },
  { name: 'list_directory', parameters: ['path'] },
  { name: 'todo', parameters: ['items'] },
  { name: 'fetch_page', parameters: ['url', 'question'] },
  { name: 'apply_patch', parameters: ['patch'] },
  { name: 'ask_user', parameters: ['question'] },
  { name: 'diagnostics', parameters: ['path'] },
];

export interface Harness {
  readonly system: string;
  readonly tools: readonly AskTool[];
}

const PUBLIC_HARNESSES = 6;

/** One of a few public harnesses, the same for all who draw the same number. */
export function publicHarness(random: () => number, seeded: (seed: number) => () => number): Harness {
  return compose(seeded(900 + between(1, PUBLIC_HARNESSES, random)));
}

/** A harness of the owner's own. */
export const ownHarness = (random: () => number): Harness => compose(random);

function compose(random: () => number): Harness {
  const rules = sample(RULES, between(5, RULES.length, random), random);
  const style = pick(items('dashes|numbers|prose'), random);
  const body = rules.map((rule, at) =>
    style === 'dashes' ? `- ${rule}` : style === 'numbers' ? `${String(at + 1)}. ${rule}` : rule,
  );
  return {
    system: [pick(OPENINGS, random), '', ...(style === 'prose' ? [body.join(' ')] : body)].join('\n'),
    tools: sample(TOOLS, between(4, TOOLS.length, random), random),
  };
}

/** What a session adds below the public words: the user's machine. */
export const environment = (repository: string, random: () => number): string =>
  expand(
    `\n\n<env>\nDirectory: /home/[dev|me|ana|tom]/${repository}\nPlatform: [linux|darwin|win32]\nBranch: [main|dev|feature/{1..900}]\n</env>`,
    {},
    random,
  );
