import type { Ask } from '../source.ts';
import { anthropicBody } from './anthropic.ts';
import type { Dialect } from './dialect.ts';
import { geminiBody } from './gemini.ts';
import { headersOf } from './headers.ts';
import { chatBody, completionBody, responsesBody } from './openai.ts';

export { dialectFor, providerOf, type Dialect } from './dialect.ts';

export interface WireRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Writes a request as its owner's SDK would. Parameters that the protocol lacks are not sent. */
export function toWire(ask: Ask, dialect: Dialect): WireRequest {
  const model = ask.model ?? dialect.model;
  return { headers: headersOf(dialect.provider, dialect.sdk), ...route(ask, dialect, model) };
}

function route(ask: Ask, { form }: Dialect, model: string): Pick<WireRequest, 'path' | 'body'> {
  switch (form) {
    case 'messages':
      return { path: '/v1/messages', body: anthropicBody(ask, model) };
    case 'generateContent': {
      const verb = ask.stream === true ? 'streamGenerateContent' : 'generateContent';
      return { path: `/v1beta/models/${model}:${verb}`, body: geminiBody(ask) };
    }
    case 'completions':
      return { path: '/v1/completions', body: completionBody(ask, model) };
    case 'responses':
      return { path: '/v1/responses', body: responsesBody(ask, model) };
    case 'chat':
      return { path: '/v1/chat/completions', body: chatBody(ask, model) };
  }
}
