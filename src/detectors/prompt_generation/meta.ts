import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'prompt_generation',
  reason: 'prompt_generation',
  catches:
    'Self-instruct and evolution loops: new tasks from seeds, prompts made harder, empty turns that let the model make up its own prompts, and answers that come back as the next prompts, word for word.',
  classes: [10, 12, 16],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: [
    'Teachers who want many new questions.',
    'Test data made for one’s own application.',
    'Products that improve their users’ prompts, or solve the questions that they made, one after the other and on everything.',
  ],
  blindSpots: [
    'Seeds and wishes worded outside the lexicon.',
    'Loops that send generated prompts and nothing else.',
    'Generated prompts that are put in a frame, reworded, or asked by another key; those made in the middle of a long stream, of which the gateway keeps beginning and end.',
  ],
};
