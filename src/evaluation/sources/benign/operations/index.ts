import { ACTING } from './acting.ts';
import { ANSWERING } from './answering.ts';
import { AUTHORING } from './authoring.ts';
import { COMPANIONS } from './companions.ts';
import { CREWS } from './crews.ts';
import { EXTRACTION } from './extraction.ts';
import { RESEARCH } from './research.ts';
import { WRITING } from './writing.ts';

/** What firms run all day on their own or their users' behalf: retrieval, jobs over records, and agents. */
export const OPERATIONS = [
  ...ANSWERING,
  ...RESEARCH,
  ...EXTRACTION,
  ...WRITING,
  ...AUTHORING,
  ...ACTING,
  ...CREWS,
  ...COMPANIONS,
];
