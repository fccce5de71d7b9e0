import { ACTS } from '../../../material/attack-d/acting.ts';
import {
  AUGMENT_FORMS,
  RELATIONS,
  TALK_FORMS,
  TRIPLE_FORMS,
  WHOLE_FORMS,
} from '../../../material/attack-d/augmented.ts';
import { PROBLEMS } from '../../../material/attack-d/reasoning.ts';
import { SHORT } from '../../../material/attack-d/short.ts';
import { harvests } from './collector.ts';

/** Problems made from problems, facts by relation, and logs that are written whole. */
export const augmented = harvests([
  {
    name: 'wide-augmentation/problems',
    classes: [4, 10],
    tokens: [150, 800],
    forms: AUGMENT_FORMS,
    used: [1, 3],
    grammar: PROBLEMS,
  },
  {
    name: 'wide-knowledge/relations',
    classes: [14],
    tokens: [10, 220],
    forms: TRIPLE_FORMS,
    used: [3, 7],
    grammar: RELATIONS,
  },
  {
    name: 'wide-trajectories/written',
    classes: [7, 10],
    tokens: [400, 1600],
    forms: WHOLE_FORMS,
    used: [1, 2],
    grammar: ACTS,
  },
  {
    name: 'wide-dialogues/written-whole',
    classes: [12],
    tokens: [350, 1200],
    forms: TALK_FORMS,
    used: [1, 2],
    grammar: SHORT,
  },
]);
