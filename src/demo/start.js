// Plain JavaScript that any Node since 18 can read: the rest of the demo is TypeScript, which Node runs by itself from 22.18 on.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

const recent = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);

/** The Node 24 that the project installs as an optional dependency on Linux (x64, arm64), or null. */
function packagedNode() {
  const file = fileURLToPath(
    new URL(`../../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url),
  );
  return existsSync(file) && file !== process.execPath ? file : null;
}

function installed() {
  return existsSync(fileURLToPath(new URL('../../node_modules/wrangler/bin/wrangler.js', import.meta.url)));
}

async function start() {
  if (!installed()) return fail('The dependencies are not installed. Run: npm ci');
  if (recent) {
    const { main } = await import('./main.ts');
    return main(process.argv.slice(2));
  }
  const node = packagedNode();
  if (node === null)
    return fail(
      `Weir's demo needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node} on ${process.platform}-${process.arch}, ` +
        'for which the project brings none of its own. Install a newer Node from https://nodejs.org and run npm start again.',
    );
  return handOver(node);
}

/** Runs this very command in another Node; signals from the terminal reach it by themselves, so this process only waits. */
function handOver(node) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

function fail(message) {
  console.error(message);
  return 1;
}

process.exit(await start());
