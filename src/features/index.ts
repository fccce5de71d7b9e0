import type { ModelCall, Observation, ObservedParameters, Parameters } from '../domain/index.ts';
import { contentWeights, type Reading } from './content.ts';
import {
  blobFingerprints,
  templateFingerprints,
  textFingerprint,
  toolsFingerprint,
  wordsFingerprint,
} from './fingerprints.ts';
import type { FingerprintKey } from './key.ts';
import { segmentsOf } from './segments.ts';
import { newTokens, tokenise, type Tokens } from './tokens.ts';
import { topicCells } from './topics.ts';

export { fingerprintKey, type FingerprintKey } from './key.ts';

/** UTF-16 units read of the system prompt and of the last user turn, head and tail: at most 2,304 in all, whatever the request. */
const SYSTEM = { head: 512, tail: 256 } as const;
const TURN = { head: 1024, tail: 512 } as const;
const BIASED_TOKENS = 8;
const MODEL_LENGTH = 128;

/**
 * What remains of a request once its text is forgotten. Pure, linear in the sampled text, bounded for hostile input.
 * `at` is epoch ms. Only the last user turn and the system prompt are read; history counts as the caller's own.
 */
export function observe(call: ModelCall, at: number, key: FingerprintKey): Observation {
  const system = read(call.system, SYSTEM, SYSTEM_TOKENS);
  const turn = read(lastUserText(call), TURN, TURN_TOKENS);
  return {
    at,
    protocol: call.protocol,
    operation: call.operation,
    model: call.model === null ? null : call.model.slice(0, MODEL_LENGTH),
    stream: call.stream,
    bodyBytes: call.bodyBytes,
    textLength: call.textLength,
    turnCount: call.turnCount,
    media: call.media,
    fingerprints: {
      system: wordsFingerprint(system.tokens, key.system),
      tools: toolsFingerprint(call.tools, key.tools),
      template: templateFingerprints(turn.tokens, key.template),
      prompt: wordsFingerprint(turn.tokens, key.prompt),
      topics: topicCells(turn.tokens, turn.segments, key.topic),
      endUser: call.endUser === null ? null : textFingerprint(call.endUser, key.end_user),
      reasoningBlobs: blobFingerprints(call, key.reasoning_blob),
    },
    parameters: observedParameters(call.parameters),
    content: contentWeights(call, system, turn),
  };
}

/** Reused by every observation: `observe` is synchronous and keeps none of it. */
const SYSTEM_TOKENS = newTokens();
const TURN_TOKENS = newTokens();

/** One reading of a text. Decoders (base64, code wrapping) would add further readings here. */
function read(text: string, { head, tail }: { head: number; tail: number }, into: Tokens): Reading {
  const tokens = tokenise(text, head, tail, into);
  return { text, tokens, segments: segmentsOf(tokens) };
}

function lastUserText({ turns }: ModelCall): string {
  for (let i = turns.length - 1; i >= 0; i--) {
    const turn = turns[i]!;
    if (turn.role === 'user' && turn.text !== '') return turn.text;
  }
  return '';
}

function observedParameters(parameters: Parameters): ObservedParameters {
  const {
    temperature,
    n,
    maxOutputTokens,
    logprobs,
    topLogprobs,
    logitBiasSize,
    logitBias,
    echo,
    reasoning,
  } = parameters;
  return {
    temperature,
    n,
    maxOutputTokens,
    logprobs,
    topLogprobs,
    logitBiasSize,
    biasedTokens: logitBias.slice(0, BIASED_TOKENS).map(([token]) => token),
    biasMagnitude: logitBias.reduce((largest, [, bias]) => Math.max(largest, Math.abs(bias)), 0),
    echo,
    reasoning,
  };
}
