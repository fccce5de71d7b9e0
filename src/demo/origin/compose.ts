import { list, object, text, type JsonObject } from './json.ts';
import { scriptedLength, type Script } from './script.ts';
import { pick, randomFrom } from '../random.ts';
import { countTokens, prose, seedOf } from './text.ts';

/** A prompt in the form that answers are made from. */
export interface Prompt {
  readonly model: string;
  /** The whole conversation as text. */
  readonly conversation: string;
  /** Tools offered, unless the caller forbade their use. */
  readonly tools: readonly ToolOffer[];
  /** Tool results since the user last spoke. */
  readonly toolResults: number;
  readonly maxTokens: number | null;
  readonly thinks: boolean;
  readonly script: Script;
}

export interface ToolOffer {
  readonly name: string;
  readonly schema: JsonObject;
}

export interface ToolCall {
  readonly name: string;
  /** JSON text of an object that fits the tool's schema. */
  readonly arguments: string;
}

/** An answer before it is dressed in a protocol. Token lists concatenate to the text. */
export interface Answer {
  readonly seed: number;
  readonly tokens: readonly string[];
  readonly thinking: readonly string[];
  readonly toolCall: ToolCall | null;
  readonly end: 'stop' | 'length' | 'tool' | 'refusal';
  readonly outputTokens: number;
}

const REFUSAL = ['I ', 'am ', 'sorry, ', 'but ', 'I ', 'cannot ', 'help ', 'with ', 'that.'];

/** The `candidate`-th answer to a prompt: the same for the same prompt. */
export function compose(prompt: Prompt, candidate: number): Answer {
  const seed = seedOf(prompt.conversation, candidate);
  const thinking = prompt.thinks ? prose(prompt.conversation, seed ^ 0x5bd1, null) : [];
  if (prompt.script.name === 'refuse') return refusal(seed);
  const toolCall = callsTool(prompt, seed) ? inventCall(prompt.tools, seed) : null;
  if (toolCall) {
    const outputTokens = thinking.length + countTokens(toolCall.name + toolCall.arguments);
    return { seed, tokens: [], thinking, toolCall, end: 'tool', outputTokens };
  }
  const whole = prose(prompt.conversation, seed, scriptedLength(prompt.script) ?? usualLength(prompt, seed));
  const tokens = prompt.maxTokens === null ? whole : whole.slice(0, prompt.maxTokens);
  const end = tokens.length < whole.length ? 'length' : 'stop';
  return { seed, tokens, thinking, toolCall, end, outputTokens: thinking.length + tokens.length };
}

/** Who leaves room for thousands of tokens wants all the reasoning, and gets it. */
const ROOM = 8192;

const usualLength = ({ maxTokens }: Prompt, seed: number): number | null =>
  maxTokens !== null && maxTokens >= ROOM ? 500 + (Math.abs(seed) % 700) : null;

const refusal = (seed: number): Answer => ({
  seed,
  tokens: REFUSAL,
  thinking: [],
  toolCall: null,
  end: 'refusal',
  outputTokens: REFUSAL.length,
});

/** One call a question; models named for agents or code go on for two to six rounds. */
function callsTool(prompt: Prompt, seed: number): boolean {
  if (prompt.tools.length === 0 || scriptedLength(prompt.script) !== null) return false;
  const rounds = /agent|code/.test(prompt.model) ? 2 + (seed % 5) : 1;
  return prompt.toolResults < rounds;
}

function inventCall(tools: readonly ToolOffer[], seed: number): ToolCall {
  const random = randomFrom(seed);
  const tool = pick(tools, random);
  return { name: tool.name, arguments: JSON.stringify(invent(tool.schema, '', random, 0)) };
}

const WORDS = [
  'main',
  'index',
  'parser',
  'invoice',
  'router',
  'session',
  'report',
  'weather',
  'Lisbon',
  'Osaka',
];

function invent(schema: JsonObject, name: string, random: () => number, depth: number): unknown {
  const choices = list(schema['enum']);
  if (choices.length > 0) return pick(choices, random);
  const type = text(schema['type']).toLowerCase();
  if (type === 'integer' || type === 'number') return Math.floor(random() * 40);
  if (type === 'boolean') return random() < 0.5;
  if (type === 'array') return [invent(object(schema['items']), name, random, depth + 1)];
  if (type !== 'object' && depth > 0) return inventString(name, random);
  const properties = depth > 4 ? [] : Object.entries(object(schema['properties']));
  return Object.fromEntries(
    properties.map(([key, value]) => [key, invent(object(value), key, random, depth + 1)]),
  );
}

function inventString(name: string, random: () => number): string {
  const word = pick(WORDS, random);
  return /path|file/.test(name) ? `src/${word}.ts` : word;
}
