import { describe, expect, test } from 'vitest';
import type { Operation, ProtocolName } from '../../../src/domain/index.ts';
import { PROTOCOLS } from '../../../src/protocols/index.ts';
import { recognise } from '../../../src/protocols/recognise.ts';

type Case = readonly [protocol: ProtocolName, method: string, path: string, operation: Operation | null];

const ROUTES: readonly Case[] = [
  ['openai', 'POST', '/v1/chat/completions', 'chat'],
  ['openai', 'POST', '/chat/completions', 'chat'],
  ['openai', 'GET', '/v1/chat/completions', 'stored'],
  ['openai', 'GET', '/v1/chat/completions/c1/messages', 'stored'],
  ['openai', 'DELETE', '/v1/chat/completions/c1', 'stored'],
  ['openai', 'PUT', '/v1/chat/completions', null],
  ['openai', 'POST', '/v1/responses', 'chat'],
  ['openai', 'POST', '/v1/responses/compact', 'chat'],
  ['openai', 'POST', '/v1/responses/input_tokens', 'count_tokens'],
  ['openai', 'GET', '/v1/responses/r1', 'stored'],
  ['openai', 'DELETE', '/v1/responses/r1', 'stored'],
  ['openai', 'POST', '/v1/responses/r1/cancel', 'stored'],
  ['openai', 'GET', '/v1/responses/r1/input_items', 'stored'],
  ['openai', 'POST', '/v1/completions', 'completions'],
  ['openai', 'POST', '/v1/embeddings', 'embeddings'],
  ['openai', 'POST', '/v1/moderations', 'moderations'],
  ['openai', 'GET', '/v1/models', 'models'],
  ['openai', 'GET', '/v1/models/ft:small:org', 'models'],
  ['openai', 'POST', '/v1/audio/transcriptions', 'audio'],
  ['openai', 'POST', '/v1/images/generations', 'images'],
  ['openai', 'POST', '/v1/files', 'other'],
  ['openai', 'POST', '/v1/batches', 'other'],
  ['openai', 'POST', '/v1/threads/runs', null],
  ['openai', 'POST', '/v1/%63hat//completions/', 'chat'],
  ['openai', 'POST', '/v1/%zz', null],
  ['openai', 'POST', '/v1/constructor', null],
  ['openai', 'POST', '/v1/__proto__', null],
  ['openai', 'GET', '/', null],
  ['openai', 'GET', '', null],
  ['anthropic', 'POST', '/v1/messages', 'chat'],
  ['anthropic', 'POST', '/messages', 'chat'],
  ['anthropic', 'GET', '/v1/messages', null],
  ['anthropic', 'POST', '/v1/messages/count_tokens', 'count_tokens'],
  ['anthropic', 'POST', '/v1/messages/batches', 'other'],
  ['anthropic', 'GET', '/v1/messages/batches/b1/results', 'other'],
  ['anthropic', 'GET', '/v1/models', 'models'],
  ['anthropic', 'POST', '/v1/chat/completions', null],
  ['gemini', 'POST', '/v1beta/models/m:generateContent', 'chat'],
  ['gemini', 'POST', '/v1/models/m:generateContent', 'chat'],
  ['gemini', 'POST', '/models/m:generateContent', 'chat'],
  ['gemini', 'POST', '/v1beta/models/m%3AgenerateContent', 'chat'],
  ['gemini', 'GET', '/v1beta/models/m:generateContent', 'models'],
  ['gemini', 'POST', '/v1beta/models/m:embedContent', 'embeddings'],
  ['gemini', 'POST', '/v1beta/models/m:batchEmbedContents', 'embeddings'],
  ['gemini', 'POST', '/v1beta/models/m:countTokens', 'count_tokens'],
  ['gemini', 'POST', '/v1beta/models/m:batchGenerateContent', 'other'],
  ['gemini', 'POST', '/v1beta/models/m:predict', null],
  ['gemini', 'GET', '/v1beta/models', 'models'],
  ['gemini', 'POST', '/v1beta/models/:generateContent', null],
  ['gemini', 'POST', '/v1beta/interactions', null],
];

test.each(ROUTES)('%s %s %s is %s', (protocol, method, path, operation) => {
  expect(PROTOCOLS[protocol].route(method, path)?.operation ?? null).toBe(operation);
});

describe('Gemini names the model and the stream in the path', () => {
  test.each([
    ['/v1beta/models/flash:generateContent', 'flash', false],
    ['/v1beta/models/flash:streamGenerateContent', 'flash', true],
    ['/v1beta/tunedModels/mine:generateContent', 'tunedModels/mine', false],
    ['/v1/projects/p/locations/l/publishers/google/models/pro:streamGenerateContent', 'pro', true],
  ])('%s', (path, model, stream) => {
    expect(PROTOCOLS.gemini.route('POST', path)).toMatchObject({ model, stream, inspect: true });
  });
});

type Recognition = readonly [target: string, headers: Record<string, string>, expected: string | null];

const RECOGNISED: readonly Recognition[] = [
  ['/v1/chat/completions', {}, 'openai /v1/chat/completions'],
  ['/v1/chat/completions', { 'x-api-key': 'k' }, 'openai /v1/chat/completions'],
  ['/v1/responses/r1/cancel', {}, 'openai /v1/responses/r1/cancel'],
  ['/v1/audio/speech', {}, 'openai /v1/audio/speech'],
  ['/v1/messages', {}, 'anthropic /v1/messages'],
  ['/v1/messages/batches/b', {}, 'anthropic /v1/messages/batches/b'],
  ['/v1beta/models/m:generateContent?alt=sse', {}, 'gemini /v1beta/models/m:generateContent'],
  ['/v1/models/m:streamGenerateContent', {}, 'gemini /v1/models/m:streamGenerateContent'],
  ['/v1/models/m:batchGenerateContent', {}, 'gemini /v1/models/m:batchGenerateContent'],
  ['/gemini/models/m:batchGenerateContent', {}, 'gemini /v1beta/models/m:batchGenerateContent prefixed'],
  ['/upload/v1beta/files', {}, 'gemini /upload/v1beta/files'],
  ['/v1/models', {}, 'openai /v1/models'],
  ['/v1/models', { authorization: 'Bearer k' }, 'openai /v1/models'],
  ['/v1/models', { 'anthropic-version': '2023-06-01' }, 'anthropic /v1/models'],
  ['/v1/models', { 'x-api-key': 'k' }, 'anthropic /v1/models'],
  ['/v1/models', { 'x-goog-api-key': 'k' }, 'gemini /v1/models'],
  ['/v1/models?key=k', {}, 'gemini /v1/models'],
  ['/v1/files', { 'anthropic-version': '2023-06-01' }, 'anthropic /v1/files'],
  ['/v1/unknown', {}, 'openai /v1/unknown'],
  ['/v1/%6Dessages', {}, 'anthropic /v1/%6Dessages'],
  ['/openai/v1/chat/completions', {}, 'openai /v1/chat/completions prefixed'],
  ['/openai/chat/completions', {}, 'openai /v1/chat/completions prefixed'],
  ['/openai/v1/anything', {}, 'openai /v1/anything prefixed'],
  ['/openai/anything', {}, 'openai /anything prefixed'],
  ['/openai', {}, 'openai / prefixed'],
  ['/anthropic/v1/messages', {}, 'anthropic /v1/messages prefixed'],
  ['/anthropic/messages', {}, 'anthropic /v1/messages prefixed'],
  ['/gemini/v1beta/models', {}, 'gemini /v1beta/models prefixed'],
  ['/gemini/models/m:countTokens', {}, 'gemini /v1beta/models/m:countTokens prefixed'],
  ['/openaix/v1/models', {}, null],
  ['/', {}, null],
  ['/favicon.ico', {}, null],
  ['/v2/chat', {}, null],
];

test.each(RECOGNISED)('POST %s with %o is recognised as %s', (target, headers, expected) => {
  const found = recognise('POST', target, new Headers(headers));
  const shown = found && `${found.protocol} ${found.path}${found.prefixed ? ' prefixed' : ''}`;
  expect(shown).toBe(expected);
});
