import type { Ask } from '../source.ts';
import { schemaOf, sent } from './sent.ts';

/** `POST /v1beta/models/…:generateContent`. It has no end user and no bias. */
export const geminiBody = (ask: Ask): Record<string, unknown> =>
  sent({
    contents: contents(ask),
    systemInstruction: ask.system === undefined ? undefined : { parts: [{ text: ask.system }] },
    tools: ask.tools === undefined ? undefined : [{ functionDeclarations: ask.tools.map(declaration) }],
    generationConfig: generationConfig(ask),
  });

const declaration = ({ name, parameters }: NonNullable<Ask['tools']>[number]): Record<string, unknown> => ({
  name,
  parameters: schemaOf(parameters),
});

const generationConfig = (ask: Ask): Record<string, unknown> =>
  sent({
    temperature: ask.temperature,
    topP: ask.topP,
    maxOutputTokens: ask.maxTokens,
    candidateCount: ask.n,
    seed: ask.seed,
    stopSequences: ask.stop,
    responseLogprobs: ask.logprobs,
    logprobs: ask.topLogprobs,
    responseMimeType: ask.json === true ? 'application/json' : undefined,
    thinkingConfig: ask.reasoning === undefined ? undefined : { thinkingLevel: ask.reasoning },
  });

function contents({ turns, reasoningBlobs }: Ask): Record<string, unknown>[] {
  const blobs = (reasoningBlobs ?? []).map((thoughtSignature) => ({ text: '', thoughtSignature }));
  const replayed = blobs.length === 0 ? [] : [{ role: 'model', parts: blobs }];
  const said = turns.map(content);
  return [...said.slice(0, -1), ...replayed, ...said.slice(-1)];
}

function content({ role, text }: Ask['turns'][number]): Record<string, unknown> {
  if (role === 'tool')
    return { role: 'user', parts: [{ functionResponse: { name: 'tool', response: { output: text } } }] };
  return { role: role === 'assistant' ? 'model' : 'user', parts: [{ text }] };
}
