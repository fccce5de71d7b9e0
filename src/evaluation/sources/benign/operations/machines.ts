import { between, pick, sample } from '../../../../demo/random.ts';
import { lines } from './world.ts';
import { fill, hex, one, some, times, type Random } from './text.ts';

const STATEMENTS = {
  ts: lines(`const {noun} = await this.{noun}Store.find(\\{ id, limit: {5-500} \\});
    if (!{noun}) throw new NotFound(\`{noun} not found\`);
    for (const entry of {noun}s) total += entry.amount * (1 - discount);
    return \\{ ...{noun}, status: '[open|closed|failed]', updatedAt: clock.now() \\};
    // TODO({first}): {verb} before the [v{2-9}|{month}] release
    logger.debug('{verb} {noun}', \\{ took: Date.now() - started \\});
    await queue.add('{noun}.{verb}', payload, \\{ attempts: {2-9} \\});`),
  py: lines(`{noun} = session.query({noun}_table).filter_by(id={noun}_id).one_or_none()
    if {noun} is None: raise KeyError({noun}_id)
    df = df.merge({noun}s, on="{noun}_id", how="[left|inner]").dropna()
    log.info("{verb} %s took %.2fs", {noun}, time() - t0)
    return \\{"{noun}": {noun}, "total": round(sum(parts), 2)\\}
    with lock: self._{noun}s.pop(key, None)  # see #{100-4000}`),
  go: lines(`{noun}, err := s.repo.Get{noun}(ctx, id)
    if err != nil \\{ return nil, fmt.Errorf("{verb} {noun}: %w", err) \\}
    defer s.mu.Unlock()
    metrics.{noun}Total.WithLabelValues("{verb}").Inc()
    select \\{ case <-ctx.Done(): return ctx.Err(); case s.{noun}s <- item: \\}`),
};
export type Tongue = keyof typeof STATEMENTS;
export const tongue = (random: Random): Tongue => pick(['ts', 'py', 'go'], random);

const HEADS: Readonly<Record<Tongue, string>> = {
  ts: 'export async function {verb}{noun}(id: string, limit = {10-90}): Promise<{noun}> \\{',
  py: 'def {verb}_{noun}({noun}_id: str, *, dry_run: bool = False):',
  go: 'func (s *Service) {verb}{noun}(ctx context.Context, id string) (*{noun}, error) \\{',
};

/** A piece of a source file. */
export const code = (kind: Tongue, functions: number, random: Random): string =>
  times(functions, () => {
    const noun = one(['{noun}'], random);
    const body = some(STATEMENTS[kind], between(2, 7, random), random, { noun }).map((line) => `    ${line}`);
    return `${fill(HEADS[kind], random, { noun })}\n${body.join('\n')}${kind === 'py' ? '' : '\n}'}`;
  }).join('\n\n');

export const path = (kind: Tongue, random: Random): string =>
  fill(
    `[src|packages/core|internal|app|lib]/{noun}[s|]/[{verb}|{verb}_{noun}|index|helpers|{noun}_test].${kind}`,
    random,
  );

const EVENTS =
  lines(`{t} [ERROR|error] {noun}-service \\[{h}\\] failed to {verb} {noun} {100-9999}: [connection reset by peer|context deadline exceeded|duplicate key value violates unique constraint "{noun}_pkey"]
  {t} [WARN|warn] {noun}-service retrying in {100-9000}ms (attempt {1-6}/6)
  {t} [INFO|info] {verb} {noun}s done count={1-9000} took={2-900}ms
  {t} GET /api/{noun}s/{100-9999} [200|404|500|503] {1-3000}ms "[okhttp/4|Mozilla/5.0|curl/8]"
  {t} OOMKilled container={noun}-worker rss={200-4000}Mi limit={128-4096}Mi
  {t} slow query ({1-40}s): SELECT * FROM {noun}s WHERE tenant_id = {1-900} ORDER BY created_at
      at {verb}{noun} (/srv/app/dist/{noun}.js:{1-900}:{1-80})`);

/** Lines of one service's log, as time goes on. */
export function log(count: number, random: Random): string {
  const [noun, date] = [one(['{noun}'], random), one(['{iso}'], random)];
  let seconds = between(0, 80_000, random);
  return times(count, () => {
    seconds += between(0, 40, random);
    const clock = new Date(seconds * 1000).toISOString().slice(11, 19);
    return one(EVENTS, random, { t: `${date}T${clock}Z`, h: hex(8, random), noun });
  }).join('\n');
}

const COLUMNS = [
  'status text',
  'amount_cents bigint',
  'created_at timestamptz',
  'country char(2)',
  'channel text',
  'qty int',
  'cancelled_at timestamptz',
  'score numeric(5,2)',
  'owner_email text',
  'is_test boolean',
  'valid_from date',
];
const TABLES = [
  'invoices',
  'shipments',
  'sessions',
  'tenants',
  'bookings',
  'payouts',
  'devices',
  'coupons',
  'claims',
  'tickets',
  'stores',
  'employees',
];

/** A database of one owner: what it holds, as its definition. */
export function schema(random: Random): { readonly tables: readonly string[]; readonly ddl: string } {
  const tables = sample(TABLES, between(4, 9, random), random);
  const ddl = tables
    .map(
      (name) =>
        `CREATE TABLE ${name} (id uuid PRIMARY KEY, ${sample(tables, 1, random).join('').replace(/s$/, '')}_id uuid, ${sample(COLUMNS, between(3, 7, random), random).join(', ')});`,
    )
    .join('\n');
  return { tables, ddl };
}

/** What a query gave back. */
export const rows = (count: number, random: Random): string =>
  [
    fill('[month|country|channel|store] | [n|total|share]', random),
    ...times(count, () => fill('[{iso}|{city}|web|app|partner|{firm}] | {0-90000}[|.{10-99}]', random)),
  ].join('\n');
