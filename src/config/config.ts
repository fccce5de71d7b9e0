import * as z from 'zod';
import type { Policy, ProtocolName } from '../domain/index.ts';
import { parsePolicy } from './policy.ts';

/** A model server that Weir may reach. Nothing else is ever fetched on a caller's behalf. */
export interface Origin {
  readonly name: string;
  /** Absolute URL without query or trailing slash; its path is put before the caller's. */
  readonly url: string;
  readonly protocol: ProtocolName;
  /** Path prefix that selects this origin and is taken off (`/lab-b`); null for the protocol's native paths. */
  readonly prefix: string | null;
  /** Globs over model names that select this origin; empty for any. */
  readonly models: readonly string[];
  /** The origin's own credential, put where the caller's was; null passes the caller's on. */
  readonly credential: string | null;
}

export type AdminRole = 'viewer' | 'analyst' | 'admin';

/** A bearer token of the admin route: only its SHA-256 (hex) is configured. */
export interface AdminToken {
  readonly name: string;
  readonly role: AdminRole;
  readonly sha256: string;
}

/** Every binding, parsed once and frozen. Each is described in the README's table of bindings. */
export interface Config {
  readonly deployment: string;
  /** At least 32 characters; keys every pseudonym and fingerprint. */
  readonly secret: string;
  readonly origins: readonly Origin[];
  readonly policy: Policy;
  readonly adminTokens: readonly AdminToken[];
  readonly upstash: { readonly url: string; readonly token: string } | null;
  readonly directoryShards: number;
  readonly campaignRegions: number;
}

/** A binding is missing, unknown or malformed. Messages name bindings and never contain their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`Weir cannot start: ${problems.join('; ')}`);
    this.problems = problems;
  }
}

/** Bindings that are objects of the platform; wiring, not configuration. */
export const PLATFORM_BINDINGS = [
  'LEDGER',
  'DIRECTORY',
  'BOARD',
  'AUDIT',
  'ACCOUNTS',
  'CAMPAIGNS',
  'REGIONS',
] as const;

const json = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value, context) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'is not valid JSON' });
      return z.NEVER;
    }
  }, schema);

const httpUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !new URL(url).search && !new URL(url).hash && !new URL(url).username, {
    message: 'must have no query, fragment or user',
  })
  .transform((url) => url.replace(/\/+$/, ''));

const origin = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,40}$/),
  url: httpUrl,
  protocol: z.enum(['openai', 'anthropic', 'gemini']),
  prefix: z
    .string()
    .regex(/^(\/[A-Za-z0-9._-]+)+$/, 'must look like /name')
    .optional(),
  models: z.array(z.string().min(1)).optional(),
  credential: z.string().min(1).optional(),
});

const bindings = z.object({
  DEPLOYMENT: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default('default'),
  WEIR_SECRET: z.string('must be set (wrangler secret put WEIR_SECRET)').min(32),
  ORIGINS: json(z.array(origin).min(1)),
  POLICY: z.unknown().default('balanced'),
  ADMIN_TOKENS: json(
    z.array(
      z.strictObject({
        name: z.string().min(1).max(80),
        role: z.enum(['viewer', 'analyst', 'admin']),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits: the SHA-256 of the token'),
      }),
    ),
  ).default([]),
  UPSTASH_REDIS_REST_URL: httpUrl.optional(),
  UPSTASH_REDIS_REST_TOKEN: z.string().min(1).optional(),
  DIRECTORY_SHARDS: z.coerce.number().int().min(1).max(1024).default(16),
  CAMPAIGN_REGIONS: z.coerce.number().int().min(1).max(64).default(4),
});

/**
 * Reads every binding at once, so that one start shows every problem.
 * @throws {ConfigError} naming each missing, unknown or malformed binding.
 */
export async function loadConfig(env: Readonly<Record<string, unknown>>): Promise<Config> {
  const read = bindings.safeParse(env);
  const issues = read.success ? [] : read.error.issues.map(describe);
  const policy = await parsePolicy(policyDocument(env['POLICY'] ?? 'balanced'));
  if (!policy.ok) issues.push(...policy.problems.map((problem) => `POLICY: ${problem}`));
  if (!read.success || !policy.ok) throw new ConfigError(issues);
  const problems = [...unknownBindings(env, read.data.ORIGINS), ...inconsistencies(env, read.data)];
  if (problems.length > 0) throw new ConfigError(problems);
  return assemble(env, read.data, policy.policy);
}

const describe = (issue: z.core.$ZodIssue): string => {
  const [binding, ...rest] = issue.path.map(String);
  return `${binding ?? 'bindings'}${rest.length > 0 ? ` (${rest.join('.')})` : ''}: ${issue.message}`;
};

/** A preset's bare name is easier to type than its JSON. */
function policyDocument(value: unknown): unknown {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}

type Bindings = z.infer<typeof bindings>;

function unknownBindings(env: Readonly<Record<string, unknown>>, origins: Bindings['ORIGINS']): string[] {
  const known = new Set<string>([
    ...Object.keys(bindings.shape),
    ...PLATFORM_BINDINGS,
    ...origins.flatMap((origin) => origin.credential ?? []),
  ]);
  return Object.keys(env)
    .filter((name) => !known.has(name))
    .map((name) => `${name}: there is no such binding (is it misspelt?)`);
}

function inconsistencies(env: Readonly<Record<string, unknown>>, read: Bindings): string[] {
  const problems = read.ORIGINS.filter(
    ({ credential }) => credential !== undefined && typeof env[credential] !== 'string',
  ).map(({ name, credential }) => `ORIGINS: origin ${name} names the secret ${credential}, which is not set`);
  const names = read.ORIGINS.map(({ name }) => name);
  if (new Set(names).size < names.length) problems.push('ORIGINS: two origins have the same name');
  if ((read.UPSTASH_REDIS_REST_URL === undefined) !== (read.UPSTASH_REDIS_REST_TOKEN === undefined))
    problems.push('UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN: set both or neither');
  return problems;
}

function assemble(env: Readonly<Record<string, unknown>>, read: Bindings, policy: Policy): Config {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = read;
  return Object.freeze({
    deployment: read.DEPLOYMENT,
    secret: read.WEIR_SECRET,
    origins: read.ORIGINS.map((origin) => ({
      name: origin.name,
      url: origin.url,
      protocol: origin.protocol,
      prefix: origin.prefix ?? null,
      models: origin.models ?? [],
      credential: origin.credential === undefined ? null : String(env[origin.credential]),
    })),
    policy,
    adminTokens: read.ADMIN_TOKENS,
    upstash: url !== undefined && token !== undefined ? { url, token } : null,
    directoryShards: read.DIRECTORY_SHARDS,
    campaignRegions: read.CAMPAIGN_REGIONS,
  });
}
