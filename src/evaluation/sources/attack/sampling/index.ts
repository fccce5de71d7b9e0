import type { AttackSource } from '../../../source.ts';
import { consecutive, epochs, inOneRequest, interleaved } from './best-of-n.ts';

/** Several samples of the same prompts, and labels and judgements drawn from the model at scale. */
export const SAMPLING: readonly AttackSource[] = [inOneRequest, consecutive, interleaved, epochs];
