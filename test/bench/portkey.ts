/** The peer of `--peer portkey`: Portkey's open-source gateway on Node, fetched on demand and no dependency of the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, start } from './processes.ts';
import type { Gateway } from './workerd.ts';

const VERSION = '1.15.2';
const START_MS = 20_000;

const install = (): string => {
  const directory = join(tmpdir(), `weir-bench-portkey-${VERSION}`);
  const server = join(directory, 'node_modules/@portkey-ai/gateway/build/start-server.js');
  if (existsSync(server)) return server;
  mkdirSync(directory, { recursive: true });
  const what = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `@portkey-ai/gateway@${VERSION}`,
  ];
  execFileSync('npm', [...what, '--prefix', directory], { stdio: ['ignore', 'ignore', 'inherit'] });
  return server;
};

const answers = async (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

export const startPortkey = async (): Promise<Gateway> => {
  const server = install();
  const port = await freePort();
  const child = start(
    'gateway',
    [process.execPath, server, `--port=${port}`, '--headless'],
    ['ignore', 'ignore', 'ignore'],
  );
  const deadline = Date.now() + START_MS;
  while (!(await answers(port))) {
    if (Date.now() > deadline) throw new Error('the Portkey gateway did not start');
  }
  return { port, pid: child.pid ?? 0 };
};

/** What tells Portkey which origin to use. */
export const portkeyHeaders = (origin: string): readonly string[] => [
  'x-portkey-provider: openai',
  `x-portkey-custom-host: ${origin}/v1`,
];
