import type { ModelCall, Operation, Route } from '../../domain/index.ts';
import { flag, isObject, name, type JsonObject } from '../shared/json.ts';
import { Transcript } from '../shared/transcript.ts';
import { readInputs } from './inputs.ts';
import { readFunctions, readMessages } from './messages.ts';
import { parameters } from './parameters.ts';
import { readResponses } from './responses.ts';

/** See {@link Protocol.call}. Without a form in the route, `messages` tells chat completions from responses. */
export const call = (route: Route, body: unknown, bodyBytes: number): ModelCall | null => {
  if (!isObject(body)) return null;
  const transcript = new Transcript();
  if (!READERS[route.operation]?.(transcript, body, isResponses(route, body))) return null;
  return {
    protocol: 'openai',
    operation: route.operation,
    model: name(body['model']),
    stream: flag(body['stream']),
    parameters: parameters(body),
    endUser: name(body['safety_identifier']) ?? name(body['user']),
    bodyBytes,
    ...transcript.contents(),
  };
};

export const isResponses = (route: Route, body: JsonObject): boolean =>
  route.form === undefined ? !Array.isArray(body['messages']) : route.form === 'responses';

/** Reads a body of its operation into the transcript; false when it is none. */
type Reader = (transcript: Transcript, body: JsonObject, responses: boolean) => boolean;

const readConversation: Reader = (transcript, body, responses) => {
  if (!responses && !Array.isArray(body['messages'])) return false;
  readFunctions(transcript, body);
  if (responses) readResponses(transcript, body);
  else readMessages(transcript, body);
  return true;
};

const readKey =
  (key: string): Reader =>
  (transcript, body) => {
    if (body[key] === undefined || body[key] === null) return false;
    readInputs(transcript, body[key]);
    return true;
  };

const READERS: Partial<Record<Operation, Reader>> = {
  chat: readConversation,
  count_tokens: readConversation,
  completions: (transcript, body, responses) => {
    // An absent prompt is a legal one: the model then starts from nothing.
    readKey('prompt')(transcript, body, responses);
    transcript.uncollected(typeof body['suffix'] === 'string' ? body['suffix'].length : 0);
    return true;
  },
  embeddings: readKey('input'),
  moderations: readKey('input'),
};
