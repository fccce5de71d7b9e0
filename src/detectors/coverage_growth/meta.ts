import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'coverage_growth',
  reason: 'coverage_growth',
  catches:
    'Distinct prompts and topics that grow with every request, in the style of generated instructions, with hardly a repetition and nothing of the caller’s own, under one system prompt or over the whole key.',
  classes: [2, 3, 10, 16],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: [
    'Prompt engineers who try a broad set of written instructions',
    'Teachers who write exercises all day',
  ],
  blindSpots: [
    'Harvests in languages whose instruction wording is not in the lexicon grow more slowly in evidence',
    'Harvests that imitate conversations with personal voice and returning users',
  ],
};
