import { estimateInputTokens } from '../protocols/index.ts';
import type { Passage } from './passage.ts';

/** A request's input tokens before its origin has counted them; of one that was not read by its size. */
export const inputEstimate = ({ inspected, body }: Pick<Passage, 'inspected' | 'body'>): number =>
  inspected.call === null ? Math.ceil(body.size / 4) : estimateInputTokens(inspected.call);
