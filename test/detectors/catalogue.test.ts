import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DetectorCase } from '../../src/detectors/shared/cases.ts';
import { DETECTORS } from '../../src/scoring/index.ts';
import { folders, load, ROOT } from './cases.ts';
import { catalogueDocument, CLASSES } from './document.ts';

describe('the catalogue of detectors', () => {
  it('lists each folder once, under the name of its reason', () => {
    expect(DETECTORS.map(({ meta }) => meta.name).toSorted()).toEqual(folders);
    for (const { meta } of DETECTORS) expect(meta.reason).toBe(meta.name);
  });

  it.each(DETECTORS.map(({ meta }) => meta))('$name says what it catches, misses and mistakes', (meta) => {
    expect(meta.catches.length).toBeGreaterThan(40);
    expect(meta.falsePositives).not.toHaveLength(0);
    expect(meta.blindSpots).not.toHaveLength(0);
    expect(meta.classes).not.toHaveLength(0);
    for (const number of meta.classes) expect(CLASSES).toHaveProperty(String(number));
    for (const reference of meta.references)
      expect(reference).toMatch(/^(AML\.(T|CS)\d{4}(\.\d{3})?|LLM\d{2}:\d{4})$/);
    expect(meta.references.some((reference) => reference.startsWith('AML.'))).toBe(true);
  });

  it('has a detector for every class of attack', () => {
    const covered = new Set(DETECTORS.flatMap(({ meta }) => meta.classes));
    expect(Object.keys(CLASSES).filter((number) => !covered.has(Number(number)))).toEqual([]);
  });

  it('is what docs/detectors.md says (vitest -u writes it anew)', async () => {
    const described = DETECTORS.map(async ({ meta }) => ({ meta, cases: await load(meta.name) }));
    const document = catalogueDocument(await Promise.all(described));
    await expect(document).toMatchFileSnapshot('../../docs/detectors.md');
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
      expect(cases.filter(({ fires }) => fires).length).toBeGreaterThanOrEqual(2);
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
