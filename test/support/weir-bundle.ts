/** Vitest's global setup for whole-system tests: bundles Weir once a run, as `wrangler deploy` would. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { WorkerConfig } from '../bench/capnp.ts';
import { bundle, workerConfig } from '../bench/worker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly weir: { readonly module: string; readonly worker: WorkerConfig };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'weir-e2e-'));
  const built = bundle(join(import.meta.dirname, '../../wrangler.toml'), directory);
  project.provide('weir', {
    module: join(directory, 'index.js'),
    worker: workerConfig(built, ['index.js'], {}),
  });
  return () => rm(directory, { recursive: true, force: true });
}
