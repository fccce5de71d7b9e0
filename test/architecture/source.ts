import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

/** Source files by their path in the project, `src/domain/call.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** What the rules need to know of one file. */
export interface Module {
  /** Specifiers of every import, type import, re-export and dynamic import, as written. */
  readonly imports: readonly string[];
  /** What reaches outside of the arguments: `Date.now`, `fetch`, … */
  readonly impurities: readonly string[];
  readonly usesAny: boolean;
}

/** Reads every TypeScript and JavaScript file below a folder of the project. */
export function readSources(root: string, folder: string): Sources {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.[jt]sx?$/.test(name)).map((name) => `${folder}/${name}`);
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** @throws when the text is not TypeScript (JavaScript is). `.tsx` is read as what it is: generics look different there. */
export function parse(text: string, path = 'file.ts'): Module {
  const imports = new Set<string>();
  const impurities = new Set<string>();
  let usesAny = false;
  const visit = (node: Node): void => {
    const source = sourceOf(node);
    if (source !== null) imports.add(source);
    const impurity = impurityOf(node);
    if (impurity !== null) impurities.add(impurity);
    usesAny ||= node.type === 'TSAnyKeyword';
    for (const child of children(node)) visit(child);
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node);
  return { imports: [...imports], impurities: [...impurities], usesAny };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** A node's children, but for names that are not references: `a.fetch`, `{ fetch: 1 }`. */
const children = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([field]) => node['computed'] !== false || (field !== 'property' && field !== 'key'))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]) as unknown[])
    .filter(isNode);

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Stands for the specifier of a dynamic import that is only known when it runs. */
export const COMPUTED = '(computed)';

function sourceOf(node: Node): string | null {
  const source = node['source'];
  if (!IMPORTING.has(node.type) || !isNode(source)) return null;
  return source.type === 'Literal' ? String(source['value']) : COMPUTED;
}

const GLOBALS = new Set([
  'caches',
  'console',
  'fetch',
  'globalThis',
  'navigator',
  'queueMicrotask',
  'scheduler',
  'setInterval',
  'setTimeout',
  'WebSocket',
]);
const MEMBERS = new Set([
  'performance.now',
  'process.env',
  'process.hrtime',
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

function impurityOf(node: Node): string | null {
  if (node.type === 'Identifier') return GLOBALS.has(nameOf(node)) ? nameOf(node) : null;
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node['object'])}.${memberName(node)}`;
    return MEMBERS.has(name) ? name : null;
  }
  const makes = node.type === 'NewExpression' || node.type === 'CallExpression';
  const isDate = makes && nameOf(node['callee']) === 'Date';
  const told = node.type === 'NewExpression' && (node['arguments'] as unknown[]).length > 0;
  return isDate && !told ? 'Date()' : null;
}

const nameOf = (value: unknown): string =>
  isNode(value) && value.type === 'Identifier' ? String(value['name']) : '';

/** `now` of `Date.now` and of `Date['now']`. */
function memberName(node: Node): string {
  const property = node['property'];
  if (node['computed'] !== true) return nameOf(property);
  return isNode(property) && property.type === 'Literal' ? String(property['value']) : '';
}
