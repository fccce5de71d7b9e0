import { between, pick } from '../../../../demo/random.ts';
import type { Ask, AskTool, AskTurn } from '../../../source.ts';
import { code, log, path, rows, schema, tongue } from './machines.ts';
import {
  chance,
  fill,
  habits,
  honest,
  model,
  one,
  request,
  some,
  times,
  tool,
  user,
  type Random,
} from './text.ts';

export const tools = (text: string): AskTool[] =>
  text.split(/;\s*/).map((line) => {
    const [name = '', parameters = ''] = line.split(':');
    return { name, parameters: parameters === '' ? [] : parameters.split(',') };
  });

/** A step of an agent: the call it makes and what the world answers. */
export interface Step {
  readonly call: string;
  readonly result: string;
}

/** Runs steps one request each over the growing history, and ends with words. Old results are cut when the history is long. */
export function* episode(
  base: Partial<Ask>,
  opening: string,
  steps: Iterable<Step>,
  last: string,
  random: Random,
  turns: AskTurn[] = [],
): Generator<Ask, void> {
  turns.push(user(opening));
  for (const { call, result } of steps) {
    yield request(base, [...turns], base.reasoning === undefined ? 25 : 260, random, call);
    turns.push(model(call), tool(result));
    if (turns.length > 60) turns.splice(1, 2);
  }
  yield request(base, [...turns], base.reasoning === undefined ? 25 : 260, random, last);
  turns.push(model(last));
}

const CHORES = [
  '{noun} {verb} fails when the {noun} list is empty, see log below. fix + test',
  'rename {noun} to {noun} everywhere except the migration',
  'add a --dry-run flag to {verb}',
  'why is CI red?',
  'the {app} export is {2-40}x slower since {iso}',
  'review my diff before I push, esp. the {noun} locking',
  'make {verb}_{noun} idempotent (ticket {noun}-{100-4000})',
  'bump the {noun} client to v{2-9} and fix what breaks',
  "can you write a test for this? {first} says it can't be tested",
];

/** Developers of one firm at work on its repositories with a coding agent. */
const coding = honest('agent', 'terminal-coder', function* (random) {
  const kind = tongue(random);
  const repository = fill('{brand}-{noun}', random).toLowerCase();
  const system = fill(
    `You are [{brand} Code|a coding agent running in the user's terminal|an autonomous software engineer]. [Be concise.|Keep going until the task is done.] [Prefer small edits; run the tests after each change.|Never commit unless asked.]
# Environment
cwd: [/home/{first}/|/Users/{first}/dev/|/workspaces/]${repository}
platform: [linux|darwin]   branch: [main|{first}/{verb}-{noun}]   date: {iso}
# Project notes ([AGENTS.md|CLAUDE.md|.rules])
- [Run|Use] \`[make test|pnpm test|go test ./...|pytest -q|tox]\` [before you finish|for tests]
- {noun} code lives in {noun}s/, [owned by {dept}|do not touch generated files]`,
    random,
  );
  const kit = pick(
    [
      tools(
        'bash:command,timeout; read_file:path,offset,limit; edit:path,old_text,new_text; grep:pattern,path; todo:items',
      ),
      tools('run_terminal_cmd:command; codebase_search:query; apply_patch:patch'),
      tools('shell:cmd; view:path; create:path,text; str_replace:path,from,to; finish:summary'),
    ],
    random,
  );
  const base = {
    ...habits({ cap: [null, 8192, 16_000], heat: [null, 0, 1], think: 0.4 }, random),
    system,
    tools: kit,
    stream: true,
  };
  for (let job = 0; ; job++) {
    const steps = times(pick([2, 5, 9, 15, 24], random), (): Step => {
      const file = path(kind, random);
      const said = fill(
        "[|Let me look at the {noun} code.|The test still fails, so the {noun} is stale.|Now I'll {verb} it.] ",
        random,
      );
      return pick<Step>(
        [
          {
            call: `${said}${kit[0]?.name}({"command":"rg -n ${fill('{verb}', random)} | head"})`,
            result: times(
              between(1, 14, random),
              () => `${path(kind, random)}:${between(1, 600, random)}: ${fill('{verb} {noun}', random)}`,
            ).join('\n'),
          },
          {
            call: `${said}${kit[1]?.name}({"path":"${file}"})`,
            result: code(kind, between(1, 9, random), random),
          },
          {
            call: `${said}${kit[2]?.name}(${JSON.stringify({ path: file, text: code(kind, between(1, 2, random), random) })})`,
            result: `ok, ${file} updated`,
          },
          {
            call: `${kit[0]?.name}({"command":"make test"})`,
            result:
              fill('[FAIL|ok] {noun} {0-9} failed, {4-900} passed in {1-90}.{0-9}s\n', random) +
              (chance(0.4, random) ? log(between(2, 12, random), random) : ''),
          },
        ],
        random,
      );
    });
    const opening = `${one(CHORES, random)}${chance(0.25, random) ? `\n\n${log(between(4, 20, random), random)}` : ''}`;
    yield* episode(
      { ...base, session: `term-${job}` },
      opening,
      steps,
      fill(
        'Done. [{verb} now handles an empty {noun}.|All {10-900} tests pass.|The cause was a stale {noun} in {noun}s; I changed {2-6} files.]',
        random,
      ),
      random,
    );
  }
});

/** An agent that does errands in a browser. */
const browsing = honest('agent', 'browser-errands', function* (random) {
  const system = fill(
    '[You control a web browser for the user.|Web agent.] [At each step you get the accessibility tree.|Elements are numbered.] [Reply with one JSON action: click, type, scroll, select, back, done.|Think briefly, then give the next action.] [Never enter payment data.|Ask before you buy or send.]',
    random,
  );
  const kit = chance(0.6, random)
    ? tools('click:ref; type:ref,text; scroll:direction; navigate:url; done:answer')
    : null;
  const base = {
    ...habits({ heat: [0, null], cap: [null, 1024] }, random),
    system,
    ...(kit === null ? {} : { tools: kit }),
  };
  const nodes = [
    'link "{noun} [overview|history]"',
    'button "[Add to basket|Next|Accept all|Sign in|Search]"',
    'textbox "[From|E-mail|Postcode|Search {brand}]" value="[|{city}|{mail}]"',
    'heading "{ware}" level={1-4}',
    'text "{money} [incl. VAT|per night|was {money}]"',
    'combobox "[Date|Size|Guests]" [{day}|M|{2-6}]',
    'listitem "{firm} - {city} - {1-5}.{0-9} stars ({3-900})"',
  ];
  for (let errand = 0; ; errand++) {
    const site = fill('{brand}', random).toLowerCase();
    const steps = times(between(3, 18, random), (): Step => ({
      call: fill(
        '\\{"thought":"[the {noun} field is empty|cookie banner first|need the cheaper one|]","action":"[click|type|scroll]","ref":{1-90}\\}',
        random,
      ),
      result: `URL: https://${site}.example/${fill('{noun}/{verb}?page={1-9}', random)}\n${times(between(8, 60, random), (n) => `  [${n}] ${one(nodes, random)}`).join('\n')}`,
    }));
    yield* episode(
      { ...base, session: `tab-${errand}`, endUser: `u${between(1, 300, random)}` },
      one(
        [
          'find a {ware} under {money} that ships to {city} before {day}',
          'Reschedule my {noun} appointment at {firm} to any [Monday|evening] in {month}',
          'collect names and phone numbers of all {noun} offices in {city}',
          'check if {firm} has open {role} jobs and list them',
          'fill the return form: order {100000-999999}, reason [too small|broken]',
          'compare the train at {clock} to {city} with the bus, {2-5} people',
        ],
        random,
      ),
      steps,
      fill(
        '[Found {2-9} options, the cheapest is {money}.|It is booked for {day} at {clock}.|The site wants a login, please sign in.]',
        random,
      ),
      random,
    );
  }
});

/** Analysts ask a warehouse; the agent writes SQL, reads the rows, and corrects itself. */
const analyst = honest('agent', 'warehouse-analyst', function* (random) {
  const { tables, ddl } = schema(random);
  const system = `${fill('[You are a data analyst at {firm}.|Text-to-SQL agent ({brand}).] [PostgreSQL 16|BigQuery|Snowflake|DuckDB] dialect. [Read-only. Always LIMIT {100-1000}.|Explain the result in two sentences.] [Fiscal year starts in {month}.|Exclude is_test rows.|Revenue = paid invoices net of VAT.]', random)}\n\n${ddl}`;
  const kit = tools(
    pick(
      ['run_sql:query', 'execute_query:sql,limit; plot:spec; describe_table:name', 'query:sql; python:code'],
      random,
    ),
  );
  const base = { ...habits({ heat: [0, null, 0.1], cap: [null, 2000] }, random), system, tools: kit };
  for (let chat = 0; ; chat++) {
    const turns: AskTurn[] = [];
    const owner = { ...base, session: `nb-${chat}`, endUser: `analyst-${between(1, 24, random)}` };
    for (let asked = between(1, 4, random); asked > 0; asked--) {
      const steps = times(between(1, 4, random), (): Step => ({
        call: `${kit[0]?.name}(${JSON.stringify({ sql: fill(`SELECT [date_trunc('month', created_at)|country|channel], count(*) FROM ${pick(tables, random)} [JOIN ${pick(tables, random)} USING (id)|] WHERE created_at >= '{iso}' [AND status = 'open'|AND qty > {1-90}|] GROUP BY 1 ORDER BY {1-2}`, random) })})`,
        result: chance(0.15, random)
          ? fill(
              'ERROR: column "{noun}_id" does not exist\nLINE 1: ... HINT: Perhaps you meant "{noun}"',
              random,
            )
          : rows(between(1, 30, random), random),
      }));
      yield* episode(
        owner,
        one(
          [
            'how many {x} did we have in {month} by [country|channel]',
            'why is {city} down [vs last year|since {iso}]?',
            'share of {x} that were cancelled within {2-60} days',
            'top {5-20} {x} owners, with mail',
            'same but [weekly|without {city}|as a percentage]',
            '{first} from {dept} says the {x} dashboard shows {100-9000}, I get {100-9000}. who is right',
            'cohort retention for {x} {2022-2025}',
          ],
          random,
          { x: pick(tables, random) },
        ),
        steps,
        fill(
          '{city} leads with {100-9000}, [up|down] {1-40}% on {month}. [Note that {iso} is incomplete.|]',
          random,
        ),
        random,
        turns,
      );
    }
  }
});

/** Steps of an automation builder: each its own little prompt around what a trigger delivered. */
const automation = honest('agent', 'automation-steps', function* (random) {
  const triggers = [
    'Typeform entry',
    'New e-mail in {dept}@',
    'Row added to "{noun}s"',
    'Slack message in #{noun}',
    'Calendar event {iso}',
    'Stripe {noun}.failed',
    'Google review',
  ];
  const flows = times(between(2, 7, random), () => ({
    prompt: one(
      [
        'Pull out name, phone and wish. If no phone write "-".',
        'Is this urgent? yes/no',
        'Turn this into a task title (max 8 words) for {first}',
        'Write a Slack message to {dept} about this, friendly, with emoji',
        'Translate to English if needed, otherwise repeat unchanged',
        'Reply in the name of {firm}. thank them and offer a call. sign: {first}',
        'Give a JSON with keys category, amount, due_date (ISO)',
        'summarize for the weekly {dept} mail, 1 bullet',
        'Which of our {city}, {city} or {city} branches is closest? Answer branch name only',
        'Clean up this voice note, keep my tone, make it a LinkedIn post',
      ],
      random,
    ),
    trigger: one(triggers, random),
    middle: pick([4, 15, 60, 180], random),
    base: habits({ heat: [null, null, 0.7, 1], cap: [null, 256, 500] }, random),
    after: chance(0.5, random),
  }));
  for (let run = 0; ; run++) {
    const { prompt, trigger, middle, base, after } = pick(flows, random);
    const data =
      fill(
        'Name: {first} {last}\nEmail: {mail}\n[Phone: {phone}\n|]Submitted: {iso} {clock}\n[Message|body|text]: ',
        random,
      ) +
      some(
        [
          'Hello, we need {2-40} {ware}s by {day}.',
          'can someone call me about the {noun} from {month}, its the {2-4}rd time',
          'Great team in {city}, {first} was lovely!!',
          'Payment of {money} failed ({noun} {1000-9999}).',
          'ok note to self: {verb} the {noun} thing, ask {first}, maybe post about it, um, the {city} trip was good',
          'Sehr geehrte Damen und Herren, wir bitten um ein Angebot über {2-90} Stück {ware}.',
          'pls remove me from the list',
        ],
        between(1, 4, random),
        random,
      ).join(fill('[ |\n]', random));
    yield request(
      { ...base, session: `flow-${run % flows.length}` },
      [user(after ? `${trigger}\n${data}\n\n${prompt}` : `${prompt}\n\n${data}`)],
      middle,
      random,
    );
  }
});

export const ACTING = [coding, browsing, analyst, automation];
