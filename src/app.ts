import { Hono } from 'hono';
import { adminApi, type AdminDeps } from './admin/api/index.ts';
import { ConfigError } from './config/config.ts';
import { parsePolicy } from './config/policy.ts';
import { ENGINE } from './domain/index.ts';
import { handle, refuseUnready } from './gateway/index.ts';
import { errorName, log } from './telemetry/log.ts';
import { wire, type Env, type Wiring } from './wiring.ts';

/** The routes. Admin and health first; everything else is a caller's request for a model server. */
export const app = new Hono<{ Bindings: Env }>();

app.get('/healthz', async (c) => c.json(health(await wire(c.env)), 200, { 'cache-control': 'no-store' }));

const admin = new Hono<{ Bindings: Env }>().route(
  '/admin/v1',
  adminApi<{ Bindings: Env }>(
    async (c) => adminDeps(await wire(c.env)),
    ({ instance, kind, cause }) => log('error', 'admin_fault', { instance, kind, cause: errorName(cause) }),
  ),
);

/** Handed over whole, so that its routes are not in the table that every caller's request is matched against. */
app.all('/admin/v1/*', (c) => admin.fetch(c.req.raw, c.env, c.executionCtx));

app.all('*', async (c) => {
  const { runtime } = await wire(c.env);
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const answer = handle(c.req.raw, runtime, Date.now(), waitUntil);
  waitUntil(answer.catch(() => undefined));
  return answer;
});

app.onError((error, c) => {
  const misconfigured = error instanceof ConfigError;
  log('error', misconfigured ? 'misconfigured' : 'internal_error', {
    error: misconfigured ? error.message : errorName(error),
  });
  if (misconfigured && c.req.path === '/healthz')
    return c.json({ status: 'misconfigured', problems: error.problems }, 503);
  return refuseUnready(c.req.raw, misconfigured ? 'misconfigured' : 'internal_error');
});

const adminDeps = ({
  config,
  directory,
  records,
  audit,
  register,
  campaigns,
  runtime,
}: Wiring): AdminDeps => ({
  tokens: config.adminTokens,
  directory,
  records,
  audit,
  accounts: register,
  campaigns,
  policy: config.policy,
  validatePolicy: parsePolicy,
  keyOf: (credential) => runtime.keyIds.derive(credential),
  fingerprints: runtime.fingerprints,
  now: Date.now,
});

/** Which optional parts are on; nothing that a stranger may not know. */
const health = ({ config }: Wiring) => ({
  status: 'ok',
  engine: ENGINE,
  deployment: config.deployment,
  mode: config.policy.mode,
  policy: config.policy.id,
  board: config.upstash === null ? 'durable' : 'upstash',
  admin: config.adminTokens.length > 0,
});
