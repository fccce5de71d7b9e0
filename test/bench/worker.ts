/** Builds Workers into directories that `workerd serve` can run, from the project's own wrangler.toml, so that nothing drifts. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unstable_readConfig as readConfig, type Unstable_Config as WranglerConfig } from 'wrangler';
import { capnpConfig, type WorkerConfig } from './capnp.ts';

const OFFLINE = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
};
const here = (file: string): string => join(import.meta.dirname, file);

/** A bundled Worker: a directory with `index.js`, and what its wrangler.toml says. */
export interface Bundle {
  readonly directory: string;
  readonly config: WranglerConfig;
}

/** Bundles as `wrangler deploy` would. */
export const bundle = (wranglerToml: string, directory: string): Bundle => {
  const config = readConfig({ config: wranglerToml });
  const wrangler = here('../../node_modules/.bin/wrangler');
  execFileSync(wrangler, ['deploy', '--dry-run', '--config', wranglerToml, '--outdir', directory], {
    cwd: dirname(wranglerToml),
    env: { ...process.env, ...OFFLINE },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const output = readdirSync(directory).filter((file) => file.endsWith('.js'));
  if (output.length !== 1) throw new Error(`expected one module from wrangler, got: ${output.join(', ')}`);
  if (output[0] !== 'index.js') copyFileSync(join(directory, output[0] ?? ''), join(directory, 'index.js'));
  return { directory, config };
};

const objectsOf = (config: WranglerConfig): WorkerConfig['objects'] => {
  const sqlite = new Set(config.migrations.flatMap((migration) => migration.new_sqlite_classes ?? []));
  return config.durable_objects.bindings.map(({ name, class_name: className }) => ({
    binding: name,
    className,
    sqlite: sqlite.has(className),
  }));
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What the bundle's wrangler.toml says of it, with these variables over its own. */
export const workerConfig = (
  { config }: Bundle,
  modules: readonly string[],
  vars: Readonly<Record<string, string>>,
): WorkerConfig => ({
  modules,
  compatibilityDate: config.compatibility_date ?? '',
  compatibilityFlags: config.compatibility_flags,
  vars: {
    ...Object.fromEntries(Object.entries(config.vars).map(([name, value]) => [name, asText(value)])),
    ...vars,
  },
  objects: objectsOf(config),
});

/** The entry module of a counting run (see counted.js). */
const countingEntry = (bundle: Bundle): string => `import * as worker from './index.js';
import { countEnv, countWorker } from './counted.js';
export default countWorker(worker.default);
${objectsOf(bundle.config)
  .map(({ className }) => countingClass(className))
  .join('\n')}
`;

const countingClass = (name: string): string =>
  `export class ${name} extends worker.${name} { constructor(state, env) { super(state, countEnv(env)); } }`;

const lay = (directory: string, worker: WorkerConfig): string => {
  mkdirSync(join(directory, 'state'), { recursive: true });
  writeFileSync(join(directory, 'config.capnp'), capnpConfig(worker));
  return directory;
};

/** A directory that runs the bundle with these variables over those of its wrangler.toml. */
export const layOut = (
  bundle: Bundle,
  directory: string,
  vars: Readonly<Record<string, string>>,
  counting: boolean,
): string => {
  cpSync(bundle.directory, directory, { recursive: true });
  if (!counting) return lay(directory, workerConfig(bundle, ['index.js'], vars));
  copyFileSync(here('counted.js'), join(directory, 'counted.js'));
  writeFileSync(join(directory, 'counting.js'), countingEntry(bundle));
  return lay(directory, workerConfig(bundle, ['counting.js', 'index.js', 'counted.js'], vars));
};

/** The bare pass-through Worker, with the compatibility settings of the Worker that it is compared with. */
export const layOutBare = (like: Bundle, directory: string, origin: string): string => {
  mkdirSync(directory, { recursive: true });
  copyFileSync(here('bare.js'), join(directory, 'index.js'));
  return lay(directory, { ...workerConfig(like, ['index.js'], {}), vars: { ORIGIN: origin }, objects: [] });
};
