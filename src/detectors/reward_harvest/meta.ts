import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'reward_harvest',
  reason: 'reward_harvest',
  catches:
    'Marks, preferences or critiques asked for answers to a broad bank of prompts under one rubric, to train a reward model.',
  classes: [6, 16],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: [
    'A judge of one’s own application whose conversations range over many subjects.',
    'Essays on many subjects graded by a school.',
  ],
  blindSpots: ['A rubric in a language outside the lexicon.', 'A bank of prompts from one narrow field.'],
};
