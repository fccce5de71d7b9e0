import type { ProtocolName } from '../../domain/index.ts';
import { pick } from '../../demo/random.ts';
import type { Ask } from '../source.ts';
import { sdkOf, type Sdk } from './headers.ts';

/** How an owner speaks to its provider: drawn once, kept for all its requests. */
export interface Dialect {
  readonly provider: ProtocolName;
  readonly form: 'chat' | 'responses' | 'completions' | 'messages' | 'generateContent';
  readonly model: string;
  readonly sdk: Sdk;
}

const MODELS: Readonly<Record<ProtocolName, readonly string[]>> = {
  openai: ['gpt-5.2', 'gpt-5.2-mini', 'gpt-5.1', 'gpt-4.1', 'gpt-4.1-mini', 'gpt-4o'],
  anthropic: ['claude-sonnet-4-5', 'claude-opus-4-5', 'claude-haiku-4-5'],
  gemini: ['gemini-3-pro', 'gemini-2.5-pro', 'gemini-2.5-flash'],
};

const NAMES: readonly (readonly [RegExp, ProtocolName])[] = [
  [/^(?:gpt|o\d|davinci|babbage|text-)/, 'openai'],
  [/^claude/, 'anthropic'],
  [/^gemini/, 'gemini'],
];

/** The provider that serves all these requests: what only OpenAI has binds its owner to it, and so does a model's name. */
export function providerOf(asks: readonly Ask[], random: () => number): ProtocolName {
  if (asks.some(needsOpenAi)) return 'openai';
  const named = asks.map(({ model }) => NAMES.find(([name]) => name.test(model ?? ''))?.[1]);
  const chosen = pick(['openai', 'openai', 'openai', 'anthropic', 'anthropic', 'gemini'] as const, random);
  const found = named.find((provider) => provider !== undefined);
  if (found !== undefined) return found;
  // Anthropic answers once only.
  return chosen === 'anthropic' && asks.some(({ n }) => (n ?? 1) > 1) ? 'openai' : chosen;
}

const needsOpenAi = (ask: Ask): boolean =>
  ask.logitBias !== undefined || ask.logprobs === true || ask.echo === true || ask.completion === true;

/** The dialect of an owner whose first requests these are. */
export function dialectFor(asks: readonly Ask[], provider: ProtocolName, random: () => number): Dialect {
  const form = formOf(asks, provider, random);
  const model = form === 'completions' ? 'gpt-3.5-turbo-instruct' : pick(MODELS[provider], random);
  return { provider, form, model, sdk: sdkOf(provider, random) };
}

function formOf(asks: readonly Ask[], provider: ProtocolName, random: () => number): Dialect['form'] {
  if (provider === 'anthropic') return 'messages';
  if (provider === 'gemini') return 'generateContent';
  if (asks.some(({ completion, echo }) => completion === true || echo === true)) return 'completions';
  if (asks.some(({ reasoningBlobs }) => reasoningBlobs !== undefined)) return 'responses';
  return random() < 0.3 && !asks.some(needsChat) ? 'responses' : 'chat';
}

/** What the Responses API does not take. */
const needsChat = ({ logitBias, n, seed, stop }: Ask): boolean =>
  logitBias !== undefined || (n ?? 1) > 1 || seed !== undefined || stop !== undefined;
