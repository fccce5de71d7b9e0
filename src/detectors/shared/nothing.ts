import type { Finding } from '../../domain/index.ts';

/** What most detectors say of most observations: one empty list for all of them. */
export const NOTHING: readonly Finding[] = [];
