import { fields, list, type JsonObject } from '../../../protocols/shared/json.ts';
import { firstText, present, presentOrNone, unwrapped } from '../present.ts';

const PREFIX = 'gen_ai.request.';

/** What a span says of a request beside its messages, as the provider's API names it. */
export const parametersOf = (
  family: 'openai' | 'anthropic' | 'gemini',
  attributes: JsonObject,
): JsonObject => {
  const said = (name: string): unknown => attributes[PREFIX + name] ?? undefined;
  const tools = toolsOf(attributes);
  if (family === 'gemini') return geminiParameters(said, attributes, tools);
  const shared = { temperature: said('temperature'), top_p: said('top_p'), stream: said('stream') };
  if (family === 'anthropic')
    return present({
      ...shared,
      top_k: said('top_k'),
      max_tokens: said('max_tokens'),
      stop_sequences: said('stop_sequences'),
      tools: tools?.map(({ name, description, parameters }) =>
        present({ name, description, input_schema: parameters }),
      ),
    });
  return present({
    ...shared,
    max_tokens: said('max_tokens'),
    n: said('choice.count'),
    seed: said('seed'),
    stop: said('stop_sequences'),
    frequency_penalty: said('frequency_penalty'),
    presence_penalty: said('presence_penalty'),
    response_format: wantsJson(attributes) ? { type: 'json_object' } : undefined,
    tools: tools?.map((tool) => ({ type: 'function', function: present(tool) })),
  });
};

const geminiParameters = (
  said: (name: string) => unknown,
  attributes: JsonObject,
  tools: readonly Tool[] | undefined,
): JsonObject =>
  present({
    generationConfig: presentOrNone({
      temperature: said('temperature'),
      topP: said('top_p'),
      topK: said('top_k'),
      maxOutputTokens: said('max_tokens'),
      candidateCount: said('choice.count'),
      seed: said('seed'),
      stopSequences: said('stop_sequences'),
      responseMimeType: wantsJson(attributes) ? 'application/json' : undefined,
    }),
    tools: tools && [{ functionDeclarations: tools.map((tool) => present(tool)) }],
  });

/** `gen_ai.output.type`, and its name until 1.36. */
const wantsJson = (attributes: JsonObject): boolean =>
  firstText(
    attributes['gen_ai.output.type'],
    attributes['gen_ai.openai.request.response_format'],
  )?.startsWith('json') === true;

interface Tool {
  readonly name: unknown;
  readonly description: unknown;
  readonly parameters: unknown;
}

/** Definitions in the form of their API, flat or under `function`. Without a name there is nothing to tell a tool by. */
const toolsOf = (attributes: JsonObject): readonly Tool[] | undefined => {
  const tools = list(unwrapped(attributes['gen_ai.tool.definitions'])).map((one) => {
    const outer = fields(unwrapped(one));
    const { name, description, parameters, input_schema: schema } = fields(outer['function'] ?? outer);
    return { name, description, parameters: unwrapped(parameters ?? schema) };
  });
  const named = tools.filter(({ name }) => typeof name === 'string');
  return named.length === 0 ? undefined : named;
};
