import * as z from 'zod';
import { NO_BODY, type Endpoint } from './endpoint.ts';
import { PROBLEMS } from './problem.ts';
import { ACCOUNT, CAMPAIGN, KEY, models } from './vocabulary.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of `endpoints`, from the very schemas that validate them. */
export function describe(endpoints: readonly Endpoint[]): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Weir admin API', version: '1' },
    servers: [{ url: '/admin/v1' }],
    security: [{ token: [] }],
    paths: paths(endpoints),
    components: {
      schemas: schemas(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function paths(endpoints: readonly Endpoint[]): Json {
  const byPath = Map.groupBy(endpoints, ({ path }) => path.replace(/:(\w+)/g, '{$1}'));
  return Object.fromEntries(
    [...byPath].map(([path, here]) => [
      path,
      Object.fromEntries(here.map((endpoint) => [endpoint.method.toLowerCase(), operation(endpoint)])),
    ]),
  );
}

function operation(endpoint: Endpoint): Json {
  const parameters = [...pathParameters(endpoint), ...queryParameters(endpoint)];
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    description: `Needs the role ${endpoint.role}.`,
    ...(parameters.length > 0 && { parameters }),
    ...(endpoint.body !== NO_BODY && { requestBody: requestBody(endpoint.body) }),
    responses: { 200: { description: 'Done.', content: answers(endpoint) }, ...refusals(endpoint) },
  };
}

const answers = ({ answer, formats = [] }: Endpoint): Json => ({
  ...json(answer),
  ...Object.fromEntries(
    formats.map(({ type, schema }) => [
      type,
      { schema: schema === null ? { type: 'string' } : schemaOf(schema) },
    ]),
  ),
});

const requestBody = (body: z.ZodType): Json => ({
  required: !body.safeParse(undefined).success,
  content: json(body instanceof z.ZodOptional ? (body.unwrap() as z.ZodType) : body),
});

const PATTERNS: Readonly<Record<string, RegExp>> = { id: KEY, account: ACCOUNT, campaign: CAMPAIGN };

const pathParameters = (endpoint: Endpoint): Json[] =>
  [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: PATTERNS[name ?? '']?.source },
  }));

const queryParameters = (endpoint: Endpoint): Json[] =>
  Object.entries(endpoint.query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: inline(schema as z.ZodType),
  }));

/** Statuses that an operation can answer with besides 200. */
function refusals(endpoint: Endpoint): Json {
  const statuses = new Set<number>([400, 401, 403, 500, 503, 504]);
  if (endpoint.body !== NO_BODY) for (const status of [413, 415]) statuses.add(status);
  if (endpoint.path.includes(':')) statuses.add(404);
  for (const kind of endpoint.mayRefuse ?? []) statuses.add(PROBLEMS[kind].status);
  const content = { 'application/problem+json': { schema: { $ref: reference('Problem') } } };
  return Object.fromEntries(
    [...statuses].map((status) => [status, { description: titles(status), content }]),
  );
}

const titles = (status: number): string =>
  Object.values(PROBLEMS)
    .filter((problem) => problem.status === status)
    .map(({ title }) => title)
    .join(' or ');

const reference = (id: string): string => `#/components/schemas/${id}`;

const json = (schema: z.ZodType): Json => ({ 'application/json': { schema: schemaOf(schema) } });

function schemaOf(schema: z.ZodType): Json {
  const id = models.get(schema)?.id;
  return id === undefined ? inline(schema) : { $ref: reference(id) };
}

/** `input`, so that answers stay open to new fields and defaults are optional. */
const OPTIONS = {
  io: 'input',
  override: ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) => {
    // zod spells the calendar out in a pattern of 300 characters; the format says the same.
    if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  },
} as const;

const inline = (schema: z.ZodType): Json => bare(z.toJSONSchema(schema, OPTIONS));

function schemas(): Json {
  const emitted = z.toJSONSchema(models, { ...OPTIONS, uri: reference }).schemas;
  return Object.fromEntries(Object.entries(emitted).map(([id, schema]) => [id, bare(schema)]));
}

/** Without the dialect and the address, which a component takes from its document. */
const bare = (schema: object): Json =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema' && name !== '$id'));
