/**
 * Where Weir's CPU goes: a V8 sampling profile of a Worker under the bench's load.
 * `node test/bench/profile.ts [--stream] [--strict] [--bare] [--body BYTES] [--concurrency N] [--seconds N] [--keys N] [--out FILE.cpuprofile]`
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { costByFunction, openInspector } from './inspector.ts';
import type { Job, Reply } from './job.ts';
import { freePort, message, startModule, stopAll } from './processes.ts';
import { weirVars } from './targets.ts';
import { bundle, layOut, layOutBare } from './worker.ts';
import { startWorkerd } from './workerd.ts';

const SHOWN = 45;

const { values } = parseArgs({
  options: {
    stream: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    body: { type: 'string', default: '2048' },
    concurrency: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '4' },
    keys: { type: 'string', default: '16' },
    config: { type: 'string', default: join(import.meta.dirname, '../../wrangler.toml') },
    out: { type: 'string' },
  },
});

const jobAt = (port: number): Job => ({
  port,
  path: '/v1/chat/completions',
  headers: [],
  keys: Number(values.keys),
  bodyBytes: Number(values.body),
  stream: values.stream,
  concurrency: Number(values.concurrency),
  warmMs: 10_000,
  measureMs: Number(values.seconds) * 1000,
});

const profile = async (scratch: string): Promise<void> => {
  const { port } = await message<{ port: number }>(startModule('load', './origin.ts'));
  const origin = `http://127.0.0.1:${port}`;
  const built = bundle(values.config, join(scratch, 'bundle'));
  const vars = weirVars(origin, values.strict ? { POLICY: 'strict' } : {});
  const directory = values.bare
    ? layOutBare(built, join(scratch, 'run'), origin)
    : layOut(built, join(scratch, 'run'), vars, false);
  const address = `127.0.0.1:${await freePort()}`;
  const gateway = await startWorkerd(directory, address);
  const load = startModule('load', './load.ts');
  load.send(jobAt(gateway.port));
  await message<Reply>(load);
  const inspector = await openInspector(address);
  await inspector.startProfile();
  load.send('go');
  const reply = await message<Reply>(load);
  const recorded = await inspector.stopProfile();
  if (reply.kind !== 'done') throw new Error('the load generator lost its place');
  if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(recorded));
  console.log(`${reply.slice.requests} requests, ${reply.slice.failures} failed; µs a request, self time:`);
  for (const { micros, name } of costByFunction(recorded).slice(0, SHOWN))
    console.log(`${(micros / reply.slice.requests).toFixed(1).padStart(8)}  ${name}`);
};

const scratch = mkdtempSync(join(tmpdir(), 'weir-profile-'));
try {
  await profile(scratch);
} finally {
  await stopAll();
  rmSync(scratch, { recursive: true, force: true });
}
