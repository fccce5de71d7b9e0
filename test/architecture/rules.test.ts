import { describe, expect, it } from 'vitest';
import { LINE_LIMIT } from './layers.ts';
import { violations } from './rules.ts';
import { parse } from './source.ts';

/** The violations of a small tree, given as path and text. */
const found = (files: Record<string, string>): readonly string[] =>
  violations(new Map(Object.entries(files)));

const DOMAIN = { 'src/domain/index.ts': 'export const limit = 1;' };

describe('the architecture test', () => {
  it('accepts a tree that keeps the direction', () => {
    const tree = {
      ...DOMAIN,
      'src/policy/decide.ts': `import { limit } from '../domain/index.ts'; export const decide = (now: number) => new Date(now + limit);`,
      'src/objects/ledger.ts': `import { DurableObject } from 'cloudflare:workers'; import { decide } from '../policy/decide.ts'; export class Ledger extends DurableObject { decide = () => decide(Date.now()); }`,
    };
    expect(found(tree)).toEqual([]);
  });

  it('reports a scan that walked nothing', () => {
    expect(found({})).toEqual(['no file was scanned']);
  });

  it('reports a file that cannot be parsed instead of passing over it', () => {
    expect(() => found({ 'src/domain/index.ts': 'export const = ;' })).toThrow();
  });

  it('reports a folder that is no layer', () => {
    expect(found({ 'src/helpers/a.ts': '' })).toEqual([expect.stringContaining('helpers is no layer')]);
  });

  it.each([
    ['a value import', `import { a } from '../objects/a.ts';`],
    ['a type import', `import type { A } from '../objects/a.ts';`],
    ['an inline type', `export type A = import('../objects/a.ts').A;`],
    ['a dynamic import', `export const a = () => import('../objects/a.ts');`],
    ['a re-export', `export { a } from '../objects/a.ts';`],
    ['a re-export of everything', `export * from '../objects/a.ts';`],
    ['an import after a comment that holds a quote', `/* it's */ import '../objects/a.ts';`],
  ])('reports an upward import by %s', (_, text) => {
    const tree = { 'src/objects/a.ts': 'export const a = 1; export type A = 1;', 'src/policy/b.ts': text };
    expect(found(tree)).toEqual(['src/policy/b.ts: policy must not import objects']);
  });

  it('does not take a comment or a string for an import', () => {
    expect(
      parse(`// import '../objects/a.ts'\nexport const text = "import '../objects/a.ts'";`).imports,
    ).toEqual([]);
  });

  it('reports an import that it cannot follow', () => {
    expect(found({ 'src/policy/a.ts': 'export const load = (name: string) => import(name);' })).toEqual([
      'src/policy/a.ts: imports what cannot be checked',
    ]);
  });

  it('reports the domain importing anything', () => {
    expect(found({ 'src/config/a.ts': '', 'src/domain/a.ts': `import '../config/a.ts';` })).toEqual([
      'src/domain/a.ts: domain must not import config',
    ]);
    expect(found({ 'src/domain/a.ts': `import 'zod';` })).toEqual([
      'src/domain/a.ts: domain must not import zod',
    ]);
  });

  it('reports parts of the edge that import each other', () => {
    const tree = { 'src/proxy/a.ts': `import '../board/a.ts';`, 'src/board/a.ts': '' };
    expect(found(tree)).toEqual(['src/proxy/a.ts: proxy must not import board']);
  });

  it('reports anything that imports a command line', () => {
    const tree = { 'src/index.ts': `import './demo/a.ts';`, 'src/demo/a.ts': `import 'node:http';` };
    expect(found(tree)).toEqual(['src/index.ts: index must not import demo']);
  });

  it('reports a package where it does not belong', () => {
    expect(found({ 'src/gateway/a.ts': `import 'hono/cors'; import '@upstash/redis/cloudflare';` })).toEqual([
      'src/gateway/a.ts: gateway must not import hono',
      'src/gateway/a.ts: gateway must not import @upstash/redis',
    ]);
  });

  it('reports sibling protocols and detectors that know each other, and shared parts that know a sibling', () => {
    const tree = {
      'src/protocols/index.ts': `import './openai/a.ts'; import './gemini/a.ts';`,
      'src/protocols/openai/a.ts': `import '../gemini/a.ts'; import '../shared/a.ts';`,
      'src/protocols/gemini/a.ts': '',
      'src/protocols/shared/a.ts': `import '../gemini/a.ts';`,
      'src/detectors/one/a.ts': `import '../two/a.ts'; import '../sketch.ts';`,
      'src/detectors/two/a.ts': '',
      'src/detectors/sketch.ts': '',
    };
    expect(found(tree)).toEqual([
      'src/protocols/openai/a.ts: openai must not import its sibling gemini',
      'src/protocols/shared/a.ts: shared must not import its sibling gemini',
      'src/detectors/one/a.ts: one must not import its sibling two',
    ]);
  });

  it('reports an import past a layer’s index', () => {
    const tree = { ...DOMAIN, 'src/domain/call.ts': '', 'src/proxy/a.ts': `import '../domain/call.ts';` };
    expect(found(tree)).toEqual(['src/proxy/a.ts: imports src/domain/call.ts past src/domain/index.ts']);
  });

  it('reports an import of a file that is not there or not in src', () => {
    expect(found({ 'src/domain/a.ts': `import './b.ts'; import '../../test/c.ts';` })).toEqual([
      'src/domain/a.ts: imports ./b.ts, which is no file of src',
      'src/domain/a.ts: imports ../../test/c.ts, which is no file of src',
    ]);
  });

  it.each([
    ['Date.now', 'export const f = Date.now;'],
    ['Date.now', `export const f = () => Date['now']();`],
    ['Math.random', 'export const f = () => Math.random();'],
    ['Date()', 'export const f = () => new Date();'],
    ['Date()', 'export const f = () => Date();'],
    ['setTimeout', 'export const f = () => setTimeout(() => 0, 1);'],
    ['fetch', `export const f = (get = fetch) => get('x');`],
    ['console', `export const f = () => console.log('x');`],
    ['crypto.randomUUID', 'export const f = () => crypto.randomUUID();'],
    ['globalThis', 'export const f = () => globalThis.Date;'],
  ])('reports %s in a pure part', (name, text) => {
    expect(found({ 'src/scoring/a.ts': text })).toEqual([
      `src/scoring/a.ts: is pure and must not use ${name}`,
    ]);
    expect(found({ 'src/gateway/a.ts': text })).toEqual([]);
  });

  it('knows a name from a reference', () => {
    const text = 'export const f = (port: { fetch(): number }) => port.fetch() + { console: 1 }.console;';
    expect(parse(text).impurities).toEqual([]);
  });

  it('reports cycles, of types too, once each', () => {
    const tree = {
      'src/domain/a.ts': `import type { B } from './b.ts'; export type A = B;`,
      'src/domain/b.ts': `import type { C } from './c.ts'; export type B = C;`,
      'src/domain/c.ts': `import type { A } from './a.ts'; export type C = A;`,
    };
    expect(found(tree)).toEqual([
      'cycle: src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts',
    ]);
  });

  it('reports any', () => {
    expect(found({ 'src/domain/a.ts': 'export type A = Record<string, any>;' })).toEqual([
      'src/domain/a.ts: uses any',
    ]);
  });

  it('reports a file that is too long', () => {
    expect(found({ 'src/domain/a.ts': '//\n'.repeat(LINE_LIMIT + 1) })).toEqual([
      expect.stringContaining('has 401 lines'),
    ]);
    expect(found({ 'src/domain/a.ts': '//\n'.repeat(LINE_LIMIT) })).toEqual([]);
  });
});
