/** Weir on the real workerd binary and over real HTTP: what the project deploys, nothing in between that alters headers or timing. */
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { capnpConfig } from '../bench/capnp.ts';
import { ADMIN_TOKENS, adminOf, type Admin } from './admin.ts';
import { listening, workerdCommand } from './workerd.ts';

/** A running deployment. */
export interface Weir {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly admin: Admin;
  /** Ends it and removes what it stored. */
  stop(): Promise<void>;
}

export interface WeirOptions {
  /** URL of the model server behind all three protocols. */
  readonly origin: string;
  /** Changes to the preset `balanced`; leases last a second unless it says otherwise. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Bindings besides. */
  readonly vars?: Readonly<Record<string, string>>;
}

const originsAt = (url: string): string =>
  JSON.stringify(['openai', 'anthropic', 'gemini'].map((protocol) => ({ name: protocol, protocol, url })));

const varsOf = ({ origin, policy = {}, vars = {} }: WeirOptions): Record<string, string> => ({
  ORIGINS: originsAt(origin),
  POLICY: JSON.stringify({ preset: 'balanced', lease: { seconds: 1 }, ...policy }),
  WEIR_SECRET: 'a secret for tests, at least 32 characters',
  ADMIN_TOKENS,
  ...vars,
});

/** Starts one deployment, with Durable Objects of its own. */
export const startWeir = async (options: WeirOptions): Promise<Weir> => {
  const { module, worker } = inject('weir');
  const directory = await mkdtemp(join(tmpdir(), 'weir-run-'));
  await mkdir(join(directory, 'state'));
  await copyFile(module, join(directory, 'index.js'));
  const vars = { ...worker.vars, ...varsOf(options) };
  await writeFile(join(directory, 'config.capnp'), capnpConfig({ ...worker, vars }));
  const [program = '', ...rest] = workerdCommand(null);
  const child = spawn(program, rest, { cwd: directory, stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const { port, pid } = await listening(child, directory);
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    await end(child);
    await rm(directory, { recursive: true, force: true });
  };
  return { url, port, pid, admin: adminOf(url), stop };
};

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
