import { COMMON } from './common.ts';
import { grammar, several, writer } from './grammar.ts';

const TECH = grammar(
  `
svc: billing-api | cart | auth | ingest-worker | edge-proxy | search | mailer | pdf-render | inventory | scheduler | webhook-relay | media-store
node: {svc}-{#1-9}f{#10-99}c-{#1000-9999} | ip-10-{#0-255}-{#0-255}-{#2-254} | {city}-db{#1-9} | k8s-node-{#1-60}
level: INFO | WARN | ERROR | DEBUG | ERROR | FATAL
ts: 2026-{#10-12}-{#10-28}T{#10-23}:{#10-59}:{#10-59}.{#100-999}Z | {mon} {#10-28} {#10-23}:{#10-59}:{#10-59} | 2026/{#10-12}/{#10-28} {#10-23}:{#10-59}:{#10-59}
log: {ts} {level} [{svc}] {lg} | {ts} {node} {svc}[{#100-99999}]: {lg} | {"ts":"{ts}","lvl":"{level}","svc":"{svc}","msg":"{lg}","trace":"{hex}{hex}"}
hex: {#1000-9999}af{#10-99} | b{#1000-9999}c{#1-9}e | {#10-99}de{#100-999}f
lg: connection to {node}:5432 refused, retry {#1-9}/10 | GET /v{#1-3}/orders/{#1000-99999} {#200-504} {#3-9000}ms | OOMKilled, limit {#256-4096}Mi | token for user {#1000-99999} expired {#1-900}s ago | slow query {#900-30000} ms: SELECT * FROM {table} WHERE {col} = ? | checksum mismatch for {code} | circuit {svc} open | consumer lag {#1000-900000} on partition {#0-23} | certificate expires in {#1-20} days | disk /var {#81-99}% full | unhandled {exc} in {svc} | 429 from upstream {svc}, backing off {#1-60}s | deployed {hex} by {first} | duplicate key value violates unique constraint {table}_{col}_key
exc: TypeError: cannot read properties of undefined (reading '{col}') | java.lang.NullPointerException | KeyError: '{col}' | context deadline exceeded | SQLSTATE[40001] | ECONNRESET | IndexError: list index out of range
trace: {exc}⏎⇥at {fn} ({svc}/{file}:{#10-900}:{#1-60})⏎⇥at {fn} ({svc}/{file}:{#10-900}:{#1-60})⏎⇥at process.run (node:internal:{#10-99}) | Traceback (most recent call last):⏎⇥File "{svc}/{file}", line {#10-900}, in {fn}⏎⇥⇥{fn}({col}, {col})⏎⇥File "{svc}/{file}", line {#10-900}, in {fn}⏎{exc}
file: handlers.py | orders.ts | Repo.java | utils.py | invoice.go | client.rb | render.rs | cart.tsx | models.py | retry.ts
fn: load_order | applyDiscount | fetchAll | parse_row | to_cents | retryLater | validate | merge_items | sendMail | onCheckout | close_batch | normalise
table: orders | customers | invoices | shipments | stock_levels | employees | visits | tickets | payments | sensors | bookings | price_list
col: customer_id | total_cents | created_at | status | city | sku | quantity | due_date | email | warehouse | paid | price | visit_no | temperature
type: INT | BIGINT | TEXT | NUMERIC(10,2) | TIMESTAMP | BOOLEAN | VARCHAR({#10-200}) | DATE
schema: CREATE TABLE {table} (id INT PRIMARY KEY, {col} {type}, {col} {type}, {col} {type}, {col} {type});⏎CREATE TABLE {table} (id INT PRIMARY KEY, {col} {type}, {col} {type}, {col} {type}, FOREIGN KEY ({col}) REFERENCES {table}(id));⏎CREATE TABLE {table} (id SERIAL, {col} {type}, {col} {type});
data_question: how many {table} per {col} in {month} {year}? | Top {#3-20} {table} by {col} | total {col} of {table} in {city}, last {#2-18} months | which {table} have no {col} | Average {col} per {weekday} | list all {table} where {col} is {#10-900} and {col} is empty | compare {month} and {month}, {col} by {col} | show me customers in {city} who bought more than {#2-40} {item}s | {col} for {person}? | growth of {table} year on year | median {col} of {table} that are late
diff: diff --git a/{svc}/{file} b/{svc}/{file}⏎@@ -{#10-400},{#4-9} +{#10-400},{#4-12} @@⏎ {df_ctx}⏎-{df_old}⏎+{df_new}⏎ {df_ctx}⏎+{df_new} | --- a/{file}⏎+++ b/{file}⏎@@ -{#1-300},{#3-9} +{#1-300},{#3-9} @@ {fn}⏎ {df_ctx}⏎-{df_old}⏎-{df_old}⏎+{df_new}
df_ctx: function {fn}({col}, {col}) { | def {fn}(self, {col}): | const rows = await db.query("SELECT {col} FROM {table}"); | for row in {table}: | if ({col} === null) return; | // {first}: {lg} | }
df_old: ⇥return {col} * {#2-100} | ⇥{fn}({col}) | ⇥timeout = {#10-900} | ⇥for (let i = 0; i <= {table}.length; i++) | ⇥password = "{code}" | ⇥except Exception: pass | ⇥var {col} = {table}[0].{col}
df_new: ⇥return round({col} * {#2-100}, 2) | ⇥await {fn}({col}, { retries: {#2-9} }) | ⇥timeout = int(os.environ.get("{svc}_timeout", {#10-900})) | ⇥for (const one of {table}) {fn}(one) | ⇥logger.warning("{lg}") | ⇥{col} = {col} or "{city}" | ⇥query = "SELECT * FROM {table} WHERE {col} = '" + {col} + "'"
commit: fix {fn} when {col} is null | {svc}: retry {#2-9} times | bump {svc} to {#1-9}.{#0-20}.{#0-9} | wip | revert "{fn} in {file}" | add index on {table}({col}) | {code} {svc} returns {#400-504} instead of 200 | typo
bug: ## Steps⏎1. open {svc}⏎2. enter {col} = {#1-900}⏎3. press save⏎⏎## Expected⏎saved⏎⏎## Actual⏎{exc}⏎⏎version {#1-9}.{#0-30}, {browser} | {svc} is broken since {weekday}. {lg}. Happens for {person} at {company} but not for me. {browser} | [{code}] {fn} {lg}⏎⏎cc @{first}
browser: Chrome {#100-140} on Windows | Safari, iPad | Firefox {#90-140} | app {#1-9}.{#0-9} Android | curl
function: def {fn}({col}, {col}):⏎⇥{table} = []⏎⇥for row in {col}:⏎⇥⇥if row["{col}"] > {#1-900}:⏎⇥⇥⇥{table}.append(row)⏎⇥return {table} | export function {fn}({col}: number, {col}?: string) {⏎⇥const {table} = new Map();⏎⇥if (!{col}) throw new Error("{col}");⏎⇥return {table}.get({col}) ?? {#0-99};⏎} | func {fn}({col} int) (string, error) {⏎⇥if {col} < {#1-90} { return "", errors.New("{col}") }⏎⇥return fmt.Sprint({col}), nil⏎}
string: Save changes | {#2-99} items selected | Your {item} is on its way! | Password must have at least {#8-16} characters | %s invited you to {svc} | Delete {table}? This can't be undone. | Last sync: %1$s | Add to basket | No results for "%s" | Try again in {#2-60} minutes | Sign in with e-mail | %d of %d uploaded | Battery low ({#3-15} %%) | Terms apply | Filter by {col} | Welcome back, {name} 👋 | Choose size {size}
name: %@ | %s | {first}
config: {svc}:⏎⇥replicas: {#1-12}⏎⇥image: registry.{mail_host}/{svc}:{hex}⏎⇥env:⏎⇥⇥{col}: "{#1-900}"⏎⇥⇥timeout: {#1-90}s⏎⇥memory: {#128-4096}Mi
telemetry: {code},{ts},{#10-40}.{#0-9},{#900-1100},{#0-100},{level} | sensor={letter}{#1-90} t={#10-40}.{#0-9}C rh={#20-99}% batt={#5-100}% fw={#1-4}.{#0-9}
`,
  COMMON,
);

const tech = (start: string) => writer(TECH, start);

/** What software shops hold. */
export const LOGS = several(tech('log'), 4, 30);
export const LOG_LINE = tech('log');
export const TRACE = tech('trace');
export const SCHEMA = tech('schema');
export const DATA_QUESTION = tech('data_question');
export const DIFF = several(tech('diff'), 1, 4);
export const COMMITS = several(tech('commit'), 3, 25);
export const BUG = tech('bug');
export const FUNCTION = tech('function');
export const UI_STRING = tech('string');
export const CONFIG = tech('config');
export const TELEMETRY = several(tech('telemetry'), 5, 40);
