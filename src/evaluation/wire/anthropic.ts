import type { Ask } from '../source.ts';
import { schemaOf, sent } from './sent.ts';

/** `max_tokens` is required: what SDK examples send. */
const MAX_TOKENS = 1024;
const THINKING = { low: 2048, medium: 8192, high: 24_576 } as const;

/** `POST /v1/messages`. It has no `n`, `seed`, log-probabilities and bias. */
export const anthropicBody = (ask: Ask, model: string): Record<string, unknown> =>
  sent({
    model,
    max_tokens: ask.maxTokens ?? MAX_TOKENS,
    system: ask.system,
    messages: messages(ask),
    tools: ask.tools?.map(({ name, parameters }) => ({ name, input_schema: schemaOf(parameters) })),
    temperature: ask.temperature,
    top_p: ask.topP,
    stop_sequences: ask.stop,
    stream: ask.stream,
    thinking:
      ask.reasoning === undefined ? undefined : { type: 'enabled', budget_tokens: THINKING[ask.reasoning] },
    metadata: ask.endUser === undefined ? undefined : { user_id: ask.endUser },
  });

function messages({ turns, reasoningBlobs }: Ask): Record<string, unknown>[] {
  const blobs = (reasoningBlobs ?? []).map((data) => ({ type: 'redacted_thinking', data }));
  const replayed = blobs.length === 0 ? [] : [{ role: 'assistant', content: blobs }];
  const said = turns.map(message);
  return [...said.slice(0, -1), ...replayed, ...said.slice(-1)];
}

const message = ({ role, text }: Ask['turns'][number], index: number): Record<string, unknown> =>
  role === 'tool'
    ? { role: 'user', content: [{ type: 'tool_result', tool_use_id: `toolu_${index}`, content: text }] }
    : { role, content: text };
