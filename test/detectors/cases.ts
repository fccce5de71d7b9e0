import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DetectorCase } from '../../src/detectors/shared/cases.ts';

export const ROOT = join(import.meta.dirname, '../../src/detectors');

/** Folders of detectors, by name. */
export const folders: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name)
  .toSorted();

export const load = async (folder: string): Promise<readonly DetectorCase[]> =>
  ((await import(join(ROOT, folder, 'cases.ts'))) as { cases: readonly DetectorCase[] }).cases;
