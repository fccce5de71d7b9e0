import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataSources } from './data/index.ts';
import { NO_TRACES, readTraces, type Traces } from './data/traces.ts';
import type { AttackSource, BenignSource, Source } from './source.ts';
import { TRICKS, type Trick } from './tricks/index.ts';

/** All that traffic can be composed from. */
export interface Catalogue {
  readonly attacks: readonly AttackSource[];
  readonly benign: readonly BenignSource[];
  readonly traces: Traces;
  /** Disguises of an adaptive attacker, by name. */
  readonly tricks: ReadonlyMap<string, Trick>;
  source(name: string): Source;
}

/**
 * The project's own sources, and with a directory of published sets those too.
 * @throws when two sources share a name.
 */
export async function loadCatalogue(data: string | null): Promise<Catalogue> {
  const published = data === null ? [] : dataSources(data).map(({ source }) => source);
  const all = [...(await ownSources('attack')), ...(await ownSources('benign')), ...published];
  const byName = new Map(all.map((source) => [source.name, source]));
  if (byName.size !== all.length) throw new Error(`Two sources share a name: ${doubled(all)}`);
  return {
    attacks: all.filter((source) => source.label === 'attack'),
    benign: all.filter((source) => source.label === 'benign'),
    traces: data === null ? NO_TRACES : readTraces(data),
    tricks: new Map(Object.entries(TRICKS)),
    source: (name) => {
      const found = byName.get(name);
      if (found === undefined) throw new Error(`There is no source named ${name}.`);
      return found;
    },
  };
}

const doubled = (sources: readonly Source[]): string =>
  sources.find(({ name }, at) => sources.findIndex((other) => other.name === name) !== at)?.name ?? '';

/** The arrays of sources that the folders of `sources/<side>` export, in order of their names. */
async function ownSources(side: 'attack' | 'benign'): Promise<Source[]> {
  const root = join(import.meta.dirname, 'sources', side);
  if (!existsSync(root)) return [];
  const indexes = readdirSync(root)
    .toSorted()
    .map((folder) => join(root, folder, 'index.ts'))
    .filter((file) => existsSync(file));
  const modules = await Promise.all(
    indexes.map((file) => import(pathToFileURL(file).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module).filter(Array.isArray)).flat() as Source[];
}
