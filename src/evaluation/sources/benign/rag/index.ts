import type { BenignSource } from '../../../source.ts';
import { agentAssist, history, searchTool, supportBot, textToSql } from './chat.ts';
import { codeBase, documents, enterpriseSearch, manyLanguages, passages } from './retrieval.ts';

/** Answers from the owner's own documents, and support bots. */
export const RAG: readonly BenignSource[] = [
  passages,
  enterpriseSearch,
  documents,
  manyLanguages,
  codeBase,
  supportBot,
  history,
  textToSql,
  agentAssist,
  searchTool,
];
