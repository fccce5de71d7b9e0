import { parseArgs } from 'node:util';

export interface DemoOptions {
  readonly port: Port;
  readonly originPort: Port;
  readonly once: boolean;
  readonly json: string | null;
  readonly log: string | null;
  /** Times real time; 0 is as fast as allowed. */
  readonly speed: number;
  readonly policy: string;
  readonly startTimeoutMs: number;
}

/** A port, and whether the caller named it: then another one is no substitute. */
export interface Port {
  readonly wanted: number;
  readonly named: boolean;
}

/** A mistake of whoever started the demo: the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const HELP = `Usage: npm start -- [options]

Starts Weir in wrangler dev in front of a model origin, both on this machine and with nothing else needed, plays the traffic of
honest customers and of harvesters through the providers' own SDKs, and shows who is stopped. Then it stays up until Ctrl-C.

  --once              play once, print the table and exit: 0 when every harvester was stopped and no honest key was touched, else 1
  --json FILE         write the final table as JSON
  --log FILE          replay a traffic log (JSONL, also gzipped; see docs/demo.md) in place of the players
  --speed N           with --log: N times as fast as logged; 0 (default) as fast as possible, in order for each key
  --port N            Weir's port (default 8787; when it is in use, the next free one)
  --origin-port N     the model origin's port (default 4010; when it is in use, the next free one)
  --policy NAME|JSON  the policy to run (default "balanced")
  --start-timeout N   seconds to wait for Weir to come up (default 120)
  -h, --help          this text
`;

const FLAGS = {
  once: { type: 'boolean', default: false },
  json: { type: 'string' },
  log: { type: 'string' },
  speed: { type: 'string', default: '0' },
  port: { type: 'string' },
  'origin-port': { type: 'string' },
  policy: { type: 'string', default: 'balanced' },
  'start-timeout': { type: 'string', default: '120' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Null when help was asked for. @throws {UsageError} */
export function parseOptions(args: readonly string[]): DemoOptions | null {
  const values = parsed(args);
  if (values.help) return null;
  return {
    port: port('--port', values.port, 8787),
    originPort: port('--origin-port', values['origin-port'], 4010),
    once: values.once,
    json: values.json ?? null,
    log: values.log ?? null,
    speed: amount('--speed', values.speed),
    policy: values.policy,
    startTimeoutMs: amount('--start-timeout', values['start-timeout']) * 1000,
  };
}

function parsed(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof FLAGS }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\nnpm start -- --help lists the options.`,
    );
  }
}

function port(flag: string, value: string | undefined, fallback: number): Port {
  if (value === undefined) return { wanted: fallback, named: false };
  const wanted = Number(value);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535)
    throw new UsageError(`${flag} ${value}: give a port number from 1 to 65535.`);
  return { wanted, named: true };
}

function amount(flag: string, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new UsageError(`${flag} ${value}: give a number of at least 0.`);
  return number;
}
