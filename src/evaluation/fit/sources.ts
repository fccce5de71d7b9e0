import { loadCatalogue } from '../catalogue.ts';
import { dataSources } from '../data/index.ts';
import type { Source } from '../source.ts';

/** What weights may be fitted on: the project's own sources, and of published sets in `data` those whose licence allows it. */
export async function sourcesToFit(data: string | null): Promise<readonly Source[]> {
  const own = await loadCatalogue(null);
  const published = data === null ? [] : dataSources(data);
  return [
    ...own.attacks,
    ...own.benign,
    ...published.filter(({ licence }) => licence === 'fit').map(({ source }) => source),
  ].filter(isContent);
}

/** Attacks on parameters have detectors of their own: their words say nothing. */
const isContent = (source: Source): boolean =>
  source.label === 'benign' ||
  !source.classes.every((number) => number === 8 || number === 9 || number === 5);
