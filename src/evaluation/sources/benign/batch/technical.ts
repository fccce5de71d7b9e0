import {
  BUG,
  COMMITS,
  CONFIG,
  DATA_QUESTION,
  DIFF,
  FUNCTION,
  LOG_LINE,
  LOGS,
  SCHEMA,
  TELEMETRY,
  TRACE,
  UI_STRING,
} from '../../../material/benign-a/technical.ts';
import type { Writer } from '../../../material/benign-a/grammar.ts';
import { job } from './job.ts';

/** Questions over the owner's one schema. */
const OVER_SCHEMA: Writer = (random) => {
  const schema = SCHEMA(random)(random);
  const question = DATA_QUESTION(random);
  return (random) => `${schema}\n\n${question(random)}`;
};

/** What software shops do with logs, changes and strings. */
export const TECHNICAL = [
  job(
    'log-triage',
    LOGS,
    [30, 180],
    `
task: Which lines of the log need a human? | Find the likely root cause in the log excerpt. | Triage the logs of our {prefix} cluster: severity, component, probable cause, next step.
out: JSON {"severity", "component", "cause", "action"}. | Max {#3-6} sentences. | NONE if nothing is wrong, else the line and why
item: Log | Logs`,
  ),
  job(
    'log-line-class',
    LOG_LINE,
    [2, 25],
    `
task: Classify the log line: network, database, memory, auth, deploy, noise. | Turn the log line into a template by replacing variable parts by <*>. | Is this line an anomaly for a web shop?
out: Label only. | template only | {"class": "", "alert": bool}
item: Line`,
  ),
  job(
    'code-review',
    DIFF,
    [60, 350],
    `
task: Review the diff. | You are the review bot of {company}. Comment on bugs, security problems and missing tests. | Point out problems in the change; say LGTM if there are none.
out: JSON list of {"file", "line", "severity", "comment"}. | Markdown bullet points. | Max {#3-8} comments, most severe first
rule: No remarks on style. | Explain why it is a problem. | Suggest a fix.
item: Diff | Patch`,
  ),
  job(
    'commit-messages',
    DIFF,
    [10, 60],
    `
task: Write a commit message for the diff. | Conventional commit message, max 72 characters in the subject. | What does this change do? One line.
out: Only the message. | type(scope): subject
item: Diff`,
  ),
  job(
    'release-notes',
    COMMITS,
    [60, 250],
    `
task: Write release notes for customers from the commits. | Group the commits: features, fixes, internal. | Change log for version {#1-9}.{#0-30}.
out: Markdown. | Leave out internal changes. | JSON
item: Commits`,
  ),
  job(
    'bug-triage',
    BUG,
    [15, 90],
    `
task: Label the issue: bug, feature, question, duplicate; and the component. | Triage the bug report. | Is the report complete (steps, version, expected, actual)?
out: JSON {"type", "component", "missing": []}. | labels, comma separated
item: Issue | Report`,
  ),
  job(
    'crash-grouping',
    TRACE,
    [5, 60],
    `
task: Give the crash a short title so that the same crashes get the same title. | Name the faulty function and the probable cause. | Summarise the stack trace.
out: Title only. | {"function", "cause"}
item: Stack trace`,
  ),
  job(
    'sql-generation',
    OVER_SCHEMA,
    [30, 150],
    `
task: Write a SQL query for the question, using the tables given. | Translate the question of our analyst into {dialect}. | Text to SQL.
dialect: PostgreSQL | MySQL 8 | SQLite | BigQuery standard SQL | T-SQL
out: Only SQL. | In a code block, no comment. | JSON {"sql": "", "explanation": ""}
rule: Read only. | Always LIMIT {#50-1000}. | Use CTEs rather than sub-selects.
item: Schema and question`,
  ),
  job(
    'docstrings',
    FUNCTION,
    [40, 200],
    `
task: Write a docstring for the function. | Add comments and types. | Document parameters, return value and errors.
out: Return the whole function. | Docstring only. | In the style of our code base (Google style).
item: Code | Function`,
  ),
  job(
    'unit-tests',
    FUNCTION,
    [150, 600],
    `
task: Write unit tests for the function. | Generate {#3-8} test cases including edge cases. | Tests with {runner}, please.
runner: pytest | vitest | JUnit 5 | go test
out: Only code. | One file.
item: Code under test`,
  ),
  job(
    'code-migration',
    FUNCTION,
    [80, 350],
    `
task: Convert the function to {target}. | Port to {target}, keep behaviour. | We move from an old code base to {target}: rewrite the snippet.
target: TypeScript | Kotlin | Rust | Python 3.13 | C# 13 | Go
out: Only the code. | Code, then a list of differences.
item: Snippet`,
  ),
  job(
    'localisation',
    UI_STRING,
    [3, 40],
    `
task: Translate the interface string to {lang}. | Localise for our app ({lang}, informal). | {lang} translation; keep placeholders such as %s and {0}.
lang: German | French | Japanese | Brazilian Portuguese | Arabic | Finnish | Korean | Czech
out: Only the translation. | JSON {"key": "", "value": ""}
rule: Max {#20-60} characters. | No full stop at the end of buttons.
item: String`,
  ),
  job(
    'config-audit',
    CONFIG,
    [30, 160],
    `
task: Check the deployment file against our rules: at least two replicas, memory limit, no secrets in env. | Audit the configuration. | Which settings look wrong?
out: PASS or a list. | JSON {"ok", "findings"}
item: File | Manifest`,
  ),
  job(
    'sensor-report',
    TELEMETRY,
    [40, 170],
    `
task: Write a short status for the maintenance crew. | Which sensor looks faulty? | Summarise the readings of line {#1-9}.
out: Max {#2-5} sentences. | sensor;status;reason
item: Readings`,
  ),
];
