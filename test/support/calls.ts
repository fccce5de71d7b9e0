import type { ModelCall, Parameters, Tool, Turn } from '../../src/domain/index.ts';

export const NO_PARAMETERS: Parameters = {
  temperature: null,
  topP: null,
  n: null,
  maxOutputTokens: null,
  seed: null,
  logprobs: false,
  topLogprobs: null,
  logitBiasSize: 0,
  logitBias: [],
  echo: false,
  stops: 0,
  reasoning: false,
};

interface CallParts {
  readonly system?: string;
  /** A string is one user turn. */
  readonly turns: string | readonly Turn[];
  readonly tools?: readonly Tool[];
  readonly parameters?: Partial<Parameters>;
  readonly endUser?: string;
  readonly operation?: ModelCall['operation'];
}

/** A call as a protocol module would have read it from the wire. */
export function call({
  system = '',
  turns,
  tools = [],
  parameters = {},
  endUser,
  operation = 'chat',
}: CallParts): ModelCall {
  const all: readonly Turn[] = typeof turns === 'string' ? [{ role: 'user', text: turns }] : turns;
  const textLength = system.length + all.reduce((sum, { text }) => sum + text.length, 0);
  return {
    protocol: 'openai',
    operation,
    model: 'model-a',
    stream: false,
    system,
    turns: all.slice(-16),
    turnCount: all.length,
    tools,
    parameters: { ...NO_PARAMETERS, ...parameters },
    endUser: endUser ?? null,
    reasoningBlobs: [],
    media: 0,
    textLength,
    bodyBytes: textLength + 200,
  };
}
