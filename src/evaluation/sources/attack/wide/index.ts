import type { AttackSource } from '../../../source.ts';
import { judged } from './judged.ts';
import { questions } from './questions.ts';
import { reasoning } from './reasoning.ts';
import { scores } from './scores.ts';
import { augmented } from './augmented.ts';
import { gathered } from './gathered.ts';
import { shortTasks } from './short.ts';
import { writing } from './writing.ts';
import { outlines, programs } from './taught.ts';
import { acting } from './acting.ts';
import { loops } from './loops.ts';
import { documents } from './texts.ts';
import { languages } from './tongues.ts';

/** Harvests of many makes: registers, subjects and collectors' habits that the other sources lack. */
export const WIDE_ATTACKS: readonly AttackSource[] = [
  ...shortTasks,
  ...questions,
  ...outlines,
  ...programs,
  ...languages,
  ...documents,
  ...reasoning,
  ...judged,
  ...writing,
  ...loops,
  ...acting,
  ...augmented,
  ...gathered,
  ...scores,
];
