import { Hono, type Context, type Env, type MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { authenticate, authorize } from './auth.ts';
import type { AdminDeps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';
import { ENDPOINTS } from './endpoints.ts';
import { wanted } from './formats.ts';
import { readBody, readQuery } from './input.ts';
import { nextLink } from './paging.ts';
import { bounded } from './ports.ts';
import { answerProblem, Problem, type Report } from './problem.ts';

export type { AdminDeps } from './deps.ts';
export type { Report } from './problem.ts';

/**
 * The admin API as an app to be mounted (at `/admin/v1`). Everything it answers can be had as JSON, errors are RFC 9457 problems, and nothing is
 * cached. An unauthenticated caller learns nothing, not even which paths exist. `report` is told of faults of Weir's own.
 */
export function adminApi<E extends Env>(
  depsOf: (c: Context<E>) => AdminDeps | Promise<AdminDeps>,
  report: Report,
): Hono<E> {
  const api = new Hono<E>();
  api.use(noStore, headers);
  for (const [path, endpoints] of Map.groupBy(ENDPOINTS, ({ path }) => path))
    api.all(path, async (c) => serve(c, await depsOf(c), endpoints));
  api.all('*', async (c) => serve(c, await depsOf(c), []));
  api.onError((error) => answerProblem(error, report));
  return api;
}

const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('cache-control', 'no-store');
};

const headers = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  strictTransportSecurity: 'max-age=15552000',
  xFrameOptions: 'DENY',
});

/** Order matters: who is asking, then what there is, then whether they may, and only then is the input read. */
async function serve(c: Context, deps: AdminDeps, endpoints: readonly Endpoint[]): Promise<Response> {
  const actor = await authenticate(c.req.header('authorization'), deps.tokens);
  const endpoint = choose(c.req.method, endpoints);
  authorize(actor, endpoint.role);
  const query = readQuery(c, endpoint);
  const body = await readBody(c, endpoint);
  const key = c.req.param('id') ?? '';
  const account = c.req.param('account') ?? '';
  const campaign = c.req.param('campaign') ?? '';
  const call = { deps: bounded(deps), actor, key, account, campaign, query, body, now: deps.now() };
  const format = wanted(c, endpoint.formats ?? [], query);
  const answer = await endpoint.handle(call);
  if (format !== null) return c.body(format.write(answer), 200, { 'content-type': format.type });
  const link = nextLink(c.req.url, answer);
  return c.json(answer, 200, link === null ? {} : { link });
}

function choose(method: string, endpoints: readonly Endpoint[]): Endpoint {
  if (endpoints.length === 0)
    throw new Problem('path-not-found', 'There is nothing at this path; see openapi.json.');
  const wanted = method === 'HEAD' ? 'GET' : method;
  const endpoint = endpoints.find((candidate) => candidate.method === wanted);
  if (endpoint !== undefined) return endpoint;
  const allow = endpoints.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  throw new Problem('method-not-allowed', `This path answers ${allow}.`, { headers: { allow } });
}
