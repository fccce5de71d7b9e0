/** The real workerd binary, past the npm package's launcher script. */
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';

/** A workerd that listens. */
export interface Listener {
  readonly port: number;
  readonly pid: number;
}

const binary = (createRequire(import.meta.url)('workerd') as { default: string }).default;

/** Serves `config.capnp` of the working directory and reports to descriptor 3. `inspector` is an address (`127.0.0.1:9229`), or null. */
export const workerdCommand = (inspector: string | null): readonly string[] => [
  binary,
  'serve',
  '--control-fd=3',
  ...(inspector === null ? [] : ['--inspector-addr', inspector]),
  'config.capnp',
];

/** What workerd writes to its control descriptor when a socket listens. */
interface Listening {
  readonly event: string;
  readonly socket?: string;
  readonly port?: number;
}

const isReady = (line: string): Listening | null => {
  const said = line.startsWith('{') ? (JSON.parse(line) as Listening) : null;
  return said?.event === 'listen' && said.socket === 'http' ? said : null;
};

/** Resolves when its socket `http` listens; rejects when it ends first. `what` names it in the error. */
export const listening = (child: ChildProcess, what: string): Promise<Listener> =>
  new Promise((resolve, reject) => {
    const control = child.stdio[3];
    let told = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code} (${what})`)));
    control?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const complete = told.slice(0, told.lastIndexOf('\n') + 1).split('\n');
      const ready = complete.map(isReady).find((line) => line !== null);
      if (ready?.port !== undefined && child.pid !== undefined) resolve({ port: ready.port, pid: child.pid });
    });
  });
