import { join } from 'node:path';
import type { Options } from './options.ts';
import { portkeyHeaders, startPortkey } from './portkey.ts';
import { message, startModule } from './processes.ts';
import { bundle, layOut, layOutBare, type Bundle } from './worker.ts';
import { startWorkerd } from './workerd.ts';

export type TargetName = 'direct' | 'bare' | 'weir' | 'weir-full' | 'weir-strict' | 'weir-redis' | 'portkey';

/** Something that the load is sent to. */
export interface Target {
  readonly name: TargetName;
  readonly port: number;
  /** The gateway's process; null for the origin itself, whose CPU is not the question. */
  readonly pid: number | null;
  readonly headers: readonly string[];
  readonly counting: Counting | null;
}

/** A second instance of the same gateway that counts its Durable Object calls; never timed. */
export interface Counting {
  readonly port: number;
  /** Durable Object calls and Redis round trips so far. */
  readonly calls: () => Promise<{ readonly objects: number; readonly redis: number }>;
}

interface RedisAddress {
  readonly url: string;
  readonly token: string;
}

const SECRET = 'a-secret-for-the-bench-only-0123456789';

/** Weir's bindings for the bench: its own wrangler.toml, with the bench's origin in place of the real ones. */
export const weirVars = (
  origin: string,
  changes: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ORIGINS: JSON.stringify([{ name: 'openai', protocol: 'openai', url: origin }]),
  WEIR_SECRET: SECRET,
  ...changes,
});

const tally = async (port: number): Promise<number> =>
  Number(await (await fetch(`http://127.0.0.1:${port}/bench/calls`)).text());

/** Starts the timed instance and the counting one. */
const startWeir = async (
  name: TargetName,
  built: Bundle,
  directory: string,
  vars: Record<string, string>,
  redisCalls: () => Promise<number>,
): Promise<Target> => {
  const timed = await startWorkerd(layOut(built, join(directory, name), vars, false), null);
  const counting = await startWorkerd(layOut(built, join(directory, `${name}-counting`), vars, true), null);
  return {
    name,
    ...timed,
    headers: [],
    counting: {
      port: counting.port,
      calls: async () => ({ objects: await tally(counting.port), redis: await redisCalls() }),
    },
  };
};

/** What every request of a key costs that has not proved itself, or is not busy. */
const OBSERVE_ALL = JSON.stringify({ preset: 'balanced', sampling: { oneIn: 1 } });

const none = (): Promise<number> => Promise.resolve(0);

const startOnRedis = async (built: Bundle, directory: string, origin: string): Promise<Target> => {
  const redis = startModule('load', './redis.ts');
  const { url, token } = await message<RedisAddress>(redis);
  const vars = weirVars(origin, { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token });
  return startWeir('weir-redis', built, directory, vars, () => {
    redis.send('count');
    return message<number>(redis);
  });
};

/** Starts the origin and everything that is measured against it; `directory` is a scratch directory. */
export const startTargets = async (options: Options, directory: string): Promise<readonly Target[]> => {
  const { port } = await message<{ port: number }>(startModule('load', './origin.ts'));
  const origin = `http://127.0.0.1:${port}`;
  const toml = options.config ?? join(import.meta.dirname, '../../wrangler.toml');
  const built = bundle(toml, join(directory, 'bundle'));
  const bare = await startWorkerd(layOutBare(built, join(directory, 'bare'), origin), null);
  const weir = (name: TargetName, changes: Record<string, string>): Promise<Target> =>
    startWeir(name, built, directory, weirVars(origin, changes), none);
  return [
    { name: 'direct', port, pid: null, headers: [], counting: null },
    { name: 'bare', ...bare, headers: [], counting: null },
    await weir('weir', {}),
    ...(options.full ? [await weir('weir-full', { POLICY: OBSERVE_ALL })] : []),
    ...(options.strict ? [await weir('weir-strict', { POLICY: 'strict' })] : []),
    ...(options.redis ? [await startOnRedis(built, directory, origin)] : []),
    ...(options.portkey
      ? [
          {
            name: 'portkey',
            ...(await startPortkey()),
            headers: portkeyHeaders(origin),
            counting: null,
          } as const,
        ]
      : []),
  ];
};
