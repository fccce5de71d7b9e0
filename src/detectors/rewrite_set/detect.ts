import type { Observation } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { marked } from '../shared/marked.ts';

const TRANSFORM = 2;

const isTransformation = ({ style }: Observation): boolean => style.asks === TRANSFORM;

/** One transformation asked of a broad, uniform set of short texts. */
export const rewriteSet = (weight: HarvestWeight) =>
  marked(
    'rewrite_set',
    'A batch job over the customer’s own texts; a writing tool whose users bring what they wrote.',
    isTransformation,
    weight,
  );
