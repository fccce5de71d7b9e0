import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLATFORM_BINDINGS } from '../../src/config/config.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { ENGINE, EVIDENCE_REASONS } from '../../src/domain/index.ts';
import { codesOf, linksOf, literalsOf, sectionOf } from './markdown.ts';
import { COMPUTED, parse, readSources } from './source.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const captured = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((m) => m[1] ?? '');

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const packages = sorted([
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.devDependencies),
  ...Object.keys(manifest.optionalDependencies),
]);
const src = [...readSources(ROOT, 'src').values()].join('\n');

describe('the engine', () => {
  it('is named by the version of the package', () => {
    expect(ENGINE).toBe(manifest.version);
  });
});

describe('docs/errors.md', () => {
  it('explains every reason code, and no other', () => {
    const evidence = read('src/domain/evidence.ts');
    const codes = [
      ...EVIDENCE_REASONS,
      ...literalsOf(evidence, 'Reason'),
      ...literalsOf(read('src/domain/refusal.ts'), 'RefusalReason'),
    ];
    expect(codes.length).toBeGreaterThan(10);
    expect(sorted(codesOf(read('docs/errors.md'), 'code'))).toEqual(sorted(codes));
  });
});

describe('README.md', () => {
  const readme = read('README.md');

  it('lists every binding, and no other', () => {
    const [schema = ''] =
      /const bindings = z\.object\(\{[^]*?\n\}\);/.exec(read('src/config/config.ts')) ?? [];
    const configured = captured(schema, /^ {2}([A-Z][A-Z_]+):/gm);
    expect(configured.length).toBeGreaterThan(5);
    expect(sorted(codesOf(sectionOf(readme, '### Bindings'), 'binding'))).toEqual(
      sorted([...configured, ...PLATFORM_BINDINGS]),
    );
  });

  it('lists every field of the policy, and no other', () => {
    expect(sorted(codesOf(sectionOf(readme, '### Policy'), 'field'))).toEqual(
      sorted(Object.keys(PRESETS['balanced'] ?? {})),
    );
  });
});

describe('docs/storage.md', () => {
  const storage = read('docs/storage.md');

  it('describes every SQL table', () => {
    const tables = sorted(captured(src, /CREATE TABLE IF NOT EXISTS (\w+)/g));
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((table) => !storage.includes(`\n\`${table}\`: `))).toEqual([]);
  });

  it('describes every kind of Redis key', () => {
    const keys = sorted(captured(src, /['"`](weir:[a-z]+:\d+:)/g));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !storage.includes(`\`${key}`))).toEqual([]);
  });
});

describe('dependencies', () => {
  it('are all explained in docs/dependencies.md, and nothing else is', () => {
    expect(sorted(codesOf(read('docs/dependencies.md'), 'package'))).toEqual(packages);
  });

  it('are pinned to one version each', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(ranges.filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))).toEqual([]);
  });

  it('are locked without naming a registry', () => {
    const lock = read('package-lock.json');
    expect(lock).toContain('"integrity"');
    expect(lock).not.toContain('"resolved"');
  });

  it('are declared: nothing is imported that only came along with something else', () => {
    const files = [...readSources(ROOT, 'src'), ...readSources(ROOT, 'test')];
    const imported = files.flatMap(([path, text]) => parse(text, path).imports);
    const names = imported
      .filter((name) => name !== COMPUTED && !/^(\.|node:|cloudflare:)/.test(name))
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    expect(names.length).toBeGreaterThan(5);
    expect(sorted(names).filter((name) => !packages.includes(name))).toEqual([]);
  });
});

describe('links in the documents', () => {
  const documents = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter(
    (path) => path.endsWith('.md'),
  );

  it.each(documents)('of %s lead to files that are there', (path) => {
    const broken = linksOf(read(path)).filter((link) => !existsSync(join(ROOT, dirname(path), link)));
    expect(broken).toEqual([]);
  });
});
