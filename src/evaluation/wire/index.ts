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
  const { path, body } = ROUTES[dialect.form](ask, ask.model ?? dialect.model);
  return { path, headers: headersOf(dialect.provider, dialect.sdk), body };
}

type Route = (ask: Ask, model: string) => Pick<WireRequest, 'path' | 'body'>;

const ROUTES: Readonly<Record<Dialect['form'], Route>> = {
  chat: (ask, model) => ({ path: '/v1/chat/completions', body: chatBody(ask, model) }),
  responses: (ask, model) => ({ path: '/v1/responses', body: responsesBody(ask, model) }),
  completions: (ask, model) => ({ path: '/v1/completions', body: completionBody(ask, model) }),
  messages: (ask, model) => ({ path: '/v1/messages', body: anthropicBody(ask, model) }),
  generateContent: (ask, model) => {
    const verb = ask.stream === true ? 'streamGenerateContent' : 'generateContent';
    return { path: `/v1beta/models/${model}:${verb}`, body: geminiBody(ask) };
  },
};
