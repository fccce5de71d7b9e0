import type { Protocol, ProtocolName } from '../domain/index.ts';
import { anthropic } from './anthropic/index.ts';
import { gemini } from './gemini/index.ts';
import { openai } from './openai/index.ts';

export { anthropic, gemini, openai };
export { addressOf, type Address } from './address.ts';
export { answerText, answeredModel } from './answer.ts';
export { readBatch, type BatchText, type ModelBatch } from './batch.ts';
export { credential } from './credential.ts';
export { recognise, type Recognised } from './recognise.ts';
export { ietfRateLimitHeaders } from './shared/quota.ts';
export { estimateInputTokens, estimateStreamTokens, estimateTokens } from './shared/usage.ts';

export const PROTOCOLS: Readonly<Record<ProtocolName, Protocol>> = { openai, anthropic, gemini };
