import { CHAPTER_FORMS, ENTRY_FORMS, EXERCISE_FORMS, OUTLINE } from '../../../material/attack-d/outline.ts';
import {
  CODE_FORMS,
  COMPLETION_FORMS,
  PATTERN_FORMS,
  PROGRAMS,
  QUERY_FORMS,
  REPAIR_FORMS,
} from '../../../material/attack-d/programs.ts';
import { harvests } from './collector.ts';

/** A subject's whole outline written out, chapter by chapter, entry by entry, exercise by exercise. */
export const outlines = harvests([
  {
    name: 'wide-outlines/chapters',
    classes: [10, 14],
    tokens: [900, 3500],
    forms: CHAPTER_FORMS,
    used: [1, 3],
    grammar: OUTLINE,
    systems: ['You are <<the author of textbooks|a professor|a subject-matter expert>> for {level} courses.'],
  },
  {
    name: 'wide-outlines/encyclopaedia',
    classes: [10, 14],
    tokens: [500, 2000],
    forms: ENTRY_FORMS,
    used: [1, 3],
    grammar: OUTLINE,
  },
  {
    name: 'wide-outlines/exercises',
    classes: [4, 10],
    tokens: [400, 1600],
    forms: EXERCISE_FORMS,
    used: [1, 4],
    grammar: OUTLINE,
  },
]);

/** Tasks in programming as training sets for it have them: short, without a project around them. */
export const programs = harvests([
  {
    name: 'wide-programs/short-tasks',
    classes: [10],
    tokens: [80, 350],
    forms: CODE_FORMS,
    used: [5, 12],
    grammar: PROGRAMS,
  },
  {
    name: 'wide-programs/one-language',
    classes: [10],
    tokens: [120, 600],
    forms: CODE_FORMS,
    used: [3, 9],
    grammar: PROGRAMS,
    chosen: ['lang'],
    bare: true,
  },
  {
    name: 'wide-programs/completion',
    classes: [10],
    tokens: [60, 300],
    forms: COMPLETION_FORMS,
    used: [1, 1],
    grammar: PROGRAMS,
    bare: true,
  },
  {
    name: 'wide-programs/repair-and-test',
    classes: [10],
    tokens: [150, 700],
    forms: REPAIR_FORMS,
    used: [1, 4],
    grammar: PROGRAMS,
  },
  {
    name: 'wide-queries/sql',
    classes: [10],
    tokens: [50, 300],
    forms: QUERY_FORMS,
    used: [1, 4],
    grammar: PROGRAMS,
  },
  {
    name: 'wide-queries/patterns-and-shell',
    classes: [10],
    tokens: [40, 260],
    forms: PATTERN_FORMS,
    used: [2, 6],
    grammar: PROGRAMS,
  },
]);
