import { app, compared, repeated, rows, suite } from './flows.ts';
import { source } from './owner.ts';

/** Makers of software: generated from their own schemas and functions, and tested on them. */
export const CODE = [
  source(
    { kind: 'batch', name: 'api-clients', tokens: [150, 800], flow: rows },
    `
role: Code generator in the build of @firm.
role: You write @lang.
job: Write a typed @lang client function for the endpoint of our API.
job: Implement the handler in @framework for the endpoint described below.
ask: Write @lang code that calls %.
rule: No third-party packages.
rule: Handle 404 and 429.
rule: Names in snake_case.
rule: Return a result type, do not throw.
out: Only code, no prose.
out: One fenced block.
in: @endpoint (fields: @field, @field, @field)
in: @endpoint - @verb a @entity
in: {"route": "@endpoint", "body": ["@field", "@field"]}
label: Endpoint`,
  ),
  source(
    { kind: 'batch', name: 'unit-test-writer', tokens: [150, 900], flow: rows },
    `
role: You write tests for the code base of @firm.
job: Write unit tests for the function: normal case, edges, errors.
job: Generate @lang tests with at least #3-8 cases.
ask: Write unit tests for this function:¶¶%
rule: No mocks.
rule: One assertion a test.
rule: Names state the behaviour.
out: Code only.
in: @function
in: File: @path/@fn¶¶@function
label: Function`,
  ),
  source(
    { kind: 'batch', name: 'docstrings', tokens: [40, 250], flow: rows },
    `
role: Technical writer at @firm.
job: Write a docstring: summary, parameters, return value, errors.
job: Explain in #1-4 sentences what the code does.
ask: Add documentation to this code:¶%
rule: Imperative mood.
rule: Do not change the code.
rule: Mention units.
out: Only the docstring.
out: JSON {"summary","params","returns"}
in: @function
in: @function¶¶@function
label: Code
shot: Return the rows of the given page, newest first.`,
  ),
  source(
    { kind: 'batch', name: 'commit-messages', tokens: [8, 80], flow: rows },
    `
role: Git hook.
job: Write a commit message for the diff.
job: Summarise the change in one line (max 72 characters), imperative mood.
rule: Conventional commits.
rule: No full stop.
rule: Add a body when more than one file changes.
out: Only the message.
in: diff --git a/@path/@fn b/@path/@fn¶@diff
in: @diff¶@diff
shot: fix: return early when there are no rows
label: Diff`,
  ),
  source(
    { kind: 'batch', name: 'sql-from-questions', tokens: [30, 200], flow: app, exact: true },
    `
role: Analyst bot of @firm. Dialect: [PostgreSQL|BigQuery|MySQL|Snowflake].
role: Schema: @entity(id, @field, @field), @entity(id, @field, @field, @field)
job: Write one SQL query that answers the question about our tables @entity and @entity.
job: Translate the request into SQL. Tables: @entity(id, @field, @field), @entity(id, @field).
rule: Read only.
rule: LIMIT #100-1000.
rule: Alias all columns.
out: Only SQL.
out: JSON {"sql","explanation"}
in: @question
in: [show me|give me|I need] @question
shot: SELECT count(*) FROM orders;
label: Question
ans: SELECT date_trunc('month', created_at), count(*) FROM t GROUP BY 1;
then: per @town please
then: only the last #2-12 months
then: @question`,
  ),
  source(
    { kind: 'batch', name: 'regex-helper', tokens: [30, 200], flow: app },
    `
role: Regex assistant in the @firm editor.
job: Write a regular expression and explain each part.
ask: Write a @lang regex that matches %.
ask: Regex for %, with three examples that match and three that don't.
rule: No look-behind.
rule: Anchored.
out: Pattern first, then the explanation.
in: @pattern
in: @pattern and @pattern
in: @pattern at the end of a line
label: Match
ans: A first part matches the digits, the second the letters.
then: also @pattern
then: make it case-insensitive`,
  ),
  source(
    { kind: 'batch', name: 'test-records', tokens: [200, 1200], flow: rows },
    `
role: Fixture generator for the test environment of @firm.
job: Generate #5-30 realistic but fictional records for our table @entity.
job: Create test data for the entity, with edge cases.
ask: Generate #5-25 rows of synthetic test data for a @entity table: %
rule: No real persons.
rule: Include #1-3 invalid rows.
rule: Dates between 2022 and 2026.
out: JSON array.
out: CSV with header.
in: columns: id, @field, @field, @field
in: @entity(@field, @field, @field, @field), locale @language
in: {"entity": "@entity", "fields": ["@field", "@field", "@field"], "count": #5-40}
label: Schema`,
  ),
  source(
    { kind: 'batch', name: 'error-explainer', tokens: [60, 400], flow: rows },
    `
role: On-call assistant of the @firm platform team.
job: Explain the error and give the likely cause and next step.
job: Write the runbook entry for the alert.
ask: What does this error mean and how can it be fixed? %
rule: Max #3-6 sentences.
rule: If unsure, say so.
out: JSON {"cause","fix","severity"}
out: Cause / Check / Fix
in: @error
in: [ERROR] @error (service=@path, pod #1-40)
in: alert: @error, since #1-59 min
label: Log line`,
  ),
  source(
    { kind: 'batch', name: 'release-notes', tokens: [60, 400], flow: rows },
    `
role: Product writer at @firm.
job: Write release notes for our customers from the commits.
job: Turn the list of changes into a friendly changelog entry.
rule: No internal names.
rule: Group into New, Better, Fixed.
out: Markdown
in: feat: @verb @entity¶fix: @error¶chore: bump @tech
in: - @verb @entity (#100-9999)¶- @error (#100-9999)
label: Commits`,
  ),
  source(
    { kind: 'evaluation', name: 'codegen-pass-at-k', tokens: [80, 500], flow: repeated },
    `
role: You complete functions for the @firm SDK.
job: Complete the function so that the tests pass.
job: Write the body. Return only code.
rule: Standard library only.
in: # @lang: @verb every @entity whose @field is larger than @arg¶def @fn(@arg, limit):
in: # Given @arg, return the @field of each @entity, sorted¶def @fn(@arg):
in: // @^fn: @question¶function @fn(@arg) {
in: @function¶¶# write the inverse function
label: Stub
shot: return sorted(items)`,
  ),
  source(
    { kind: 'development', name: 'sql-prompt-tuning', tokens: [30, 250], flow: compared, exact: true },
    `
role: You are an expert data analyst at @firm.
job: Write SQL for the question.
job: Think about which tables are needed, then write the SQL in <sql> tags.
job: Rewrite the question in exact terms, then give the SQL.
rule: Use CTEs.
rule: Tables: @entity(id, @field, @field); @entity(id, @field).
rule: If the question cannot be answered, output NONE.
in: @question
in: @question, by @town
label: Question
shot: SELECT 1;`,
  ),
  source(
    { kind: 'evaluation', name: 'sql-suite', tokens: [20, 160], flow: suite, exact: true },
    `
role: Text-to-SQL service of @firm.
job: Output one SQL statement for the question.
rule: Schema: @entity(id, @field, @field, @field)
out: SQL only
in: @question
in: @question in @year
shot: SELECT avg(total) FROM t;
label: nl`,
  ),
];
