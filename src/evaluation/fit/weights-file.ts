import type { Weights } from '../../detectors/index.ts';

/** The text of `detectors/shared/weights.ts`. */
export const weightsFile = (weights: Weights): string =>
  `import type { Weights } from './harvest.ts';

/** Fitted by \`npm run fit\`: see docs/model-card.md. Not edited by hand. */
// prettier-ignore
export const WEIGHTS: Weights = ${JSON.stringify(weights)};
`;
