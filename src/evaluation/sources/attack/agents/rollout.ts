import { between, pick, sample } from '../../../../demo/random.ts';
import { CODE_WORDS } from '../../../material/attack-b/code.ts';
import { around, chance, fixed } from '../../../material/attack-b/draw.ts';
import { expand, type Grammar } from '../../../material/attack-b/grammar.ts';
import type { Harness } from '../../../material/attack-b/harnesses.ts';
import type { Ask, AskTool, AskTurn } from '../../../source.ts';

type Random = () => number;

/** What one owner runs on every task: system prompt, tool schema, parameters, and how it writes a call. */
export interface Rig {
  readonly fixed: Pick<Ask, 'system' | 'tools' | 'temperature' | 'topP' | 'maxTokens' | 'stream' | 'seed'>;
  readonly call: (tool: string, input: string) => string;
  readonly harness: Harness;
  readonly words: Grammar;
  readonly steps: readonly [low: number, high: number];
}

const CALLS = [
  (tool: string, input: string) => `${tool}(${input})`,
  (tool: string, input: string) => `<tool name="${tool}">${input}</tool>`,
  (tool: string, input: string) => `Action: ${tool}\nAction Input: ${input}`,
  (tool: string, input: string) => `\`\`\`json\n{"tool": "${tool}", "input": ${input}}\n\`\`\``,
  (tool: string, input: string) => `[${tool}] ${input}`,
] as const;

function toolSchema(harness: Harness, random: Random): AskTool[] {
  return harness.tools
    .filter((_, index) => index < 2 || chance(0.8, random))
    .map(({ names, parameters }) => ({ name: pick(names, random), parameters }));
}

export function rig(harness: Harness, random: Random): Rig {
  const words = { ...CODE_WORDS, ...harness.words };
  const rules = sample(harness.rules, between(1, harness.rules.length, random), random);
  const system = [pick(harness.role, random), ...rules].join(pick([' ', '\n', '\n- '], random));
  const low = between(3, 8, random);
  return {
    harness,
    words,
    call: pick(CALLS, random),
    steps: [low, low + between(3, 17, random)],
    fixed: {
      system: expand(system, words, random),
      tools: toolSchema(harness, random),
      ...fixed(
        {
          temperature: [undefined, 0, 0.5, 0.7, 0.7, 1, 1],
          topP: [undefined, 0.95],
          maxTokens: [undefined, 1_024, 4_096, 8_192],
          stream: [undefined, true],
        },
        random,
      ),
    },
  };
}

const unescaped = (text: string): string => text.replaceAll('\\n', '\n');

/** What all rollouts of one task share: its text and a small vocabulary, so that tool results speak of the same things. */
export interface Task {
  readonly opener: string;
  readonly words: Grammar;
}

export function task(rig: Rig, random: Random): Task {
  const few = Object.entries(rig.words).map(([name, words]) => [name, sample(words, 4, random)]);
  const words = Object.fromEntries(few) as Grammar;
  return { words, opener: unescaped(expand(pick(rig.harness.openers, random), words, random)) };
}

/** A call that fits the tool: the inputs are written with the names of its parameters. */
function call(rig: Rig, tool: AskTool, words: Grammar, random: Random): string {
  const fitting = rig.harness.calls.filter((input) => input.startsWith(`{"${tool.parameters[0]}"`));
  return rig.call(tool.name, fitting.length === 0 ? '{}' : expand(pick(fitting, random), words, random));
}

/** One attempt at a task, from its opener to the agent's last word; the whole history is sent again with each request. */
export function* rollout(
  rig: Rig,
  { opener, words }: Task,
  session: string,
  random: Random,
): Generator<Ask, void> {
  const { harness } = rig;
  const tools = (rig.fixed.tools ?? []).filter((_, index, all) => index < all.length - 1);
  const steps = between(...rig.steps, random);
  const turns: AskTurn[] = [{ role: 'user', text: opener }];
  for (let step = 0; step < steps; step++) {
    const last = step === steps - 1;
    const thought = expand(pick(harness.thoughts, random), words, random);
    const text = last
      ? expand(pick(harness.ends, random), words, random)
      : `${thought}\n${call(rig, pick(tools, random), words, random)}`;
    yield {
      ...rig.fixed,
      turns: [...turns],
      session,
      answer: { tokens: around(last ? 120 : 90, random), text },
    };
    const results = Array.from({ length: between(1, 4, random) }, () =>
      expand(pick(harness.results, random), words, random),
    );
    turns.push({ role: 'assistant', text }, { role: 'tool', text: unescaped(results.join('\n')) });
  }
}
