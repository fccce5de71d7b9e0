import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../../src/admin/api/endpoints.ts';
import { campaignIn, harvested, named, openWith } from './campaign-world.ts';
import { HARVESTER, jsonOf, open } from './harness.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Record<string, unknown>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

const read = async (): Promise<Description> =>
  (await (await open().send('viewer', '/openapi.json')).json()) as Description;

describe('GET /openapi.json', () => {
  it('describes every operation', async () => {
    const { openapi, paths } = await read();
    expect(openapi).toBe('3.1.0');
    expect(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      ),
    ).toEqual([
      'GET /overview',
      'GET /keys',
      'POST /keys/lookup',
      'GET /keys/{id}',
      'PUT /keys/{id}/override',
      'DELETE /keys/{id}/override',
      'GET /accounts',
      'GET /accounts/{account}',
      'PUT /accounts/{account}',
      'DELETE /accounts/{account}',
      'GET /campaigns',
      'GET /campaigns/{campaign}',
      'POST /campaigns/{campaign}/decisions',
      'GET /policy',
      'POST /policy/validate',
      'GET /audit',
      'GET /openapi.json',
    ]);
  });

  it('refers only to schemas that it has', async () => {
    const description = await read();
    const text = JSON.stringify(description);
    const wanted = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? '');
    expect(wanted.length).toBeGreaterThan(50);
    const names = Object.keys(description.components.schemas);
    expect(
      wanted.filter((reference) => !names.includes(reference.replace('#/components/schemas/', ''))),
    ).toEqual([]);
  });

  it('names the parameters that are accepted', async () => {
    const { paths } = await read();
    const names = paths['/keys']?.['get']?.parameters?.map(({ name }) => name);
    expect(names).toEqual(['action', 'min_action', 'reason', 'seen_since', 'sort', 'cursor', 'limit']);
  });

  it('names the other forms of a dossier, with the schema of those that are JSON', async () => {
    const operation = (await read()).paths['/campaigns/{campaign}']?.['get'];
    expect(operation?.responses['200']).toHaveProperty('content', {
      'application/json': { schema: { $ref: '#/components/schemas/Campaign' } },
      'text/markdown': { schema: { type: 'string' } },
      'application/vnd.weir.graph+json': { schema: { $ref: '#/components/schemas/CampaignGraph' } },
      'image/svg+xml': { schema: { type: 'string' } },
    });
  });

  it('is kept by the answers: each passes its own schema', async () => {
    const world = harvested({ names: named(3) });
    const campaign = campaignIn(world);
    const { send, sendJson } = openWith(world);
    const override = { action: 'allow', reason: 'Licensed.', expires_in: 60 };
    const put = await sendJson('analyst', 'PUT', `/keys/${HARVESTER}/override`, override);
    const account = { keys: [HARVESTER], licences: [{ purpose: 'research' }], created: 0 };
    const putAccount = await sendJson('analyst', 'PUT', '/accounts/acct-1', account);
    const confirm = { decision: 'confirm', reason: 'One operator.' };
    const decided = await sendJson('analyst', 'POST', `/campaigns/${campaign}/decisions`, confirm);
    const paths = [
      '/overview',
      '/accounts',
      '/accounts/acct-1',
      '/keys',
      `/keys/${HARVESTER}`,
      '/campaigns',
      `/campaigns/${campaign}`,
      '/policy',
      '/audit',
    ];
    const answers = new Map<string, unknown>([
      ['setOverride', await jsonOf(put)],
      ['putAccount', await jsonOf(putAccount)],
      ['decideOnCampaign', await jsonOf(decided)],
    ]);
    for (const path of paths) answers.set(endpointAt(path), await jsonOf(await send('admin', path)));
    for (const { id, answer } of ENDPOINTS)
      if (answers.has(id)) expect(answer.safeParse(answers.get(id)).error, id).toBeUndefined();
    expect(answers.size).toBe(12);
  });
});

const endpointAt = (path: string): string =>
  ENDPOINTS.find(
    (endpoint) =>
      endpoint.method === 'GET' &&
      endpoint.path ===
        path
          .replace(HARVESTER, ':id')
          .replace('acct-1', ':account')
          .replace(/c-[a-z2-7]{10}/, ':campaign'),
  )?.id ?? path;
