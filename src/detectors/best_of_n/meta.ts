import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'best_of_n',
  reason: 'best_of_n',
  catches:
    'Four and more answers to each of ever new prompts, in one request or over several, from which the best is kept (rejection sampling, best-of-n).',
  classes: [11],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: [
    'Evaluations with several samples an item over open instructions, which is why it throttles at most',
    'Products that show several drafts of every text',
  ],
  blindSpots: [
    'Samples of one prompt far apart (a block of prompts at a time), or spread over keys',
    'Bare exam questions, which look like an evaluation',
    'Prompts in languages whose wording of instructions is not in the lexicon',
  ],
};
