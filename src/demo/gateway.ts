import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');
const WRANGLER = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');

export interface GatewaySettings {
  readonly port: number;
  readonly inspectorPort: number;
  readonly originUrl: string;
  readonly policy: string;
  readonly timeoutMs: number;
  /** Called while waiting, with the seconds waited so far. */
  readonly onWait: (seconds: number) => void;
  /** Gives up waiting. */
  readonly signal: AbortSignal;
}

export interface Gateway {
  readonly url: string;
  /** An admin token made for this run. */
  readonly adminToken: string;
  /** Resolves, with the end of its output, when wrangler ends by itself. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Runs the repository's wrangler.toml in wrangler dev, with fresh state in a temporary directory that goes when it stops.
 * Rejects with the end of wrangler's output when it ends or does not get ready in time.
 */
export async function startGateway(settings: GatewaySettings): Promise<Gateway> {
  const state = await mkdtemp(join(tmpdir(), 'weir-demo-'));
  const adminToken = `demo-${randomBytes(12).toString('hex')}`;
  const child = launch(settings, state, adminToken);
  // However this process ends, wrangler ends with it.
  const atExit = (): void => killGroup(child);
  process.once('exit', atExit);
  const output = tailOf(child);
  const ended = new Promise<string>((resolve) => child.once('exit', () => resolve(output())));
  const stop = async (): Promise<void> => {
    await terminate(child);
    process.off('exit', atExit);
    await rm(state, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = `http://127.0.0.1:${settings.port}`;
  try {
    await ready(url, settings, ended, output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, adminToken, ended, stop };
}

function launch(settings: GatewaySettings, state: string, adminToken: string): ChildProcess {
  const args = [WRANGLER, 'dev', '--ip', '127.0.0.1', '--port', String(settings.port), '--persist-to', state];
  args.push(
    '--inspector-port',
    String(settings.inspectorPort),
    '--show-interactive-dev-session=false',
    '--log-level',
    'log',
  );
  for (const [name, value] of Object.entries(bindings(settings, adminToken)))
    args.push('--var', `${name}:${value}`);
  const env = {
    ...process.env,
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_LOG_PATH: join(state, 'logs'),
  };
  // Its own process group, so that workerd ends with it and a Ctrl-C in the terminal reaches the demo alone.
  return spawn(process.execPath, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

function bindings(settings: GatewaySettings, adminToken: string): Record<string, string> {
  const origins = (['openai', 'anthropic', 'gemini'] as const).map((protocol) => ({
    name: protocol,
    protocol,
    url: settings.originUrl,
  }));
  const sha256 = createHash('sha256').update(adminToken).digest('hex');
  return {
    DEPLOYMENT: 'demo',
    POLICY: settings.policy,
    ORIGINS: JSON.stringify(origins),
    WEIR_SECRET: randomBytes(32).toString('hex'),
    ADMIN_TOKENS: JSON.stringify([{ name: 'demo', role: 'admin', sha256 }]),
  };
}

const TAIL_CHARACTERS = 4000;

function tailOf(child: ChildProcess): () => string {
  let tail = '';
  const keep = (data: Buffer): void => {
    tail = (tail + data.toString('utf8')).slice(-TAIL_CHARACTERS);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => tail;
}

async function ready(
  url: string,
  settings: GatewaySettings,
  ended: Promise<string>,
  output: () => string,
): Promise<void> {
  const started = performance.now();
  let over: string | null = null;
  void ended.then((tail) => (over = tail));
  let refused = 0;
  for (;;) {
    const waited = performance.now() - started;
    if (settings.signal.aborted) throw new Error('Interrupted.');
    if (over !== null)
      throw new Error(`wrangler dev ended before Weir was ready. Its last words:\n${String(over)}`);
    const health = await healthOf(url);
    if (health === 'ready') return;
    if (health !== 'silent' && ++refused >= PATIENCE)
      throw new Error(`Weir does not get ready. It says:\n${health.said}`);
    if (waited > settings.timeoutMs) throw new Error(lateMessage(waited, output()));
    settings.onWait(waited / 1000);
    await pause(200);
  }
}

/** Answers in a row that say "not ready" before it is taken for a misconfiguration. */
const PATIENCE = 10;

const lateMessage = (waited: number, output: string): string =>
  `Weir was not ready after ${Math.round(waited / 1000)} s. On a slow machine give it longer: --start-timeout 300. ` +
  `wrangler's last words:\n${output}`;

async function healthOf(url: string): Promise<'ready' | 'silent' | { readonly said: string }> {
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5000) });
    return answer.ok ? 'ready' : { said: (await answer.text()).slice(0, 2000) };
  } catch {
    return 'silent';
  }
}

/** Asks wrangler to end, which ends its workerd; what is left of the group after three seconds is ended without asking. */
async function terminate(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const late = setTimeout(() => killGroup(child), 3000);
    await exited;
    clearTimeout(late);
  }
  killGroup(child);
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing is left of the group.
  }
}
