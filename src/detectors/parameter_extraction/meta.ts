import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'parameter_extraction',
  reason: 'parameter_extraction',
  catches:
    'Sweeps and bisections of logit_bias over one-token answers, which recover logits and with them the last layer.',
  classes: [8],
  references: ['AML.T0024.002', 'AML.T0024', 'LLM06:2026'],
  falsePositives: ['Research on calibration that biases many label sets with one-token answers'],
  blindSpots: [
    'Extraction from top log-probabilities of very many prompts without logit_bias',
    'Sweeps spread over many keys',
  ],
};
