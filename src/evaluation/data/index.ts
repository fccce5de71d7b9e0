import type { Source } from '../source.ts';
import { attackSources } from './attack.ts';
import { benignSources } from './benign.ts';

/** A published set, and whether its licence lets weights be fitted on it. */
export interface DataSource {
  readonly source: Source;
  readonly licence: 'fit' | 'evaluate-only';
}

/** Sets under non-commercial terms, or none stated: they are measured on, nothing is fitted on them. */
const EVALUATE_ONLY = /^data\/(?:alpaca|codealpaca|self-instruct|shared)/;

/** Sources over the published sets in a directory (`<set>.jsonl[.gz]`, see docs/evaluation.md); a set that is not there is an empty source. */
export const dataSources = (directory: string): readonly DataSource[] =>
  [...attackSources(directory), ...benignSources(directory)].map((source) => ({
    source,
    licence: EVALUATE_ONLY.test(source.name) ? 'evaluate-only' : 'fit',
  }));
