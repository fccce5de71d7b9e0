import type { AskTool } from '../../../source.ts';
import { batches, debate, refine, rows, stepper, visitors } from './flows.ts';
import { make } from './make.ts';

const tool = (name: string, ...parameters: readonly string[]): AskTool => ({ name, parameters });

const CODING = [
  tool('read_file', 'path', 'from', 'to'),
  tool('apply_patch', 'diff'),
  tool('shell', 'command', 'timeout_s'),
  tool('grep', 'pattern', 'glob'),
  tool('run_tests', 'filter'),
  tool('todo', 'items'),
  tool('ask_user', 'question'),
];

const BROWSING = [
  tool('goto', 'url'),
  tool('click', 'ref'),
  tool('type', 'ref', 'text'),
  tool('scroll', 'dy'),
  tool('screenshot'),
  tool('extract', 'fields'),
  tool('finish', 'answer'),
];

const RESEARCH = [
  tool('web_search', 'query', 'recency'),
  tool('fetch_page', 'url'),
  tool('take_note', 'claim', 'source'),
  tool('calculator', 'expression'),
  tool('write_section', 'heading', 'text'),
];

const OFFICE = [
  tool('find_orders', 'email', 'since'),
  tool('refund', 'order', 'amount'),
  tool('create_ticket', 'team', 'priority', 'text'),
  tool('send_mail', 'to', 'subject', 'body'),
  tool('run_sql', 'query'),
  tool('calendar', 'day'),
];

/** Agents of every trade: each step sends the steps before. */
export const AGENTS = [
  make(
    {
      kind: 'agent',
      name: 'repository-agent',
      tokens: [20, 500],
      flow: stepper,
      tools: CODING,
      share: [0.1, 0.5],
      bare: 0.05,
      effort: 0.25,
    },
    `
sys: You are a coding agent in the repository of @brand (@stack). Small steps. Run the tests before you finish. Think before each tool call.
sys: You work on tickets in @lang. Plan, edit, verify. No network.
tpl: Ticket #100-9999: %%
tpl: %%
opt: Conventional commits.
opt: Do not touch migrations.
in: @goalx
in: @goalx¶¶Stack trace: @error
ctx: @toolout
ctx: @snippet
ctx: @patch
ans: I'll look at the tests first.
ans: The condition is off by one. Patching.
ans: Now run the tests.
next: go on`,
  ),
  make(
    {
      kind: 'agent',
      name: 'web-errands',
      tokens: [15, 140],
      flow: stepper,
      tools: BROWSING,
      share: [0.2, 0.8],
      bare: 0.05,
    },
    `
sys: You control a browser for @customer. One action per turn. Format: Thought: ... Action: ...
sys: Browser agent. Never pay, never post. State what you see, then act.
tpl: %%
tpl: Goal: %%¶Start page: shop.example
in: @webgoal
in: @webgoal. Report as JSON.
ctx: @toolout
ctx: Page "@topicline": link e#1-90 "@ui", link e#1-90 "@ware", text "@review"
ans: Thought: The basket is empty. Action: click e12
ans: Thought: wrong page. Action: goto back
next: go on`,
  ),
  make(
    {
      kind: 'agent',
      name: 'desk-research',
      tokens: [40, 600],
      flow: stepper,
      tools: RESEARCH,
      share: [0.3, 1],
      bare: 0.1,
      effort: 0.3,
    },
    `
sys: Research agent for @brand. Every claim needs a source. Plan, search, read, write.
sys: You write briefing papers. Work in rounds: question, evidence, doubt.
tpl: %%
tpl: Assignment: %%¶Deliver #1-4 pages.
in: @researchgoal
in: @wonder?
in: @topicline
ctx: @toolout
ctx: Result #1-9: "@topicline" - @passage
ctx: @abstract
ans: Sub-question: how big is it? Searching.
ans: Two sources disagree; I note both.
next: go on`,
  ),
  make(
    {
      kind: 'agent',
      name: 'order-desk-agent',
      tokens: [15, 200],
      flow: stepper,
      tools: OFFICE,
      share: [0.05, 0.4],
      bare: 0,
    },
    `
sys: Autonomous service agent of @brand. Policy: refunds up to #20-90 euros by yourself; else create a ticket. Give a reason for every decision, for audit.
tpl: New mail¶%%
tpl: %%
in: @letter
in: @mail
ctx: {"order":#10000-99999,"item":"@ware","status":"[sent|lost|paid]"}
ctx: {"refunded":true}
ctx: @toolout
ans: The parcel was lost, so I refund it. Reason: section 2.
ans: I look up the order.
next: go on`,
  ),
  make(
    {
      kind: 'agent',
      name: 'query-agent',
      tokens: [30, 260],
      flow: stepper,
      tools: OFFICE,
      share: [0.1, 0.5],
      bare: 0.05,
      exact: true,
    },
    `
sys: You answer questions on our warehouse with SQL. Tables: @columns, @columns. Explain the query in one line.
tpl: %%
tpl: Question from @customer: %%
in: @question
in: @question, by month
in: why did @field drop in @month
ctx: [{"@field":#1-900},{"@field":#1-900}]
ctx: ERROR: column "@field" does not exist
ctx: (0 rows)
ans: SELECT count(*) FROM orders;
ans: The column is named differently; retrying.
next: go on`,
  ),
  make(
    {
      kind: 'agent',
      name: 'ticket-triage-bot',
      tokens: [20, 180],
      flow: batches,
      share: [0.05, 0.4],
      bare: 0.05,
      exact: true,
    },
    `
sys: Triage of issues for @brand (@stack). Output: team, severity 1-4, likely cause, reasoning (max #20-60 words).
sys: You sort alerts. noise / ticket / page. Justify.
tpl: %%
tpl: Issue #100-9999: %%
opt: JSON.
opt: Duplicates: name the other issue.
in: @bug
in: @logline¶@logline¶@logline
in: @error, since @month
in: Feature: @feature`,
  ),
  make(
    { kind: 'agent', name: 'critic-loop', tokens: [100, 900], flow: refine, share: [0.1, 0.5], bare: 0.2 },
    `
sys: You are the drafting node of a pipeline at @brand.
tpl: Draft: %%
tpl: Write a first version. %%
in: tender answer: can you @verb @entity within #2-90 days?
in: page on @topicline
in: memo for @customer on @clause
in: design note: @feature
ans: We can do this within the stated period, as follows.
ans: Version 1. Background. Options. Recommendation.
next: Critique the draft above: three flaws, with reasons.
next: Revise according to the critique.
next: Score 1-10. If below 8 revise, else print FINAL.
next: Check every number against the input.`,
  ),
  make(
    {
      kind: 'agent',
      name: 'planner-worker-checker',
      tokens: [40, 500],
      flow: refine,
      share: [0.3, 0.9],
      bare: 0.1,
    },
    `
sys: Planner. Break the job into #2-7 tasks as JSON.
sys: You are one of three agents: planner, worker, checker.
tpl: %%
tpl: Job: %%
in: @researchgoal
in: @goalx
in: @plan
in: move #20-900 @entity rows from @stack to @tech
ans: [{"task":1,"do":"collect"},{"task":2,"do":"compare"}]
next: Worker: execute task #1-5.
next: Checker: is the result complete? yes/no and why.
next: Planner: what next?`,
  ),
  make(
    { kind: 'agent', name: 'panel-of-voices', tokens: [60, 400], flow: debate, share: [0.2, 0.9], bare: 1 },
    `
tpl: %%
tpl: Motion: %%
in: Should @brand @verb every @entity in @market?
in: @essay
in: @deal. Do we bid?
in: @feature or @feature first?
alt: You argue for. #40-160 words. Answer the last speaker.
alt: You argue against; @tone.
alt: Chair: sum up, decide, give reasons.
alt: You speak for customers: @persona.
alt: Finance. Numbers only.
ans: The cost is small compared to what we lose.
ans: I doubt the first number.`,
  ),
  make(
    { kind: 'agent', name: 'clock-reports', tokens: [80, 500], flow: batches, share: [0.05, 0.3], bare: 0.3 },
    `
sys: Every morning you write the status report of @brand.
tpl: Numbers of the night:¶%%¶Write the report: what changed, why, what to do.
tpl: %%¶Summarise for the [board|shift|channel].
opt: No tables.
opt: First line: red, amber or green.
in: @finance / @finance / @logline
in: @question: #1-900¶@question: #1-900
in: @notes`,
  ),
  make(
    { kind: 'agent', name: 'inbox-assistant', tokens: [20, 220], flow: rows, share: [0.05, 0.4], bare: 0.1 },
    `
sys: You handle the inbox of @customer. Output: archive, answer or ask; with a draft. Explain in one line.
tpl: %%
tpl: From: @customer¶¶%%
opt: JSON {"action":"","draft":""}
opt: Sign "@customer".
in: @mail
in: @letter
in: @invoice
in: Newsletter: @topicline`,
  ),
  make(
    { kind: 'agent', name: 'voice-hotline', tokens: [8, 70], flow: visitors, share: [0.05, 0.3], bare: 0 },
    `
sys: Phone agent of @brand in @city. One sentence. Spell numbers. Confirm before you @verb.
in: hello
in: uh yes hi @gripe
in: is this @brand
in: i want to um @verb my @entity
ans: Sure, may I have your name?
next: its @customer
next: yes
next: sorry what
next: the @ware
next: on the #1-28
next: no no the other one`,
  ),
  make(
    {
      kind: 'agent',
      name: 'notebook-analyst',
      tokens: [60, 500],
      flow: stepper,
      tools: [tool('python', 'code'), tool('show_table', 'name', 'rows'), tool('plot', 'spec')],
      share: [0.1, 0.5],
      bare: 0.1,
    },
    `
sys: Data analyst with Python. Explain your reasoning before each cell.
tpl: Data: @columns¶%%
tpl: %%
in: @question
in: is @field linked to @field
in: forecast @field for @market, #3-12 months
in: clean @field, list what you dropped
ctx: @field  @field¶#1-90  #100-900¶#1-90  #100-900
ctx: KeyError: '@field'
ctx: r = 0.#10-90, n = #20-900
ans: First I check for missing values.
ans: The link is weak.
next: go on`,
  ),
];
