import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench -- [options]

  --quick            only the cells that have a bar, short rounds
  --only TEXT        only cells whose name contains TEXT ("60 KB", "stream", "c16"), comma-separated for any of several
  --rounds N         rounds a cell, each over all targets (default 7; quick 5)
  --seconds N        measured seconds a target and round (default 1.5; quick 1)
  --keys N           API keys that the load takes turns with (default 16)
  --no-full          leave out Weir observing every request
  --no-strict        leave out Weir in strict mode
  --redis            add Weir with its board on Redis (needs redis-server)
  --peer portkey     add the Portkey gateway (installed from npm on demand)
  --config FILE      wrangler.toml of the Worker under test (default: the project's)
  --json FILE        write the rows as JSON

Exits with 1 when a bar is missed or a request failed.
`;

export interface Options {
  readonly quick: boolean;
  readonly only: readonly string[];
  readonly rounds: number;
  readonly seconds: number;
  readonly keys: number;
  readonly full: boolean;
  readonly strict: boolean;
  readonly redis: boolean;
  readonly portkey: boolean;
  readonly config: string | null;
  readonly json: string | null;
}

const positive = (name: string, given: string | undefined, otherwise: number): number => {
  const value = given === undefined ? otherwise : Number(given);
  if (!(value > 0)) throw new Error(`--${name} wants a number above 0`);
  return value;
};

/** @throws on an unknown option or value; null when help was asked for. */
export const parseOptions = (args: readonly string[]): Options | null => {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      keys: { type: 'string' },
      full: { type: 'boolean', default: true },
      strict: { type: 'boolean', default: true },
      redis: { type: 'boolean', default: false },
      peer: { type: 'string' },
      config: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  if (values.peer !== undefined && values.peer !== 'portkey') throw new Error('--peer knows only: portkey');
  return {
    quick: values.quick,
    only: values.only.split(',').filter((part) => part !== ''),
    rounds: Math.ceil(positive('rounds', values.rounds, values.quick ? 5 : 7)),
    seconds: positive('seconds', values.seconds, values.quick ? 1 : 1.5),
    keys: Math.ceil(positive('keys', values.keys, 16)),
    full: values.full,
    strict: values.strict,
    redis: values.redis,
    portkey: values.peer === 'portkey',
    config: values.config ?? null,
    json: values.json ?? null,
  };
};
