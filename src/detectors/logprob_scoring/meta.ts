import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'logprob_scoring',
  reason: 'logprob_scoring',
  catches:
    'Log-probabilities of long, ever new texts with nothing generated (echo, or one token at growing prefixes): a student’s answers scored for on-policy distillation.',
  classes: [9],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: [
    'Perplexity of instruction data sets, measured item by item without examples',
    'Log-likelihood evaluations with whole paragraphs as choices',
  ],
  blindSpots: [
    'Scoring of short texts, or under a constant frame',
    'Whole answers generated with their log-probabilities, which reads like any use of them',
    'Reward by the probability of one verdict token, which template_harvest and reward_harvest see',
  ],
};
