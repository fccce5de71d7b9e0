import type { BenignSource } from '../../../source.ts';
import { APPS } from './apps.ts';
import { CODE } from './code.ts';
import { COPY } from './copy.ts';
import { GROUNDED } from './grounded.ts';
import { JUDGING } from './judging.ts';
import { LONGFORM } from './longform.ts';
import { MIXED } from './mixed.ts';
import { RESEARCH } from './research.ts';
import { SUITES } from './suites.ts';
import { TEACHING } from './teaching.ts';
import { TRIALS } from './trials.ts';

/** Honest work on an owner's own subjects that looks like a harvest: short inputs, long answers, clean wording. */
export const MORE_WORK: readonly BenignSource[] = [
  ...COPY,
  ...TEACHING,
  ...CODE,
  ...APPS,
  ...JUDGING,
  ...GROUNDED,
  ...SUITES,
  ...RESEARCH,
  ...LONGFORM,
  ...TRIALS,
  ...MIXED,
];
