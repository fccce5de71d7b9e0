import { dirname, join } from 'node:path/posix';
import { COMMANDS, FAMILIES, LAYERS, LINE_LIMIT, PURE } from './layers.ts';
import { COMPUTED, parse, type Module, type Sources } from './source.ts';

/** Everything that breaks the architecture, one line each; empty when it holds. */
export function violations(sources: Sources): readonly string[] {
  if (sources.size === 0) return ['no file was scanned'];
  const modules = new Map([...sources].map(([path, text]) => [path, parse(text, path)]));
  return [
    ...[...modules].flatMap(([path, module]) => [
      ...misplaced(path),
      ...module.imports.flatMap((specifier) => badImport(path, specifier, sources)),
      ...impure(path, module),
      ...(module.usesAny ? [`${path}: uses any`] : []),
    ]),
    ...tooLong(sources),
    ...cycles(modules),
  ];
}

/** The layer of a file: its folder below `src`, or its name when it lies in `src` itself. */
export const layerOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.[jt]s$/, '');

const misplaced = (path: string): string[] =>
  LAYERS[layerOf(path)] !== undefined || COMMANDS.includes(layerOf(path))
    ? []
    : [`${path}: ${layerOf(path)} is no layer; give it a place in test/architecture/layers.ts`];

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

const resolve = (path: string, specifier: string): string => join(dirname(path), specifier);

function badImport(path: string, specifier: string, sources: Sources): string[] {
  if (!isRelative(specifier)) return badPackage(path, specifier);
  const target = resolve(path, specifier);
  if (!sources.has(target)) return [`${path}: imports ${specifier}, which is no file of src`];
  return [...badDirection(path, target), ...badSibling(path, target), ...behindIndex(path, target, sources)];
}

function badPackage(path: string, specifier: string): string[] {
  if (specifier === COMPUTED)
    return COMMANDS.includes(layerOf(path)) ? [] : [`${path}: imports what cannot be checked`];
  const [scope = '', name = ''] = specifier.split('/');
  const wanted = scope.startsWith('@') ? `${scope}/${name}` : scope;
  const layer = LAYERS[layerOf(path)];
  return layer === undefined || layer.packages.includes(wanted)
    ? []
    : [`${path}: ${layerOf(path)} must not import ${wanted}`];
}

function badDirection(path: string, target: string): string[] {
  const [from, to] = [layerOf(path), layerOf(target)];
  const layer = LAYERS[from];
  return from === to || layer === undefined || layer.layers.includes(to)
    ? []
    : [`${path}: ${from} must not import ${to}`];
}

/** Folders of a family know themselves and what the family shares. What is shared knows no member. */
function badSibling(path: string, target: string): string[] {
  const [from, to] = [memberOf(path), memberOf(target)];
  const shared = FAMILIES[layerOf(path)];
  if (shared === undefined || layerOf(path) !== layerOf(target) || from === to) return [];
  const outside = from.endsWith('.ts') && !shared.includes(from);
  return outside || shared.includes(to) ? [] : [`${path}: ${from} must not import its sibling ${to}`];
}

const memberOf = (path: string): string => path.split('/')[2] ?? '';

/** A layer with an index shows others that and nothing else. */
function behindIndex(path: string, target: string, sources: Sources): string[] {
  const index = `src/${layerOf(target)}/index.ts`;
  const inside = layerOf(path) === layerOf(target) || COMMANDS.includes(layerOf(path));
  return inside || target === index || !sources.has(index)
    ? []
    : [`${path}: imports ${target} past ${index}`];
}

const impure = (path: string, { impurities }: Module): string[] =>
  layerOf(path) === 'domain' || PURE.includes(layerOf(path))
    ? impurities.map((name) => `${path}: is pure and must not use ${name}`)
    : [];

export const tooLong = (sources: Sources): string[] =>
  [...sources]
    .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LINE_LIMIT)
    .map(({ path, lines }) => `${path}: has ${lines} lines, more than ${LINE_LIMIT}`);

/** Cycles of imports, type imports included: each is reported once, from where it was found. */
function cycles(modules: ReadonlyMap<string, Module>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) return void found.push(`cycle: ${[...trail.slice(at), path].join(' → ')}`);
    if (done.has(path)) return;
    for (const specifier of modules.get(path)?.imports ?? [])
      if (isRelative(specifier)) visit(resolve(path, specifier), [...trail, path]);
    done.add(path);
  };
  for (const path of modules.keys()) visit(path, []);
  return found;
}
