import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DETECTORS } from '../../src/detectors/index.ts';
import type { DetectorCase } from '../../src/detectors/shared/cases.ts';

const ROOT = join(import.meta.dirname, '../../src/detectors');
const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

const load = async (folder: string): Promise<readonly DetectorCase[]> =>
  ((await import(join(ROOT, folder, 'cases.ts'))) as { cases: readonly DetectorCase[] }).cases;

describe('the catalogue of detectors', () => {
  it('lists each folder once, under the name of its reason', () => {
    expect(DETECTORS.map(({ meta }) => meta.name).sort()).toEqual(folders.sort());
    for (const { meta } of DETECTORS) expect(meta.reason).toBe(meta.name);
  });

  it.each(DETECTORS.map(({ meta }) => meta))('$name says what it catches, misses and mistakes', (meta) => {
    expect(meta.catches.length).toBeGreaterThan(40);
    expect(meta.falsePositives).not.toHaveLength(0);
    expect(meta.blindSpots).not.toHaveLength(0);
    expect(meta.classes.every((number) => number >= 1 && number <= 16)).toBe(true);
    for (const reference of meta.references)
      expect(reference).toMatch(/^(AML\.(T|CS)\d{4}(\.\d{3})?|LLM\d{2}:\d{4})$/);
    expect(meta.references.some((reference) => reference.startsWith('AML.'))).toBe(true);
  });

  it.each(folders)('%s only reads: it imports neither scoring, policy nor another detector', (folder) => {
    const source = readFileSync(join(ROOT, folder, 'detect.ts'), 'utf8');
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, path]) => path);
    expect(imports.length).toBeGreaterThan(0);
    for (const path of imports) expect(path).toMatch(/^(\.\.\/\.\.\/domain|\.\.\/shared|\.\.\/sketch)/);
  });
});

describe.each(DETECTORS.map((detector) => ({ name: detector.meta.name, detector })))(
  '$name',
  async ({ name, detector }) => {
    const cases = await load(name);
    const weight = ({ observation, sketch }: DetectorCase): number =>
      Math.max(0, ...detector.detect(observation, sketch).map((finding) => finding.weight));

    it('has cases that fire and cases that stay silent', () => {
      expect(cases.filter(({ fires }) => fires).length).toBeGreaterThanOrEqual(1);
      expect(cases.filter(({ fires }) => !fires).length).toBeGreaterThanOrEqual(2);
    });

    it.each(cases.filter(({ fires }) => fires))('fires: $title', (one) => {
      expect(weight(one)).toBeGreaterThan(0.1);
    });

    it.each(cases.filter(({ fires }) => !fires))('stays silent: $title', (one) => {
      expect(weight(one)).toBe(0);
    });

    it('explains each finding innocently and gives its own reason', () => {
      const findings = cases.flatMap(({ observation, sketch }) => detector.detect(observation, sketch));
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding.innocent.length).toBeGreaterThan(20);
        expect([finding.reason, finding.detector]).toEqual([detector.meta.reason, name]);
      }
    });
  },
);
