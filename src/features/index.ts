import type { Fingerprint, ModelCall, Observation, ObservedParameters, Parameters } from '../domain/index.ts';
import { contentWeights } from './content.ts';
import {
  blobFingerprints,
  templateFingerprints,
  textFingerprint,
  toolsFingerprint,
  wordsFingerprint,
} from './fingerprints.ts';
import { undress } from './disguise.ts';
import type { FingerprintKey } from './key.ts';
import { modelName } from './model.ts';
import { forget, newReading, read } from './reading.ts';
import { shapeFingerprint } from './shape.ts';
import { styleOf } from './style.ts';
import { systemPrompt } from './system.ts';
import { seeksPrompts } from './seeks.ts';
import type { SipKey } from './siphash.ts';
import { topicCells } from './topics.ts';
import { TURN, turnFingerprint } from './turn.ts';

export { ANSWER_ITEMS, withAnswer } from './answers.ts';
export { isObserved } from './chance.ts';
export { fingerprintKey, type FingerprintKey } from './key.ts';
export { clientPrints, surroundings, type Whereabouts } from './surroundings.ts';

const BIASED_TOKENS = 8;

/**
 * What remains of a request once its text is forgotten. Pure, linear in the sampled text, bounded for hostile input.
 * `at` is epoch ms, `answerTokens` what the answer took, when there is one already. Only the last user turn and the system prompt are read; history counts as the caller's own.
 */
export function observe(
  call: ModelCall,
  at: number,
  key: FingerprintKey,
  answerTokens: number | null = null,
): Observation {
  const system = systemPrompt(call.system, key.system);
  const { text, disguise } = undress(lastUserText(call));
  const turn = read(text, TURN, TURN_READING);
  const prompt = wordsFingerprint(turn.tokens, key.prompt);
  const observation = {
    at,
    protocol: call.protocol,
    operation: call.operation,
    model: call.model === null ? null : modelName(call.model),
    stream: call.stream,
    bodyBytes: call.bodyBytes,
    textLength: call.textLength,
    turnCount: call.turnCount,
    media: call.media,
    fingerprints: {
      system: system.fingerprint,
      tools: toolsFingerprint(call.tools, key.tools),
      template: templateFingerprints(turn.tokens, key.template),
      prompt,
      topics: topicCells(turn, key.topic),
      shape: shapeFingerprint(call, key.shape),
      opener: openerFingerprint(call, prompt, key.prompt),
      endUser: call.endUser === null ? null : textFingerprint(call.endUser, key.end_user),
      reasoningBlobs: blobFingerprints(call, key.reasoning_blob),
      ...(seeksPrompts(call, turn.tokens) && NO_ANSWERS),
    },
    parameters: observedParameters(call.parameters),
    content: contentWeights(call, system.demand, turn),
    style: styleOf(turn, disguise),
    answerTokens,
  };
  forget(turn);
  return observation;
}

/** The answer is worth reading, and has not been. */
const NO_ANSWERS = { answers: [] } as const;

/** Reused by every observation: `observe` is synchronous and keeps none of it. */
const TURN_READING = newReading();

/** Conversations are told apart by how they begin; the first request of one has the same opener as the later ones. */
function openerFingerprint(
  { turns, turnCount }: ModelCall,
  prompt: Fingerprint | null,
  key: SipKey,
): Fingerprint | null {
  if (turnCount <= 1) return prompt;
  const first = turns.find(({ role, text }) => role === 'user' && text !== '');
  return first === undefined ? prompt : turnFingerprint(first.text, key);
}

function lastUserText({ turns }: ModelCall): string {
  for (let i = turns.length - 1; i >= 0; i--) {
    const turn = turns[i]!;
    if (turn.role === 'user' && turn.text !== '') return turn.text;
  }
  return '';
}

const observedParameters = (parameters: Parameters): ObservedParameters => ({
  temperature: parameters.temperature,
  n: parameters.n,
  maxOutputTokens: parameters.maxOutputTokens,
  logprobs: parameters.logprobs,
  topLogprobs: parameters.topLogprobs,
  logitBiasSize: parameters.logitBiasSize,
  biasedTokens: biasedTokens(parameters),
  biasMagnitude: biasMagnitude(parameters),
  echo: parameters.echo,
  reasoning: parameters.reasoning,
  stops: parameters.stops,
});

const NO_TOKENS: readonly number[] = [];

const biasedTokens = ({ logitBias }: Parameters): readonly number[] =>
  logitBias.length === 0 ? NO_TOKENS : logitBias.slice(0, BIASED_TOKENS).map(([token]) => token);

function biasMagnitude({ logitBias }: Parameters): number {
  let largest = 0;
  for (const [, bias] of logitBias) largest = Math.max(largest, Math.abs(bias));
  return largest;
}
