import type { Role } from '../../domain/index.ts';
import { fields, isObject, list, type JsonObject } from '../shared/json.ts';
import type { Transcript } from '../shared/transcript.ts';

/** Content inside content that is followed: a result holds a document, which holds a text. */
const DEPTH = 3;

/** One message as a turn. A user message that only hands back tool results is the tool's. */
export const readMessage = (transcript: Transcript, message: JsonObject): void => {
  const { role, content } = message;
  readBlocks(transcript, content);
  if (role === 'assistant') transcript.turn('assistant');
  else if (role === 'system') transcript.turn('system');
  else transcript.turn(userRole(content));
};

const userRole = (content: unknown): Role => {
  const blocks = list(content);
  return blocks.length > 0 && blocks.every((block) => isToolResult(fields(block)['type'])) ? 'tool' : 'user';
};

const isToolResult = (type: unknown): boolean => typeof type === 'string' && type.endsWith('tool_result');

/** A string, or content blocks (docs.anthropic.com/en/api/messages). */
export const readBlocks = (transcript: Transcript, content: unknown, depth = DEPTH): void => {
  if (typeof content === 'string') return transcript.text(content);
  for (const block of list(content)) {
    if (typeof block === 'string') transcript.text(block);
    else if (isObject(block)) readBlock(transcript, block, depth);
  }
};

const readBlock = (transcript: Transcript, block: JsonObject, depth: number): void => {
  transcript.blob(block['signature']);
  transcript.blob(block['type'] === 'redacted_thinking' ? block['data'] : null);
  transcript.text(block['text']);
  transcript.text(block['thinking']);
  if ('input' in block) readToolUse(transcript, block);
  if ('source' in block) readSource(transcript, block, depth);
  if ('content' in block && depth > 0) readBlocks(transcript, block['content'], depth - 1);
};

const readToolUse = (transcript: Transcript, block: JsonObject): void => {
  transcript.text(block['name']);
  transcript.data(block['input']);
};

/** Images and documents carry a source: plain text and content blocks are read, base64, URLs and file ids are media. */
const readSource = (transcript: Transcript, block: JsonObject, depth: number): void => {
  const source = fields(block['source']);
  transcript.text(block['title']);
  transcript.text(block['context']);
  if (source['type'] === 'text') transcript.text(source['data']);
  else if (source['type'] === 'content' && depth > 0) readBlocks(transcript, source['content'], depth - 1);
  // A search result's source is the string of where it was found.
  else if (typeof block['source'] !== 'string') transcript.media();
};
