import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'prompt_generation',
  reason: 'prompt_generation',
  catches:
    'Self-instruct and evolution loops: new tasks from seeds, prompts made harder, and empty turns that let the model make up its own prompts.',
  classes: [10, 12, 16],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: ['Teachers who want many new questions.', 'Test data made for one’s own application.'],
  blindSpots: [
    'Seeds and wishes worded outside the lexicon.',
    'Loops that send generated prompts and nothing else.',
  ],
};
