import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';
import type { Target } from './player.ts';

/** The providers' own SDKs, pointed at Weir by their base URL and nothing else. No retries, so that every refusal is seen once. */
export const openai = (target: Target, apiKey: string): OpenAI =>
  new OpenAI({ apiKey, baseURL: `${target}/v1`, maxRetries: 0, timeout: 60_000 });

export const anthropic = (target: Target, apiKey: string): Anthropic =>
  new Anthropic({ apiKey, baseURL: target, maxRetries: 0, timeout: 60_000 });

export const gemini = (target: Target, apiKey: string): GoogleGenAI =>
  new GoogleGenAI({ apiKey, httpOptions: { baseUrl: target, apiVersion: 'v1beta', timeout: 60_000 } });
