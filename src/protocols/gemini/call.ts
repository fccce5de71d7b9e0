import type { ModelCall, Route } from '../../domain/index.ts';
import { fields, isObject, list, text, type JsonObject } from '../shared/json.ts';
import { Transcript } from '../shared/transcript.ts';
import { readContent, readContents } from './contents.ts';
import { either, generationConfig, parameters } from './parameters.ts';

/** See {@link Protocol.call}. Field names may be camelCase or snake_case, as proto JSON has it. */
export const call = (route: Route, body: unknown, bodyBytes: number): ModelCall | null => {
  if (!isObject(body)) return null;
  const transcript = new Transcript();
  const request = requestOf(route, body);
  if (!readRequest(transcript, route, request)) return null;
  return {
    protocol: 'gemini',
    operation: route.operation,
    model: route.model ?? modelOf(request),
    stream: route.stream,
    parameters: parameters(generationConfig(request)),
    endUser: null,
    bodyBytes,
    ...transcript.contents(),
  };
};

/** `countTokens` may wrap the request whose tokens it counts. */
const requestOf = (route: Route, body: JsonObject): JsonObject => {
  const wrapped =
    route.operation === 'count_tokens'
      ? either(body, 'generateContentRequest', 'generate_content_request')
      : null;
  return isObject(wrapped) ? wrapped : body;
};

const readRequest = (transcript: Transcript, route: Route, request: JsonObject): boolean => {
  if (route.operation === 'embeddings') return readEmbeddings(transcript, request);
  if (route.operation !== 'chat' && route.operation !== 'count_tokens') return false;
  const contents = request['contents'];
  if (!Array.isArray(contents) && !isObject(contents)) return false;
  for (const tool of list(request['tools'])) readDeclarations(transcript, fields(tool));
  readContent(transcript, either(request, 'systemInstruction', 'system_instruction'));
  transcript.system();
  readContents(transcript, contents);
  return true;
};

/** `embedContent` has one content; `batchEmbedContents` a list of such requests, a turn each. */
const readEmbeddings = (transcript: Transcript, request: JsonObject): boolean => {
  const requests = Array.isArray(request['requests']) ? request['requests'] : [request];
  for (const one of requests) {
    readContent(transcript, fields(one)['content']);
    transcript.turn('user');
  }
  return requests !== undefined && (Array.isArray(request['requests']) || isObject(request['content']));
};

const readDeclarations = (transcript: Transcript, tool: JsonObject): void => {
  const declarations = either(tool, 'functionDeclarations', 'function_declarations');
  if (declarations === undefined) return transcript.tool(Object.keys(tool)[0], null, null);
  for (const entry of list(declarations)) {
    const declaration = fields(entry);
    const schema =
      declaration['parameters'] ?? either(declaration, 'parametersJsonSchema', 'parameters_json_schema');
    transcript.tool(declaration['name'], declaration['description'], schema);
  }
};

const modelOf = (request: JsonObject): string | null => {
  const model = text(request['model']);
  return model === '' ? null : model.startsWith('models/') ? model.slice('models/'.length) : model;
};
