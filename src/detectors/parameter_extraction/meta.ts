import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'parameter_extraction',
  reason: 'parameter_extraction',
  catches:
    'Sweeps and bisections of logit_bias over one-token answers, and full distributions of one token at ever new bare contexts, which recover logits and with them the last layer.',
  classes: [3, 8],
  references: ['AML.T0024.002', 'AML.T0024', 'LLM06:2026'],
  falsePositives: [
    'Research on calibration that biases many label sets with one-token answers',
    'Research on next-word probabilities over a large list of bare sentence beginnings',
  ],
  blindSpots: [
    'Distributions asked for at contexts of a few words, or under a constant instruction',
    'Sweeps spread over many keys',
  ],
};
