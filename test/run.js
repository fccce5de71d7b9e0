/**
 * `npm test`: runs vitest over every project (or what is named: `npm test -- test/unit`), then says what was skipped and why, and closes with
 * `N passed, N failed, N skipped` alone on a line. Plain JavaScript, because the first thing it does is to see which Node runs it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');

/** The first Node that runs TypeScript as it is; wrangler and miniflare need 22 as well. */
const OLDEST_NODE = [22, 18];

const TOOLS = [{ name: 'redis-server', suites: 'the shared board on a real Redis' }];

const isMissing = ({ name }) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error !== undefined;

/** Ends the process with one clear message when tests cannot run here. */
function checkSetup() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    fail(
      `The tests need Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version} on ${process.platform}-${process.arch}.`,
      'On Linux (x64, arm64) `npm ci` puts Node 24 beside the project and `npm test` uses it: run both, with optional dependencies.',
      'On other platforms install Node 24 yourself.',
    );
  if (!existsSync(VITEST)) fail('vitest is not installed: run `npm ci` first.');
}

function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

/** Runs vitest in the foreground; returns its exit code. */
function runVitest(given, output) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const { status, signal } = spawnSync(process.execPath, [VITEST, 'run', ...reporters, ...given], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', ...process.env },
  });
  if (signal !== null) console.error(`vitest was ended by ${signal}.`);
  return status ?? 1;
}

/** Vitest's report; null when it ended before it wrote one. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

checkSetup();
const { closingLines, exitCode, summarise } = await import('./closing.ts');
const directory = mkdtempSync(join(tmpdir(), 'weir-test-'));
try {
  const output = join(directory, 'results.json');
  const status = runVitest(process.argv.slice(2), output);
  const summary = summarise(readReport(output), status);
  for (const line of closingLines(summary, TOOLS.filter(isMissing))) console.log(line);
  process.exitCode = exitCode(summary, status);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
