import { FEATURE_NAMES, type FeatureName, type Weights } from '../../detectors/index.ts';
import type { Solution } from './solve.ts';

const rounded = (value: number): number => Math.round(value * 100) / 100;

export const weightsOf = (solution: Solution): Weights => ({
  version: '1',
  intercept: rounded(solution[0]!),
  features: Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, rounded(solution[i + 1]!)])) as Record<
    FeatureName,
    number
  >,
});

/** The text of `detectors/shared/weights.ts`. */
export const weightsFile = (weights: Weights): string =>
  `import type { Weights } from './harvest.ts';

/** Fitted by \`npm run fit\`: see docs/model-card.md. Not edited by hand. */
export const WEIGHTS: Weights = ${JSON.stringify(weights, null, 2)};
`;
