import { catalogue, WEIGHTS, type Detectors } from '../detectors/index.ts';

/**
 * What the edge judges by: the catalogue with the weights that are shipped. Weights for other features than the code's are refused right here, at its start.
 * The fit, which makes new ones then, must not come by here.
 */
export const DETECTORS: Detectors = catalogue(WEIGHTS);
