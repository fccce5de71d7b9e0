import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'synthetic_dialogue',
  reason: 'synthetic_dialogue',
  catches:
    'Multi-turn dialogues with generated user turns: conversation after conversation, well formed throughout, that ends after the same number of rounds.',
  classes: [12],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: [
    'Interviews, forms and games with a fixed number of questions, if their users write formally',
    'Multi-turn benchmarks of three rounds and more',
  ],
  blindSpots: [
    'Rounds drawn at random, which leave only the wording to be judged',
    'Dialogues of one or two rounds, and those asked for in one request (self-chat)',
    'More conversations side by side than about forty',
  ],
};
