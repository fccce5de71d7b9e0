import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { adminClient, createJoin } from './admin.ts';
import { startGateway, type Gateway } from './gateway.ts';
import { guide } from './guide.ts';
import { HELP, parseOptions, UsageError, type DemoOptions, type Port } from './options.ts';
import { startOrigin, type Origin } from './origin/index.ts';
import { PLAYERS } from './players/index.ts';
import { freePort, isFree } from './ports.ts';
import { replay } from './replay.ts';
import { reportOf, writeReport, type Report } from './report.ts';
import type { Tally } from './scoreboard.ts';
import { settled, showUntil, type Show } from './show.ts';
import { play, tallyOf } from './stage.ts';
import { render } from './table.ts';

/** Runs the demo; resolves to the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options !== null) return await demo(options);
    console.log(HELP);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function demo(options: DemoOptions): Promise<number> {
  if (options.log !== null) await readable(options.log);
  const interrupted = interruption();
  const originPort = await choose('--origin-port', options.originPort, []);
  const port = await choose('--port', options.port, [originPort]);
  const inspectorPort = (await freePort(9229, [originPort, port])) ?? 0;
  const origin = await startOrigin({ port: originPort });
  try {
    const gateway = await startGateway({
      port,
      inspectorPort,
      originUrl: origin.url,
      policy: options.policy,
      timeoutMs: options.startTimeoutMs,
      onWait: progress(),
      signal: interrupted,
    });
    try {
      return await perform(options, gateway, origin, interrupted);
    } finally {
      await gateway.stop();
    }
  } finally {
    await origin.close();
  }
}

/** @throws {UsageError} */
async function readable(file: string): Promise<void> {
  await access(file, constants.R_OK).catch(() => {
    throw new UsageError(`--log ${file}: there is no such file, or it cannot be read.`);
  });
}

/** @throws {UsageError} when a port that was asked for by name is in use, or none is free near the default. */
async function choose(flag: string, { wanted, named }: Port, taken: readonly number[]): Promise<number> {
  if (named && (taken.includes(wanted) || !(await isFree(wanted))))
    throw new UsageError(`Port ${wanted} is in use. Free it, or choose another one with ${flag}.`);
  const port = await freePort(wanted, taken);
  if (port === null)
    throw new UsageError(`Ports ${wanted} to ${wanted + 20} are in use. Choose another one with ${flag}.`);
  if (port !== wanted) console.log(`Port ${wanted} is in use: taking ${port} (${flag} chooses another).`);
  return port;
}

/** Ctrl-C reaches a process twice when npm passes it on: signals so close together, in ms, are one. */
const ONE_KEYSTROKE_MS = 700;

/** Raised by the first Ctrl-C, which stops everything in order; a second one ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  let first = Infinity;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (performance.now() - first > ONE_KEYSTROKE_MS) process.exit(130);
      first = Math.min(first, performance.now());
      controller.abort();
    });
  return controller.signal;
}

/** Says that it is still waiting: in place on a terminal, every ten seconds elsewhere. */
function progress(): (seconds: number) => void {
  let said = -10;
  return (seconds) => {
    const frame = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'.charAt(Math.floor(seconds * 5) % 10);
    if (process.stdout.isTTY)
      process.stdout.write(`\r${frame} Weir is starting in wrangler dev … ${seconds.toFixed(0)} s `);
    else if (seconds >= said + 10) console.log(`Weir is starting in wrangler dev … ${seconds.toFixed(0)} s`);
    if (seconds >= said + 10) said = seconds;
  };
}

async function perform(
  options: DemoOptions,
  gateway: Gateway,
  origin: Origin,
  interrupted: AbortSignal,
): Promise<number> {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  console.log(`Weir is up at ${gateway.url}, before a model origin at ${origin.url}.`);
  const crashed = gateway.ended.then((tail) =>
    Promise.reject(new Error(`wrangler dev ended. Its last words:\n${tail}`)),
  );
  crashed.catch(() => undefined);
  const report = await Promise.race([act(options, gateway, interrupted), crashed]);
  if (options.json !== null) await writeReport(options.json, report);
  if (options.once || interrupted.aborted) return report.ok && !interrupted.aborted ? 0 : 1;
  console.log(guide(gateway, origin.url));
  await Promise.race([once(interrupted, 'abort'), crashed]);
  console.log('\nStopping.');
  return 0;
}

/** Plays the traffic to its end, shows the final table and says what is wrong with it. */
async function act(options: DemoOptions, gateway: Gateway, interrupted: AbortSignal): Promise<Report> {
  const started = performance.now();
  const tallies: Tally[] = [];
  const show: Show = { tallies, join: createJoin(adminClient(gateway.url, gateway.adminToken)), started };
  const traffic =
    options.log === null
      ? players(gateway.url, tallies, interrupted)
      : replay(options.log, gateway.url, options.speed, tallies, interrupted);
  await showUntil(traffic, show);
  const { skipped } = await traffic;
  const rows = await settled(show, interrupted.aborted ? 0 : 30_000);
  const report = reportOf(rows, skipped, (performance.now() - started) / 1000);
  console.log(render(rows, options.log === null ? Infinity : 40));
  console.log(interrupted.aborted ? 'Interrupted.' : verdict(report, options));
  return report;
}

async function players(
  url: string,
  tallies: Tally[],
  interrupted: AbortSignal,
): Promise<{ skipped: string[] }> {
  tallies.push(...PLAYERS.map(tallyOf));
  await Promise.all(PLAYERS.map((player, i) => play(player, tallies[i] as Tally, url, interrupted)));
  return { skipped: [] };
}

function verdict(report: Report, options: DemoOptions): string {
  if (!report.ok) return report.complaints.slice(0, 20).join('\n');
  if (options.log !== null) return `The log was replayed in ${report.seconds} s.`;
  return `Every harvester was stopped and no honest key was touched, in ${report.seconds} s.`;
}
