import { compose, type Answer, type Prompt } from '../compose.ts';
import { errorBody, nativeError } from '../errors.ts';
import { list, number, object, text, type JsonObject } from '../json.ts';
import { logprobsOf } from '../logprobs.ts';
import { chunks, dataEvent, json, SSE_TYPE, type Ask, type Reply } from '../request.ts';
import { countTokens } from '../text.ts';
import { modelOf } from './prompt.ts';

interface Completion {
  readonly prompt: string;
  readonly answer: Answer;
}

/** `POST /v1/completions`: one prompt or a list, `n`, `echo` and `logprobs` as the legacy API has them. */
export function completions(ask: Ask): Reply {
  const body = ask.json;
  if (!body || body['prompt'] === undefined)
    return nativeError('openai', 400, 'you must provide a prompt parameter');
  const done = promptsOf(body).flatMap((prompt) => completionsOf(ask, body, prompt));
  const head = {
    id: `cmpl-${ask.serial.toString(36).padStart(12, '0')}`,
    object: 'text_completion',
    created: 1_764_000_000 + ask.serial,
    model: modelOf(body),
  };
  const usage = usageOf(body, done);
  if (body['stream'] === true) return stream(ask, body, head, done, usage);
  return json({ ...head, choices: done.map((one, index) => choiceOf(body, one, index)), usage });
}

function promptsOf(body: JsonObject): string[] {
  const prompt = body['prompt'];
  const many = list(prompt);
  return many.length > 0 && many.every((one) => typeof one === 'string')
    ? many.map(text)
    : [typeof prompt === 'string' ? prompt : JSON.stringify(prompt)];
}

function completionsOf(ask: Ask, body: JsonObject, prompt: string): Completion[] {
  const request: Prompt = {
    model: modelOf(body),
    conversation: prompt,
    tools: [],
    toolResults: 0,
    maxTokens: number(body['max_tokens']) ?? 16,
    thinks: false,
    script: ask.script,
  };
  return Array.from({ length: Math.min(number(body['n']) ?? 1, 128) }, (_, i) => ({
    prompt,
    answer: compose(request, i),
  }));
}

function usageOf(body: JsonObject, done: readonly Completion[]): JsonObject {
  const input = promptsOf(body).reduce((sum, prompt) => sum + countTokens(prompt), 0);
  const output = done.reduce((sum, { answer }) => sum + answer.outputTokens, 0);
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}

function choiceOf(body: JsonObject, { prompt, answer }: Completion, index: number): unknown {
  const echoed = body['echo'] === true ? prompt.split(/(?<=\s)/) : [];
  const tokens = [...echoed, ...answer.tokens];
  const finish = answer.end === 'length' ? 'length' : 'stop';
  return {
    text: tokens.join(''),
    index,
    logprobs: logprobs(body, tokens, answer.seed),
    finish_reason: finish,
  };
}

function logprobs(body: JsonObject, tokens: readonly string[], seed: number): unknown {
  const top = number(body['logprobs']);
  if (top === null) return null;
  const scored = logprobsOf(tokens, top, seed);
  let offset = 0;
  return {
    tokens,
    token_logprobs: scored.map((one) => one.logprob),
    top_logprobs: scored.map((one) =>
      Object.fromEntries(one.top.map((entry) => [entry.token, entry.logprob])),
    ),
    text_offset: tokens.map((token) => (offset += token.length) - token.length),
  };
}

function stream(
  ask: Ask,
  body: JsonObject,
  head: JsonObject,
  done: readonly Completion[],
  usage: JsonObject,
): Reply {
  const counted = object(body['stream_options'])['include_usage'] === true;
  const chunk = (choices: unknown[], total: JsonObject | null = null): string =>
    dataEvent({ ...head, choices, ...(counted && { usage: total }) });
  const events = done.flatMap(({ answer }, index) => [
    ...chunks(answer.tokens, ask.pace.events).map((tokens) =>
      chunk([
        { text: tokens.join(''), index, logprobs: logprobs(body, tokens, answer.seed), finish_reason: null },
      ]),
    ),
    chunk([{ text: '', index, logprobs: null, finish_reason: answer.end === 'length' ? 'length' : 'stop' }]),
  ]);
  if (counted) events.push(chunk([], usage));
  events.push('data: [DONE]\n\n');
  return {
    kind: 'stream',
    type: SSE_TYPE,
    events,
    heartbeat: ': keep-alive\n\n',
    failure: dataEvent(errorBody('openai', 500, 'The server had an error.')),
  };
}
