/** Child processes of the bench: pinned to cores where `taskset` exists, and ended with the bench. */
import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, setPriority } from 'node:os';
import { join } from 'node:path';

/** Gateways share the first core; load and origin share the second, so that the gateway is the bottleneck. */
export type Core = 'gateway' | 'load';
const CORES: Record<Core, string> = { gateway: '0', load: '1' };

export const pinned: boolean =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

const PRIORITY = -10;

const children = new Set<ChildProcess>();
let preferred = false;

/** Before whatever else the machine does, where that is allowed: latencies of the scheduler are not the gateway's. */
const prefer = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) setPriority(pid, PRIORITY);
  } catch {
    // Needs a privilege that an ordinary user lacks; the figures are then noisier on a busy machine.
  }
};

/** Linux first shares the CPU out between sessions and only then looks at priorities within one. */
const SESSION = '/proc/self/autogroup';

/** The same for the whole session, until the bench ends. */
const preferSession = (): void => {
  try {
    const before = /nice (-?\d+)/.exec(readFileSync(SESSION, 'utf8'))?.[1] ?? '0';
    writeFileSync(SESSION, String(PRIORITY));
    process.once('exit', () => writeFileSync(SESSION, before));
  } catch {
    // Another system, or an ordinary user: see above.
  }
};

/** Starts a program on a core; {@link stopAll} ends it. */
export const start = (
  core: Core,
  command: readonly string[],
  stdio: StdioOptions,
  cwd: string = process.cwd(),
): ChildProcess => {
  const [program = '', ...rest] = pinned ? ['taskset', '-c', CORES[core], ...command] : command;
  const child = spawn(program, rest, { stdio, cwd });
  if (!preferred) preferSession();
  preferred = true;
  prefer(child);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
};

/** Starts one of the bench's own modules with an IPC channel. */
export const startModule = (core: Core, file: string): ChildProcess =>
  start(core, [process.execPath, join(import.meta.dirname, file)], ['ignore', 'inherit', 'inherit', 'ipc']);

/** A port of localhost that was free a moment ago, for programs that cannot choose one themselves. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

export const message = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const gone = (): void => reject(new Error(`a process of the bench ended: ${child.spawnargs.join(' ')}`));
    child.once('exit', gone);
    child.once('message', (value) => {
      child.off('exit', gone);
      resolve(value as T);
    });
  });

/** Ends every process and waits for it. Modules are only disconnected: they put away what they started and end by themselves. */
export const stopAll = async (): Promise<void> => {
  const running = [...children];
  const ended = running.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) {
    if (child.connected) child.disconnect();
    else child.kill('SIGKILL');
  }
  await Promise.all(ended);
};

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stopAll().then(() => process.exit(130)));
