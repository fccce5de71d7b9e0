import { compose, type Answer, type Prompt } from '../compose.ts';
import { errorBody, nativeError } from '../errors.ts';
import { contentText, list, number, object, text, type JsonObject } from '../json.ts';
import { logprobsOf } from '../logprobs.ts';
import { chunks, dataEvent, json, JSON_TYPE, SSE_TYPE, type Ask, type Reply } from '../request.ts';
import { countTokens } from '../text.ts';

const FINISH = { stop: 'STOP', length: 'MAX_TOKENS', tool: 'STOP', refusal: 'SAFETY' } as const;

/** `:generateContent` and `:streamGenerateContent` (SSE with `alt=sse`, else one JSON array). */
export function generate(ask: Ask, model: string, streamed: boolean): Reply {
  const body = ask.json ?? {};
  if (list(body['contents']).length === 0)
    return nativeError('gemini', 400, '* GenerateContentRequest.contents: contents is not specified');
  const prompt = promptOf(body, model, ask);
  const count = Math.min(number(configOf(body)['candidateCount']) ?? 1, 8);
  const answers = Array.from({ length: count }, (_, i) => compose(prompt, i));
  const tail = { modelVersion: model, responseId: `demo-${ask.serial.toString(36)}` };
  if (streamed) return stream(ask, prompt, answers, tail);
  const candidates = answers.map((answer, index) => candidate(body, answer, index));
  const output = answers.reduce((sum, answer) => sum + answer.tokens.length, 0);
  return json({ candidates, ...usage(ask, prompt, answers, output), ...tail });
}

/** `:countTokens`. */
export const countContents = (ask: Ask): Reply => {
  const body = object(ask.json?.['generateContentRequest'] ?? ask.json);
  return json({ totalTokens: inputTokens(promptOf(body, '', ask)), promptTokensDetails: [] });
};

const configOf = (body: JsonObject): JsonObject =>
  object(body['generationConfig'] ?? body['generation_config']);
const inputTokens = (prompt: Prompt): number => countTokens(prompt.conversation) + 1;

function promptOf(body: JsonObject, model: string, ask: Ask): Prompt {
  const turns = list(body['contents']).map(object);
  const system = object(body['systemInstruction'] ?? body['system_instruction']);
  const mode = object(object(body['toolConfig'])['functionCallingConfig'])['mode'];
  const answered = turns.map((turn) =>
    list(turn['parts']).some((part) => 'functionResponse' in object(part)),
  );
  return {
    model,
    conversation: [system, ...turns].map((turn) => contentText(turn['parts'])).join('\n'),
    tools: mode === 'NONE' ? [] : toolsOf(body),
    toolResults: answered
      .slice(turns.findLastIndex((turn, i) => turn['role'] !== 'model' && !answered[i]) + 1)
      .filter(Boolean).length,
    maxTokens: number(configOf(body)['maxOutputTokens']),
    thinks:
      ask.script.name === 'reasoning' || object(configOf(body)['thinkingConfig'])['includeThoughts'] === true,
    script: ask.script,
  };
}

const toolsOf = (body: JsonObject): Prompt['tools'] =>
  list(body['tools'])
    .flatMap((tool) => list(object(tool)['functionDeclarations']).map(object))
    .map((tool) => ({
      name: text(tool['name']),
      schema: object(tool['parameters'] ?? tool['parametersJsonSchema']),
    }));

/** `output` visible tokens so far; thoughts are counted apart and are part of the total. */
function usage(ask: Ask, prompt: Prompt, answers: readonly Answer[], output: number): JsonObject {
  if (ask.script.name === 'no-usage') return {};
  const calls = answers.reduce(
    (sum, { toolCall }) => sum + (toolCall ? countTokens(toolCall.name + toolCall.arguments) : 0),
    0,
  );
  const thoughts = answers.reduce((sum, answer) => sum + answer.thinking.length, 0);
  const input = inputTokens(prompt);
  return {
    usageMetadata: {
      promptTokenCount: input,
      candidatesTokenCount: output + calls,
      totalTokenCount: input + output + calls + thoughts,
      ...(thoughts > 0 && { thoughtsTokenCount: thoughts }),
    },
  };
}

function candidate(body: JsonObject, answer: Answer, index: number): JsonObject {
  const thought = answer.thinking.length > 0 ? [{ text: answer.thinking.join(''), thought: true }] : [];
  return {
    content: { parts: [...thought, finalPart(answer, answer.tokens)], role: 'model' },
    finishReason: FINISH[answer.end],
    index,
    ...logprobs(body, answer),
  };
}

const finalPart = (answer: Answer, tokens: readonly string[]): JsonObject =>
  answer.toolCall
    ? { functionCall: { name: answer.toolCall.name, args: JSON.parse(answer.toolCall.arguments) } }
    : { text: tokens.join('') };

function logprobs(body: JsonObject, answer: Answer): JsonObject {
  if (configOf(body)['responseLogprobs'] !== true) return {};
  const scored = logprobsOf(answer.tokens, number(configOf(body)['logprobs']) ?? 1, answer.seed);
  const entry = ({ token, logprob }: { token: string; logprob: number }): JsonObject => ({
    token,
    tokenId: countTokens(token),
    logProbability: logprob,
  });
  const average = scored.reduce((sum, one) => sum + one.logprob, 0) / Math.max(1, scored.length);
  return {
    avgLogprobs: average,
    logprobsResult: {
      chosenCandidates: scored.map(entry),
      topCandidates: scored.map((one) => ({ candidates: one.top.map(entry) })),
    },
  };
}

/** Every chunk carries the usage so far, as the real API's do. */
function stream(ask: Ask, prompt: Prompt, answers: readonly Answer[], tail: JsonObject): Reply {
  const bodies = answers.flatMap((answer, index) => {
    const parts = answer.toolCall ? [[]] : chunks(answer.tokens, ask.pace.events);
    let sent = 0;
    const thought = answer.thinking.length > 0 ? [{ text: answer.thinking.join(''), thought: true }] : [];
    const runs = [
      ...thought.map((part) => ({ part, tokens: 0 })),
      ...parts.map((tokens) => ({ part: finalPart(answer, tokens), tokens: tokens.length })),
    ];
    return runs.map(({ part, tokens }, i) => {
      sent += tokens;
      const last = i === runs.length - 1;
      const one = {
        content: { parts: [part], role: 'model' },
        index,
        ...(last && { finishReason: FINISH[answer.end] }),
      };
      return { candidates: [one], ...usage(ask, prompt, answers, sent), ...tail };
    });
  });
  const failed = errorBody('gemini', 503, 'The model is overloaded. Please try again later.');
  if (ask.query.get('alt') === 'sse')
    return {
      kind: 'stream',
      type: SSE_TYPE.split(';')[0] ?? SSE_TYPE,
      events: bodies.map(dataEvent),
      heartbeat: ': keep-alive\n\n',
      failure: dataEvent(failed),
    };
  return {
    kind: 'stream',
    type: JSON_TYPE,
    events: arrayEvents(bodies),
    heartbeat: '',
    failure: `,\r\n${JSON.stringify(failed)}]`,
  };
}

/** One JSON array, an element an event, framed as the real API frames it. */
const arrayEvents = (bodies: readonly unknown[]): string[] =>
  bodies.map(
    (body, i) =>
      (i === 0 ? '[' : ',\r\n') + JSON.stringify(body, null, 2) + (i === bodies.length - 1 ? '\n]\n' : ''),
  );
