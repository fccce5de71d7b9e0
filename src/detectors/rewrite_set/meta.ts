import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'rewrite_set',
  reason: 'rewrite_set',
  catches:
    'One transformation (rephrase, translate, simplify) asked of a broad and uniform set of short generated texts.',
  classes: [14, 16],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: [
    'A writing tool whose users bring short texts on everything.',
    'Localisation of a broad catalogue.',
  ],
  blindSpots: ['Long texts, which look like a customer’s own material.', 'Texts from one narrow field.'],
};
