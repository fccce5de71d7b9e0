import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'template_harvest',
  reason: 'template_harvest',
  catches:
    'One prompt template filled with ever new, broad, impersonal tasks that carry nothing of the caller’s own: instruction banks, seed-and-expand generators, exam banks.',
  classes: [1, 2, 3, 10, 14],
  references: ['AML.T0024.002', 'LLM06:2026'],
  falsePositives: [
    'Catalogue texts generated from short product names with one template',
    'Generative evaluation runs that are neither licensed nor limited to short answers',
  ],
  blindSpots: [
    'Templates paraphrased on every request (the key-wide stream of coverage_growth still sees them)',
    'Harvests whose contents are long documents of others',
  ],
};
