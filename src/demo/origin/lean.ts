import type { IncomingMessage, ServerResponse } from 'node:http';
import { protocolOf, createRouter } from './route.ts';
import type { StreamPace } from './options.ts';
import type { Ask, Reply } from './request.ts';
import { NO_SCRIPT } from './script.ts';
import { sendStream } from './wire.ts';

type Kind = 'openai' | 'anthropic' | 'gemini';
const PATHS = {
  openai: ['/v1/chat/completions', '/v1/chat/completions'],
  anthropic: ['/v1/messages', '/v1/messages'],
  gemini: ['/v1beta/models/demo-large:generateContent', '/v1beta/models/demo-large:streamGenerateContent'],
} as const;

/** Answers made once: the same ones that the full origin gives to a short question. */
function precompute(pace: StreamPace): (kind: Kind, streamed: boolean, counted: boolean) => Reply {
  const route = createRouter(() => true);
  const made = new Map<string, Reply>();
  for (const kind of ['openai', 'anthropic', 'gemini'] as const)
    for (const streamed of [false, true])
      for (const counted of [false, true])
        made.set(`${kind}${streamed}${counted}`, route(sample(kind, streamed, counted, pace)));
  return (kind, streamed, counted) => made.get(`${kind}${streamed}${counted}`) as Reply;
}

function sample(kind: Kind, stream: boolean, counted: boolean, pace: StreamPace): Ask {
  const json = {
    model: 'demo-large',
    max_tokens: 1000,
    messages: [{ role: 'user', content: 'How do rivers shape a valley?' }],
    contents: [{ role: 'user', parts: [{ text: 'How do rivers shape a valley?' }] }],
    stream,
    ...(counted && { stream_options: { include_usage: true } }),
  };
  return {
    method: 'POST',
    path: PATHS[kind][stream ? 1 : 0],
    query: new URLSearchParams({ alt: 'sse' }),
    headers: { authorization: 'Bearer lean' },
    body: Buffer.alloc(0),
    json,
    script: stream
      ? { name: 'stream', first: pace.events, second: null }
      : { name: 'length', first: 60, second: null },
    pace,
    serial: 1,
  };
}

const STREAMED = Buffer.from('"stream":true');
const SPACED = Buffer.from('"stream": true');
const COUNTED = Buffer.from('"include_usage"');

/** A request listener that parses nothing: the floor of what an origin costs. `onEvent` is called for each stream event. */
export function leanListener(
  pace: StreamPace,
  onEvent: () => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = precompute(pace);
  return (request, response) => {
    const url = request.url ?? '/';
    let streamed = url.includes(':streamGenerateContent');
    let counted = false;
    request.on('data', (part: Buffer) => {
      streamed ||= part.includes(STREAMED) || part.includes(SPACED);
      counted ||= part.includes(COUNTED);
    });
    request.on('end', () => {
      const reply = answer(protocolOf(url.split('?', 1)[0] ?? url, request.headers), streamed, counted);
      if (reply.kind === 'stream') {
        void sendStream(response, reply, NO_SCRIPT, pace.delayMs, 'req_lean', onEvent);
      } else {
        response.writeHead(200, { 'content-type': reply.type, 'content-length': reply.body.length });
        response.end(reply.body);
      }
    });
  };
}
