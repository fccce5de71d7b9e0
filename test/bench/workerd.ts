import { createRequire } from 'node:module';
import { start } from './processes.ts';

/** A running gateway. */
export interface Gateway {
  readonly port: number;
  readonly pid: number;
}

/** The path of the native binary, past the npm package's launcher script. */
const binary = (createRequire(import.meta.url)('workerd') as { default: string }).default;

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

/** Runs a directory made by worker.ts. `inspector` is an address (`127.0.0.1:9229`) for the profiler, or null. */
export const startWorkerd = (directory: string, inspector: string | null): Promise<Gateway> =>
  new Promise((resolve, reject) => {
    const options = inspector === null ? [] : ['--inspector-addr', inspector];
    const command = [binary, 'serve', '--control-fd=3', ...options, 'config.capnp'];
    const child = start('gateway', command, ['ignore', 'inherit', 'inherit', 'pipe'], directory);
    const control = child.stdio[3];
    let told = '';
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code} in ${directory}`)));
    control?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const ready = told
        .split('\n')
        .map(isReady)
        .find((line) => line !== null);
      if (ready?.port !== undefined && child.pid !== undefined) resolve({ port: ready.port, pid: child.pid });
    });
  });
