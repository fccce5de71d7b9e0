import {
  FINANCE,
  HISTORY,
  LAW,
  MATHS,
  MEDICINE,
  PUZZLES,
  SCIENCE,
  TRIVIA,
} from '../../../material/attack-d/questions.ts';
import { harvests } from './collector.ts';

const MATHS_LEVELS = ['primary', 'middle', 'high', 'university'] as const;

/** Banks of questions in one register each, mostly without a word around them. */
export const questions = harvests([
  { name: 'wide-questions/trivia', classes: [14], tokens: [12, 120], forms: TRIVIA, used: [6, 15] },
  {
    name: 'wide-questions/science',
    classes: [14, 4],
    tokens: [180, 700],
    forms: SCIENCE['question'] ?? [],
    used: [5, 15],
    grammar: SCIENCE,
  },
  {
    name: 'wide-questions/medicine',
    classes: [14, 4],
    tokens: [200, 900],
    forms: MEDICINE['question'] ?? [],
    used: [4, 13],
    grammar: MEDICINE,
    systems: [
      'You are a <<board-certified physician|medical expert|clinician>>. <<Reason through the case.|Answer.>>',
    ],
  },
  {
    name: 'wide-questions/law',
    classes: [14, 4],
    tokens: [300, 1100],
    forms: LAW['question'] ?? [],
    used: [4, 12],
    grammar: LAW,
    systems: [
      '<<You are a professor of law.|Answer as a bar examiner would.>> <<Issue, rule, application, conclusion.|Cite principles.>>',
    ],
  },
  {
    name: 'wide-questions/finance',
    classes: [14, 4],
    tokens: [150, 800],
    forms: FINANCE['question'] ?? [],
    used: [4, 12],
    grammar: FINANCE,
  },
  { name: 'wide-questions/history', classes: [14], tokens: [250, 900], forms: HISTORY, used: [5, 14] },
  { name: 'wide-questions/puzzles', classes: [14, 4], tokens: [150, 1500], forms: PUZZLES, used: [3, 14] },
  ...MATHS_LEVELS.map((level, at) => ({
    name: `wide-maths/${level}`,
    classes: [4],
    tokens: [80 + 150 * at, 300 + 700 * at] as const,
    forms: MATHS[level] ?? [],
    used: [2, 7] as const,
  })),
  {
    name: 'wide-questions/all-registers',
    classes: [14],
    tokens: [120, 700],
    forms: [
      ...TRIVIA,
      ...HISTORY,
      ...PUZZLES,
      ...MATHS_LEVELS.flatMap((level) => MATHS[level] ?? []),
      '{science}',
      '{medical}',
      '{legal}',
      '{financial}',
    ],
    used: [20, 60],
    grammar: {
      ...SCIENCE,
      ...MEDICINE,
      ...LAW,
      ...FINANCE,
      science: SCIENCE['question'] ?? [],
      medical: MEDICINE['question'] ?? [],
      legal: LAW['question'] ?? [],
      financial: FINANCE['question'] ?? [],
    },
  },
]);
