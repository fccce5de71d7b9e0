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
    'Models tuned to classify without an instruction, under a name that does not say so, when all alternatives are asked for',
  ],
  blindSpots: [
    'Distributions asked for under a constant instruction or frame, which reads like a classifier, and those of tuned models',
    'Biases that are hidden behind eight others that stay: the observation keeps the first eight tokens and the largest magnitude',
    'Sweeps spread over many keys',
  ],
};
