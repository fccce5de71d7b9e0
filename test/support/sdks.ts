/** The providers' own SDKs, unmodified: pointed at a server by their base URL and nothing else, with the retries they have by default. */
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';

export const openaiAt = (url: string, apiKey: string): OpenAI => new OpenAI({ apiKey, baseURL: `${url}/v1` });

export const anthropicAt = (url: string, apiKey: string): Anthropic =>
  new Anthropic({ apiKey, baseURL: url });

export const geminiAt = (url: string, apiKey: string): GoogleGenAI =>
  new GoogleGenAI({ apiKey, httpOptions: { baseUrl: url, apiVersion: 'v1beta' } });
