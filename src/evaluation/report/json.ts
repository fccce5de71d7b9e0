import { ENGINE } from '../../domain/index.ts';
import type { KeyResult } from '../result.ts';
import { barsOf } from '../metrics/bars.ts';
import { HELD_OUT } from '../variants.ts';
import { tablesOf } from './index.ts';

/** The results as data. `null` in place of a number is "never" or "not measured". */
export const jsonOf = (results: readonly KeyResult[], seed: number): string =>
  `${JSON.stringify(
    {
      engine: ENGINE,
      seed,
      bars: barsOf(results),
      bars_held_out: barsOf(results, HELD_OUT),
      tables: tablesOf(results),
      keys: results.map((result) => ({ ...result, baselines: undefined })),
    },
    null,
    1,
  )}\n`;
