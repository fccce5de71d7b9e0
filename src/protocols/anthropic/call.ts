import type { ModelCall, Parameters, Route } from '../../domain/index.ts';
import { count, fields, flag, isObject, list, name, number, stopCount, text } from '../shared/json.ts';
import type { JsonObject } from '../shared/json.ts';
import { Transcript } from '../shared/transcript.ts';
import { readBlocks, readMessage } from './blocks.ts';

/** See {@link Protocol.call}: messages, and count_tokens, which takes the same body. */
export const call = (route: Route, body: unknown, bodyBytes: number): ModelCall | null => {
  if (route.operation !== 'chat' && route.operation !== 'count_tokens') return null;
  if (!isObject(body) || !Array.isArray(body['messages'])) return null;
  const transcript = new Transcript();
  readTools(transcript, body['tools']);
  readBlocks(transcript, body['system']);
  transcript.system();
  for (const message of body['messages']) if (isObject(message)) readMessage(transcript, message);
  return {
    protocol: 'anthropic',
    operation: route.operation,
    model: name(body['model']),
    stream: flag(body['stream']),
    parameters: parameters(body),
    endUser: name(fields(body['metadata'])['user_id']),
    bodyBytes,
    ...transcript.contents(),
  };
};

/** Client tools by name and `input_schema`; server tools have a name or only a type. */
const readTools = (transcript: Transcript, tools: unknown): void => {
  for (const entry of list(tools)) {
    const { name: toolName, type, description, input_schema: schema } = fields(entry);
    transcript.tool(toolName ?? type, description, schema);
  }
};

/** The API has no log-probabilities, logit bias, seed or several answers. */
const parameters = (body: JsonObject): Parameters => ({
  temperature: number(body['temperature']),
  topP: number(body['top_p']),
  n: null,
  maxOutputTokens: count(body['max_tokens']),
  seed: null,
  logprobs: false,
  topLogprobs: null,
  logitBiasSize: 0,
  logitBias: [],
  echo: false,
  stops: stopCount(body['stop_sequences']),
  reasoning: thinks(body['thinking']),
});

/** `thinking.type` is `enabled`, `adaptive` or a later kind; only `disabled` asks for none. */
const thinks = (thinking: unknown): boolean => {
  const type = text(fields(thinking)['type']);
  return type !== '' && type !== 'disabled';
};
