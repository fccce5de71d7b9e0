import type { KeyResult } from '../result.ts';
import { firstOf } from '../metrics/harvests.ts';
import { barTable, dilutedByShare, methodTable, trickTable, variantTable } from './comparisons.ts';
import type { TableData } from './format.ts';
import { harvestsBy, honestBy } from './tables.ts';

const of = (results: readonly KeyResult[], scenario: string): KeyResult[] =>
  results.filter(({ plan }) => plan.scenario === scenario);

const source = ({ plan }: KeyResult): string => plan.source;
const group = ({ plan }: KeyResult): string => plan.group;

/** All keys of the sources of which at least one key was watched. */
function watched(results: readonly KeyResult[]): KeyResult[] {
  const seen = new Set(results.filter((result) => firstOf(result, 'watch') !== undefined).map(source));
  return results.filter((result) => seen.has(source(result)));
}

/** What a run has found, as tables, the details first and the bars last; those without rows are left out. */
export function tablesOf(results: readonly KeyResult[]): TableData[] {
  const honest = of(results, 'honest');
  const heavy = of(results, 'heavy');
  const tables = [
    honestBy('Honest keys by source, where any was watched', 'source', watched(honest), source),
    honestBy('Honest keys by kind', 'kind', honest, group),
    harvestsBy('Single heavy accounts by source', 'source', heavy, source),
    harvestsBy('Single heavy accounts by family', 'family', heavy, group),
    harvestsBy('Diluted harvests by family', 'family', of(results, 'diluted'), group),
    dilutedByShare(results),
    harvestsBy('Slow drips by family', 'family', of(results, 'drip'), group),
    trickTable(results),
    methodTable(results),
    variantTable(results),
    barTable(results),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
