import type { AnswerText, ProtocolName } from '../domain/index.ts';
import { said as anthropic } from './anthropic/answer.ts';
import { said as gemini } from './gemini/answer.ts';
import { said as openai } from './openai/answer.ts';
import { streamText, type Said } from './shared/answer.ts';

const SAID: Readonly<Record<ProtocolName, Said>> = { openai, anthropic, gemini };

/**
 * The text of an answer's first candidate, as far as it was kept: of a document all of it (none when it was cut), of a stream the words in the events of its
 * beginning and its end. Never throws; empty when there is none.
 */
export const answerText = (protocol: ProtocolName, answer: AnswerText): string =>
  isDocument(answer.head) ? SAID[protocol](parsed(answer)) : streamText(SAID[protocol], answer);

/** A stream of events begins with a field's name or a comment. */
const isDocument = (head: string): boolean => /^\s*[[{]/.test(head);

function parsed({ head, tail }: AnswerText): unknown {
  if (head !== tail) return null;
  try {
    return JSON.parse(head) as unknown;
  } catch {
    return null;
  }
}

/** The model that an answer names, document or stream; null when its beginning names none. Inside of strings quotes are escaped, so that only a field can match. */
export const answeredModel = ({ head }: AnswerText): string | null =>
  /"model"\s*:\s*"([^"\\]{1,200})"/.exec(head)?.[1] ?? null;
