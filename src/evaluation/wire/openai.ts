import type { Ask, AskTool } from '../source.ts';
import { schemaOf, sent } from './sent.ts';

type Body = Record<string, unknown>;

/** `POST /v1/chat/completions`. */
export const chatBody = (ask: Ask, model: string): Body =>
  sent({
    model,
    messages: messages(ask),
    tools: ask.tools?.map((tool) => ({ type: 'function', function: declaration(tool) })),
    temperature: ask.temperature,
    top_p: ask.topP,
    max_tokens: ask.maxTokens,
    n: ask.n,
    seed: ask.seed,
    stop: ask.stop,
    logprobs: ask.logprobs,
    top_logprobs: ask.topLogprobs,
    logit_bias: ask.logitBias,
    stream: ask.stream,
    response_format: ask.json === true ? { type: 'json_object' } : undefined,
    reasoning_effort: ask.reasoning,
    user: ask.endUser,
  });

function messages({ system, turns, reasoningBlobs }: Ask): Body[] {
  const head = system === undefined ? [] : [{ role: 'system', content: system }];
  const details = (reasoningBlobs ?? []).map((data) => ({ type: 'reasoning.encrypted', data }));
  // OpenAI itself has no place for it here; open servers and routers do.
  const replayed =
    details.length === 0 ? [] : [{ role: 'assistant', content: '', reasoning_details: details }];
  const said = turns.map(({ role, text }, index) =>
    role === 'tool' ? { role, tool_call_id: `call_${index}`, content: text } : { role, content: text },
  );
  return [...head, ...said.slice(0, -1), ...replayed, ...said.slice(-1)];
}

const declaration = ({ name, parameters }: AskTool): Body => ({
  name,
  description: '',
  parameters: schemaOf(parameters),
});

/** `POST /v1/completions`: roles do not exist, the text of all turns is the prompt. `logprobs` is a number here. */
export const completionBody = (ask: Ask, model: string): Body =>
  sent({
    model,
    prompt: [...(ask.system === undefined ? [] : [ask.system]), ...ask.turns.map(({ text }) => text)].join(
      '\n\n',
    ),
    temperature: ask.temperature,
    top_p: ask.topP,
    max_tokens: ask.maxTokens,
    n: ask.n,
    seed: ask.seed,
    stop: ask.stop,
    logprobs: ask.logprobs === true ? (ask.topLogprobs ?? 1) : undefined,
    logit_bias: ask.logitBias,
    echo: ask.echo,
    stream: ask.stream,
    user: ask.endUser,
  });

/** `POST /v1/responses`. It has no `n`, `seed`, `stop` and `logit_bias`. */
export const responsesBody = (ask: Ask, model: string): Body =>
  sent({
    model,
    instructions: ask.system,
    input: [...(ask.reasoningBlobs ?? []).map(reasoningItem), ...ask.turns.map(item)],
    tools: ask.tools?.map((tool) => ({ type: 'function', ...declaration(tool) })),
    temperature: ask.temperature,
    top_p: ask.topP,
    max_output_tokens: ask.maxTokens,
    top_logprobs: ask.topLogprobs,
    stream: ask.stream,
    text: ask.json === true ? { format: { type: 'json_object' } } : undefined,
    reasoning: ask.reasoning === undefined ? undefined : { effort: ask.reasoning },
    safety_identifier: ask.endUser,
    include: ask.logprobs === true ? ['message.output_text.logprobs'] : undefined,
  });

const reasoningItem = (blob: string, index: number): Body => ({
  type: 'reasoning',
  id: `rs_${index}`,
  summary: [],
  encrypted_content: blob,
});

const item = ({ role, text }: Ask['turns'][number], index: number): Body =>
  role === 'tool'
    ? { type: 'function_call_output', call_id: `call_${index}`, output: text }
    : { role, content: text };
