import { between, pick, sample } from '../../../../demo/random.ts';
import { type Random, list, several } from './pen.ts';
import type { Business } from './worlds.ts';

const VERBS =
  'load save merge expire resolve assign reopen price split validate archive sync import notify reconcile schedule cancel allocate score redact'.split(
    ' ',
  );
const FIELDS =
  'status amount created_at customer_id currency note retries valid_until external_ref priority owner_id region quantity version locale deleted_at source total_cents'.split(
    ' ',
  );
export const LANGUAGES = ['python', 'typescript', 'go', 'java', 'ruby'] as const;
export type Language = (typeof LANGUAGES)[number];

const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`_${name}`);

export interface Unit {
  readonly path: string;
  readonly name: string;
  readonly code: string;
}

interface Parts {
  readonly entity: string;
  readonly verb: string;
  readonly fields: readonly string[];
  readonly limit: number;
  readonly states: readonly string[];
}

const STATES = 'open pending held settled rejected expired draft archived partial blocked'.split(' ');

const WRITERS: Readonly<Record<Language, (p: Parts, random: Random) => string>> = {
  python: ({ entity, verb, fields, limit, states }, random) => {
    const [a, b, c] = fields as [string, string, string];
    return pick(
      [
        `def ${verb}_${entity}s(session, ${a}, limit=${limit}):\n    q = session.query(${pascal(entity)}).filter(${pascal(entity)}.${a} == ${a})\n    rows = q.order_by(${pascal(entity)}.${b}.desc()).limit(limit).all()\n    out = []\n    for row in rows:\n        if row.status in ("${states[0]}", "${states[1]}"):\n            continue\n        row.${c} = (row.${c} or 0) + 1\n        out.append(row)\n    session.flush()\n    return out\n`,
        `class ${pascal(entity)}Service:\n    def __init__(self, repo, clock, events):\n        self._repo = repo\n        self._clock = clock\n        self._events = events\n\n    def ${verb}(self, ${entity}_id: int, ${a}: str | None = None) -> ${pascal(entity)}:\n        item = self._repo.get(${entity}_id)\n        if item is None:\n            raise ${pascal(entity)}NotFound(${entity}_id)\n        if item.status == "${states[0]}" and item.${b} > ${limit}:\n            self._events.emit("${entity}.${verb}_refused", id=item.id)\n            return item\n        item.${a} = ${a} or item.${a}\n        item.${c} = self._clock.now()\n        self._repo.save(item)\n        return item\n`,
        `async def ${verb}_${entity}(payload: dict, db) -> dict:\n    ${a} = payload.get("${a}")\n    if not ${a}:\n        return {"ok": False, "reason": "missing ${a}"}\n    async with db.transaction():\n        row = await db.fetchrow(\n            "SELECT * FROM ${entity}s WHERE ${a} = $1 AND status <> '${states[1]}' FOR UPDATE", ${a}\n        )\n        if row and row["${b}"] >= ${limit}:\n            await db.execute("UPDATE ${entity}s SET status = '${states[0]}' WHERE id = $1", row["id"])\n    return {"ok": True, "${c}": row["${c}"] if row else None}\n`,
      ],
      random,
    );
  },
  typescript: ({ entity, verb, fields, limit, states }, random) => {
    const [a, b, c] = fields.map(camel) as [string, string, string];
    const type = pascal(entity);
    return pick(
      [
        `export async function ${verb}${type}(repo: ${type}Repository, id: string, ${a}?: string): Promise<Result<${type}>> {\n  const found = await repo.byId(id);\n  if (!found) return err('not_found');\n  if (found.status === '${states[0]}') return err('${states[0]}');\n  const next = { ...found, ${a}: ${a} ?? found.${a}, ${b}: Math.min(found.${b} + 1, ${limit}) };\n  await repo.save(next);\n  return ok(next);\n}\n`,
        `const ${camel(entity)}Router = Router();\n\n${camel(entity)}Router.post('/${entity}s/:id/${verb}', requireRole('ops'), async (req, res) => {\n  const { ${a}, ${b} } = req.body as { ${a}?: string; ${b}?: number };\n  if (!${a}) return res.status(400).json({ error: '${a} is required' });\n  const updated = await prisma.${camel(entity)}.update({\n    where: { id: req.params.id },\n    data: { ${a}, ${b}: ${b} ?? ${limit}, ${c}: new Date() },\n  });\n  logger.info({ id: updated.id }, '${entity} ${verb}');\n  return res.json(updated);\n});\n`,
        `export function use${type}(id: string | undefined) {\n  const [state, set] = useState<${type} | null>(null);\n  const [error, setError] = useState<string>();\n  useEffect(() => {\n    if (!id) return;\n    const abort = new AbortController();\n    fetch('/api/${entity}s/' + id + '?limit=${limit}', { signal: abort.signal })\n      .then((r) => r.json())\n      .then((r) => set({ ...r, ${a}: r.${a} ?? '${states[2]}' }))\n      .catch((e) => setError(e.message));\n    return () => abort.abort();\n  }, [id]);\n  return { state, error, ${b}: state?.${b} };\n}\n`,
      ],
      random,
    );
  },
  go: ({ entity, verb, fields, limit, states }) => {
    const [a, b] = fields.map(pascal) as [string, string];
    const type = pascal(entity);
    return `func (s *${type}Store) ${pascal(verb)}(ctx context.Context, id int64, max int) (*${type}, error) {\n\ttx, err := s.db.BeginTx(ctx, nil)\n\tif err != nil {\n\t\treturn nil, fmt.Errorf("${verb} ${entity}: %w", err)\n\t}\n\tdefer tx.Rollback()\n\tvar e ${type}\n\tif err := tx.QueryRowContext(ctx, sel${type}, id).Scan(&e.ID, &e.${a}, &e.${b}, &e.Status); err != nil {\n\t\treturn nil, err\n\t}\n\tif e.Status == "${states[0]}" || max > ${limit} {\n\t\treturn &e, Err${pascal(states[0]!)}\n\t}\n\te.${b} = e.${b}\n\treturn &e, tx.Commit()\n}\n`;
  },
  java: ({ entity, verb, fields, limit, states }) => {
    const type = pascal(entity);
    const [a, b] = fields.map(pascal) as [string, string];
    return `@Service\n@RequiredArgsConstructor\npublic class ${type}${pascal(verb)}Handler {\n    private static final int MAX = ${limit};\n    private final ${type}Repository repository;\n\n    @Transactional\n    public Optional<${type}Dto> handle(${pascal(verb)}${type}Command cmd) {\n        ${type} e = repository.findById(cmd.id()).orElseThrow(() -> new ${type}NotFoundException(cmd.id()));\n        if (e.getStatus() == ${type}Status.${states[0]!.toUpperCase()}) {\n            return Optional.empty();\n        }\n        e.set${a}(cmd.get${a}());\n        e.set${b}(Math.min(MAX, e.get${b}() + 1));\n        return Optional.of(${type}Dto.of(repository.save(e)));\n    }\n}\n`;
  },
  ruby: ({ entity, verb, fields, limit, states }) =>
    `class ${pascal(verb)}${pascal(entity)}Job < ApplicationJob\n  queue_as :low\n  retry_on ActiveRecord::Deadlocked, attempts: ${1 + (limit % 7)}\n\n  def perform(${entity}_id, ${fields[0]}: nil)\n    ${entity} = ${pascal(entity)}.lock.find(${entity}_id)\n    return if ${entity}.${states[0]}?\n\n    ${entity}.update!(${fields[0]}: ${fields[0]}, ${fields[1]}: ${entity}.${fields[1]}.to_i + ${limit})\n    Audit.log(:${entity}_${verb}, ${entity}.id) if ${entity}.${fields[2]}.present?\n  end\nend\n`,
};

const ENDING: Readonly<Record<Language, string>> = {
  python: 'py',
  typescript: 'ts',
  go: 'go',
  java: 'java',
  ruby: 'rb',
};

const PLACES = ['src', 'app', 'internal', 'services', 'packages/core/src', 'lib', 'backend'];

/** A unit of code about one of the business's entities. */
export function unit(b: Business, language: Language, random: Random): Unit {
  const parts: Parts = {
    entity: pick(b.entities, random),
    verb: pick(VERBS, random),
    fields: sample(FIELDS, 3, random),
    limit: pick([3, 5, 10, 20, 25, 50, 64, 90, 100, 250, 500, 1000], random),
    states: sample(STATES, 3, random),
  };
  const name = `${parts.verb}_${parts.entity}`;
  return {
    name,
    path: `${pick(PLACES, random)}/${parts.entity}/${name}.${ENDING[language]}`,
    code: WRITERS[language](parts, random),
  };
}

/** A file of several units below its imports. */
export const file = (b: Business, language: Language, random: Random): Unit => {
  const units = several(1, 4, random, () => unit(b, language, random));
  return { ...units[0]!, code: units.map(({ code }) => code).join('\n') };
};

/** A unified diff over one to four files. */
export function diff(b: Business, language: Language, random: Random): string {
  return several(1, 4, random, () => {
    const { path, code } = unit(b, language, random);
    const lines = code.trimEnd().split('\n');
    const body = lines.map((line) => {
      const chance = random();
      if (chance < 0.14)
        return `-${line}\n+${line.replace(/\d+|"\w+"|'\w+'|\w+(?=\W*$)/, (old) => (/\d/.test(old) ? String(Number(old) + between(1, 9, random)) : /["']$/.test(old) ? 'null' : `${old}_`))}`;
      return `${chance < 0.4 ? '+' : ' '}${line}`;
    });
    const from = between(1, 300, random);
    return `diff --git a/${path} b/${path}\nindex ${b.write('{sha}..{sha}')} 100644\n--- a/${path}\n+++ b/${path}\n@@ -${from},${between(4, 30, random)} +${from},${between(4, 34, random)} @@\n${body.join('\n')}`;
  }).join('\n');
}

const TYPES = [
  'bigint NOT NULL',
  'text',
  'varchar(64)',
  'timestamptz',
  'numeric(12,2)',
  'boolean DEFAULT false',
  'jsonb',
  'uuid',
  'int',
];

/** The definition of one to three tables. */
export const schema = (b: Business, random: Random): string =>
  several(1, 3, random, () => {
    const entity = pick(b.entities, random);
    const columns = sample(FIELDS, between(4, 9, random), random).map(
      (name) => `  ${name} ${pick(TYPES, random)}`,
    );
    return `CREATE TABLE ${entity}s (\n  id bigserial PRIMARY KEY,\n${columns.join(',\n')}\n);${random() < 0.5 ? `\nCREATE INDEX ix_${entity}_${pick(FIELDS, random)} ON ${entity}s (${pick(FIELDS, random)});` : ''}`;
  }).join('\n\n');

const clockAt = (second: number): string => new Date(second * 1000).toISOString();

const LOGS = [
  '{iso} ERROR [{entity}-worker-{1-9}] {entity}.{verb} failed id={1000-99999} attempt={1-5} err="{error}"',
  '{iso} WARN  http POST /v{1-3}/{entity}s/{1000-99999}/{verb} 5{0-0}{0-4} {300-30000}ms trace={sha}{sha}',
  '{"ts":"{iso}","lvl":"error","svc":"{entity}-api","msg":"{verb} {entity}: {error}","tenant":{1-900},"req":"{uuid}"}',
  '{iso} INFO  pool stats active={1-40} idle={0-20} waiting={0-90}',
  '{day} {clock},{100-999} [Thread-{1-80}] ERROR c.a.{entity}.Handler - {error}\n\tat com.acme.{entity}.Handler.{verb}(Handler.java:{20-400})\n\tat com.acme.core.Tx.run(Tx.java:{10-90})\n\t... {10-60} more',
  'level=warn ts={iso} caller=scrape.go:{10-900} component="{entity}" msg="slow query" dur={2-60}.{100-999}s rows={1-90000}',
  '{iso} DEBUG cache miss key={entity}:{1000-99999} ttl={30-900}',
  '[{clock}] kernel: oom-kill: task={entity}d, pid={1000-40000}, anon-rss:{200000-4000000}kB',
];

/** Lines of a service's log. */
export const logs = (b: Business, low: number, high: number, random: Random): string => {
  const forms = sample(LOGS, between(2, 4, random), random);
  let second = between(1_767_000_000, 1_793_000_000, random);
  return several(low, high, random, () => {
    second += pick([0, 0, 1, 2, 5, 31], random);
    const iso = clockAt(second);
    return b.write(pick(forms, random), {
      entity: pick(b.entities, random),
      verb: pick(VERBS, random),
      iso: iso.replace('.000', `.${between(100, 999, random)}`),
      day: iso.slice(0, 10),
      clock: iso.slice(11, 19),
    });
  }).join('\n');
};

/** A table of the business as JSON rows. */
export const rows = (b: Business, count: number, random: Random): Record<string, string | number>[] => {
  const fields = sample(FIELDS, between(3, 6, random), random);
  return list(count, (at) => ({
    id: between(1000, 90_000, random) + at,
    ...Object.fromEntries(
      fields.map((name) => [
        name,
        pick(
          [
            b.write('{who}'),
            between(0, 9000, random),
            b.write('{day}'),
            pick(STATES, random),
            b.write('{ref}'),
            b.write('{town}'),
          ],
          random,
        ),
      ]),
    ),
  }));
};
