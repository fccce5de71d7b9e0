import * as z from 'zod';
import {
  ACTIONS,
  EVIDENCE_REASONS,
  MEASURES,
  WINDOWS,
  type EvidenceReason,
  type Policy,
} from '../domain/index.ts';
import { PRESETS } from './presets.ts';

const probability = z.number().gt(0).lt(1);
const seconds = z.int().min(1);
const action = z.enum(ACTIONS);
const stance = z.enum(['fail_open', 'fail_closed']);
const perAction = <T extends z.ZodType>(value: T) =>
  z.strictObject({ watch: value, throttle: value, degrade: value, verify: value, block: value });

const schema = z.strictObject({
  mode: z.enum(['shadow', 'enforce']),
  falseAlarms: perAction(probability).refine(
    ({ watch, throttle, degrade, verify, block }) =>
      watch >= throttle && throttle >= degrade && degrade >= verify && verify >= block,
    'a severer action must not have a higher false-alarm rate',
  ),
  holdSeconds: perAction(seconds),
  ceilings: z.strictObject(
    Object.fromEntries(EVIDENCE_REASONS.map((reason) => [reason, action])) as Record<
      EvidenceReason,
      typeof action
    >,
  ),
  quotas: z
    .array(
      z.strictObject({ measure: z.enum(MEASURES), window: z.enum(WINDOWS), limit: z.int().min(0).max(1e15) }),
    )
    .max(MEASURES.length * WINDOWS.length)
    .refine(
      (quotas) => new Set(quotas.map((quota) => `${quota.measure}/${quota.window}`)).size === quotas.length,
      'at most one quota for each measure and window',
    ),
  concurrency: z.int().min(1).max(1e6).nullable(),
  throttleRequestsPerMinute: z.int().min(0),
  reserveOutputTokens: z.int().min(0).max(1e6),
  prices: z.array(
    z.strictObject({ model: z.string().min(1), input: z.number().min(0), output: z.number().min(0) }),
  ),
  lease: z.strictObject({
    seconds: z.int().min(1).max(60),
    requests: z.int().min(1).max(1000),
    strict: z.boolean(),
  }),
  timeouts: z.strictObject({
    ledger: z.int().min(50).max(30_000),
    board: z.int().min(10).max(10_000),
    origin: z.int().min(1000).max(3_600_000),
  }),
  stance: z.strictObject({
    unknown: stance,
    allow: stance,
    watch: stance,
    throttle: stance,
    degrade: stance,
    verify: stance,
    block: stance,
  }),
  uninspected: z.enum(['forward', 'refuse']),
  unknownPaths: z.enum(['forward', 'refuse']),
  inspectBytes: z.int().min(1024).max(33_554_432),
  bodyBytes: z.int().min(1024).max(104_857_600),
  streamUsage: z.enum(['exact', 'sampled']),
  sampling: z.strictObject({
    after: z.int().min(1).max(1e6),
    perSecond: z.number().gt(0).max(1e6),
    oneIn: z.int().min(1).max(1000),
  }),
  help: z.strictObject({ verify: z.url(), appeal: z.url() }),
});

/** The JSON that operators write: a preset's name, or an object that changes some of a preset's fields. */
const document = z.union([z.string(), z.looseObject({ preset: z.string().default('balanced') })]);

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Validates a policy document: `"balanced"`, or `{"preset": "balanced", "mode": "shadow", "quotas": […]}`. Objects merge into the preset
 * field by field, arrays replace. Problems name the field. The id is `sha256:` of the complete document with sorted keys.
 */
export async function parsePolicy(value: unknown): Promise<PolicyResult> {
  const read = document.safeParse(value);
  if (!read.success) return problems(read.error);
  const { preset, ...changes } = typeof read.data === 'string' ? { preset: read.data } : read.data;
  const base = Object.hasOwn(PRESETS, preset) ? PRESETS[preset] : undefined;
  if (!base) {
    const known = Object.keys(PRESETS).join(', ');
    return {
      ok: false,
      problems: [`preset: there is none named ${JSON.stringify(preset)} (there are: ${known})`],
    };
  }
  const complete = schema.safeParse(merge(base, changes));
  if (!complete.success) return problems(complete.error);
  return { ok: true, policy: freeze({ id: await digest(complete.data), ...complete.data }) };
}

const problems = (error: z.ZodError): PolicyResult => ({
  ok: false,
  problems: error.issues.map((issue) => `${issue.path.join('.') || 'policy'}: ${issue.message}`),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes === undefined ? base : changes;
  const entries = Object.entries(changes).map(
    ([key, value]) => [key, Object.hasOwn(base, key) ? merge(base[key], value) : value] as const,
  );
  return { ...base, ...Object.fromEntries(entries) };
}

async function digest(value: unknown): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(sorted(value))));
  return `sha256:${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
