import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'reasoning_coercion',
  reason: 'reasoning_coercion',
  catches:
    'A bank of problems under a demand for the model’s hidden, complete or retrospective reasoning: thinking delimiters, reconstructed thought, thinking locked to one language.',
  classes: [4],
  references: ['AML.T0024.002', 'AML.CS0056', 'LLM06:2026'],
  falsePositives: [
    'Agents that keep notes in thinking tags over very short, impersonal tasks',
    'Research on chain of thought',
  ],
  blindSpots: [
    'Demands in languages that the lexicon does not cover',
    'Demands hidden in code or encoded text',
    'Plain "think step by step" over a problem bank, which only template_harvest sees',
  ],
};
