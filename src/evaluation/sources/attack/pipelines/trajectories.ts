import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTool, AskTurn } from '../../../source.ts';
import { ask, assistant, family, parallel, settings, tokensOf, tool, user, width, workers } from './owner.ts';
import { code, issue, output, patch, project, rows, schema, webPage } from './places.ts';
import { prose } from './prose.ts';
import { question } from './questions.ts';
import { chance, fill, many, spread, wording, type Random } from './text.ts';

const agents = family('trajectories', 7);
const toolData = family('tool-data', 7, 14);
const review = family('review-data', 7, 14);

interface World {
  /** The task, told once. */
  readonly task: string;
  readonly thought: () => string;
  readonly call: () => string;
  readonly result: () => string;
}

interface Harness {
  readonly system: string;
  readonly tools: readonly AskTool[];
  readonly params: Partial<Ask>;
  readonly world: () => World;
  readonly rounds: readonly [number, number];
}

/** Rollouts under one harness: each task some times, with the whole history in every request. */
function rollouts(harness: Harness, random: Random): Generator<Ask, void> {
  const repeats = pick([1, 1, 2, 4, 8], random);
  // Text harnesses parse the call out of the answer and report the result as a user's turn.
  const asText = harness.tools.length === 0;
  let world = harness.world();
  return parallel(
    function* (run) {
      if (run % repeats === 0) world = harness.world();
      const { task, thought, call, result } = world;
      const { system, params, tools } = harness;
      const turns: AskTurn[] = [user(task)];
      const stop = between(...harness.rounds, random);
      for (let round = 0; round < stop; round += 1) {
        const said = `${thought()}\n\n${call()}`;
        yield ask(
          { system, turns: [...turns], ...(asText ? {} : { tools }), ...params, session: `rollout-${run}` },
          tokensOf(said) + spread(60, random),
          said,
        );
        const seen = result();
        turns.push(assistant(said), asText ? user(seen) : tool(seen));
      }
    },
    width(random),
    random,
  );
}

const params = (random: Random): Partial<Ask> =>
  settings(
    {
      temperature: [undefined, 0, 0.7, 1],
      maxTokens: [undefined, undefined, 4096, 8192],
      reasoning: [undefined, undefined, 'high'],
      stream: [undefined, true],
    },
    random,
  );

const THOUGHTS = [
  'Let me look at %x% first.',
  'The failure comes from %x%, I think.',
  'I need to see how %x% is used before I change it.',
  'That did not help; the value is set earlier.',
  'Now I will verify the fix.',
  '%x% looks fine. Next: its callers.',
  'Found it: the border case is not handled in %x%.',
  'I will write a small reproduction.',
];

const toolNames = (names: readonly (readonly [string, readonly string[]])[], random: Random): AskTool[] => {
  const prefix = pick(['', '', 'env_', 'do_', 'sandbox.'], random).replace('.', '_');
  return names.map(([name, parameters]) => ({ name: prefix + name, parameters }));
};

/** Issues of unrelated repositories, one scaffold. */
const software = agents('software-issues', (random) => {
  const textual = chance(0.4, random);
  const tools = textual
    ? []
    : toolNames(
        sample(
          [
            ['view', ['path', 'range']],
            ['replace', ['path', 'old', 'new']],
            ['shell', ['command', 'timeout']],
            ['find', ['pattern', 'dir']],
            ['submit', []],
            ['think', ['note']],
          ],
          between(3, 6, random),
          random,
        ),
        random,
      );
  const system = fill(
    pick(
      [
        'You {solve|fix} issues in a repository mounted at /{testbed|repo|workspace}. {Work|Proceed} in small steps. {Do not edit tests.|Hidden tests decide.} You have %20-120% steps; {finish|end} by calling submit.',
        'SETTING: autonomous programmer, {no|without a} human. {Every|Each} reply = one thought + one command in a ```bash block. The environment {prints|returns} the output. `exit` {submits|ends the episode}.',
      ],
      random,
    ),
    random,
  );
  const world = (): World => {
    const repo = project(random);
    const part = (): string => pick(repo.files, random);
    return {
      task: `<repository>${repo.name}</repository>\n<commit>${Math.floor(random() * 2 ** 32).toString(16)}</commit>\n<issue>\n${issue(repo, random)}\n</issue>${chance(0.5, random) ? '\n\nStart now.' : ''}`,
      thought: () => fill(pick(THOUGHTS, random), random, { x: part() }),
      call: () =>
        textual
          ? `\`\`\`bash\n${pick(['grep -rn', 'sed -n 1,80p', 'cat', 'python -c', 'git diff'], random)} ${part()}\n\`\`\``
          : `${pick(tools, random).name}(${JSON.stringify({ path: part() })})`,
      result: () => output(repo, random),
    };
  };
  return rollouts(
    { system, tools, params: params(random), world, rounds: [4, between(8, 30, random)] },
    random,
  );
});

/** Shell tasks in throw-away containers. */
const terminal = agents('terminal', (random) => {
  const json = chance(0.5, random);
  const system = json
    ? fill(
        'You operate a {Linux|Debian|Alpine} terminal. {Answer with|Each message is} JSON only: {"analysis": ..., "commands": [{"keys": ..., "wait": ...}], "done": bool}. {The screen is sent back.|You see the last %20-100% lines.}',
        random,
      )
    : fill(
        'Terminal agent. {One command per turn.|Chain commands with && if safe.} {When the task is complete say DONE.|Never ask the user anything.}',
        random,
      );
  const world = (): World => {
    const repo = project(random);
    return {
      task: fill(
        pick(
          [
            'Task: {compress|rename|count} all files under /data that mention "%noun%" and write {the total|a list} to /out/{result|answer}.txt.',
            'Task: the service on port %1024-9000% {does not start|is slow}. {Find out why and fix it.|Repair it without losing data.}',
            'Build %repo% from source with {gcc|clang|musl} and make `%noun% --version` print %1-9%.%0-9%.',
            'Recover the {password|deleted branch|corrupt sqlite file} in /home/%noun%. {Time limit|Budget}: %5-60% minutes.',
            'Write a {cron job|Makefile|systemd unit} that {rotates|checks} %thing%.log every %2-59% minutes{ and keeps %2-9% copies|}.',
          ],
          random,
        ),
        random,
        { repo: repo.name },
      ),
      thought: () =>
        (json ? '{"analysis": "' : '') +
        fill(pick(THOUGHTS, random), random, { x: pick(repo.files, random) }),
      call: () =>
        json
          ? `", "commands": [{"keys": "tail -n ${between(5, 90, random)} ${pick(repo.files, random)}\\n", "wait": ${between(1, 9, random)}}], "done": false}`
          : `ps aux | grep ${repo.name.split('/')[1] ?? ''}`,
      result: () => `root@${Math.floor(random() * 2 ** 32).toString(16)}:/# ${output(repo, random)}`,
    };
  };
  return rollouts(
    { system, tools: [], params: params(random), world, rounds: [3, between(6, 20, random)] },
    random,
  );
});

/** Errands on unrelated web sites. */
const browser = agents('web-sites', (random) => {
  const tools = chance(0.5, random)
    ? toolNames(
        [
          ['click', ['element']],
          ['type', ['element', 'text', 'enter']],
          ['scroll', ['direction']],
          ['goto', ['url']],
          ['finish', ['answer']],
        ],
        random,
      )
    : [];
  const system = fill(
    pick(
      [
        'You {control|drive} a web browser. {Observation|Each turn you get}: the page as an accessibility tree with element ids. {Give|Issue} {a short thought, then|} one action: click [id], type [id] [text], scroll [dir], back, stop [answer].',
        'Web navigation. {Think|Reason} about the {goal|objective} and {the|your} history, then act. {Exactly one action a turn.|Never log in.|Never pay for real.}',
      ],
      random,
    ),
    random,
  );
  const world = (): World => {
    const goal = fill(
      pick(
        [
          'Find the {cheapest|best rated} %noun% {that ships to|available in} %place% and tell me its price.',
          'Subscribe %name% to the {newsletter|waiting list} about %subject%.',
          'How many reviews of the %adjective% %noun% mention {delivery|colour|noise}?',
          'Book a table for %2-9% on the %1-28%th of %month%, as late as possible.',
          'Change the delivery address of order #%1000-99999% to %place%.',
          'Compare the return policies for %thing% and quote the shorter period.',
        ],
        random,
      ),
      random,
    );
    return {
      task: `OBJECTIVE: ${goal}\n\n${webPage(random)}`,
      thought: () =>
        fill(
          pick(
            [
              'The {search box|filter|next page} should help.',
              'I see %2-40% results, none {for %place%|in stock}. Scroll.',
              'This is the {wrong|right} category.',
              'The objective needs the total including delivery.',
            ],
            random,
          ),
          random,
        ),
      call: () =>
        tools.length === 0
          ? `\`\`\`${pick(['click', 'type', 'scroll'], random)} [${between(1, 60, random)}]\`\`\``
          : `${pick(tools, random).name}(${between(1, 60, random)})`,
      result: () => webPage(random),
    };
  };
  return rollouts(
    { system, tools, params: params(random), world, rounds: [3, between(5, 14, random)] },
    random,
  );
});

/** Questions to many unrelated databases, by probing queries. */
const databases = agents('databases', (random) => {
  const tools = toolNames(
    [
      ['run_sql', ['query']],
      ['describe', ['table']],
      ['answer', ['value']],
    ],
    random,
  );
  const system = fill(
    '{Text-to-SQL|Database} agent for {SQLite|PostgreSQL|MySQL}. {Explore before answering.|At most %4-15% queries.} {Finish with|Then call} answer. {Read-only.|}',
    random,
  );
  const world = (): World => {
    const { tables, ddl } = schema(random);
    const table = (): string => pick(tables, random);
    return {
      task: `${ddl}\n\n-- ${fill('{Which|How many} %a% {have|had} {the largest|more than %2-90%} %b% in %1990-2024%?', random, { a: table(), b: table() })}${fill('{| Evidence: open means status = "o".| Round to %1-3% places.}', random)}`,
      thought: () =>
        fill(
          pick(
            [
              'I check the values of status first.',
              'Are there duplicates in %x%?',
              'Join on the foreign key, then group.',
              'The result looks too small; maybe NULLs.',
            ],
            random,
          ),
          random,
          { x: table() },
        ),
      call: () =>
        `SELECT ${pick(['*', 'COUNT(*)', 'city, SUM(amount)', 'MAX(rating)'], random)} FROM ${table()} ${pick(['', 'JOIN ' + table() + ' USING (id)', 'WHERE year > ' + String(between(1980, 2020, random))], random)} LIMIT ${between(1, 20, random)};`,
      result: () => rows(random),
    };
  };
  return rollouts({ system, tools, params: params(random), world, rounds: [2, 9] }, random);
});

const API_VERBS = [
  'get',
  'list',
  'create',
  'cancel',
  'estimate',
  'convert',
  'track',
  'book',
  'search',
  'update',
];
const API_NOUNS = [
  'weather',
  'invoice',
  'route',
  'playlist',
  'appointment',
  'currency',
  'shipment',
  'recipe',
  'flight',
  'ticket',
  'prescription',
  'thermostat',
  'stock_quote',
  'translation',
  'parking',
  'calendar',
  'donation',
  'meter_reading',
  'horoscope',
  'tax_rate',
  'warranty',
  'moon_phase',
];
const API_FIELDS = [
  'city',
  'date',
  'amount',
  'id',
  'user_id',
  'unit',
  'limit',
  'query',
  'from',
  'to',
  'language',
  'priority',
  'email',
  'radius_km',
];

const api = (random: Random): AskTool => ({
  name: `${pick(API_VERBS, random)}_${pick(API_NOUNS, random)}`,
  parameters: sample(API_FIELDS, between(1, 5, random), random),
});

/** Function definitions in, requests and calls out: training data for callers of functions. */
const functionCalls = toolData('requests-and-calls', function* (random) {
  const count = between(1, 10, random);
  const lead = wording(
    [
      `{Write|Generate} ${count} {user requests|queries} {that need|for} {one or more of|} these functions, each with the {correct|} calls as JSON. {Include parallel and nested calls.|Some must lack a required argument.|Arguments must occur in the request.}`,
      'Create a {realistic|difficult} conversation opener that {triggers|requires} {two|all} of the tools, then the {call list|answer}.',
      `Data for function calling. ${count} x {query, answers}.`,
    ],
    random,
  );
  const knobs = settings(
    { temperature: [undefined, 0.7, 1], maxTokens: [undefined, 2048], json: [undefined, true] },
    random,
  );
  const answered = chance(0.6, random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const tools = many(between(1, 6, random), () => api(random));
    const shown = tools
      .map((entry) =>
        JSON.stringify({
          name: entry.name,
          parameters: Object.fromEntries(
            entry.parameters.map((field) => [field, { type: pick(['string', 'integer', 'number'], random) }]),
          ),
        }),
      )
      .join('\n');
    yield ask({ turns: [user(`${lead()}\n\n${shown}`)], ...knobs, session }, spread(70 * count, random));
    if (answered) {
      const text = fill(
        '{Hi|Hey|Please}, {I need|can you give me|what is} the %x% for %place% on %month% %1-28%{ and mail it to %name%|, limit %2-40%|}?',
        random,
        { x: pick(API_NOUNS, random).replace('_', ' ') },
      );
      yield ask({ turns: [user(text)], tools, session }, between(20, 90, random));
    }
  }
});

/** User, assistant and tools all played by models: the results are invented by a model too. */
const simulatedTools = toolData('simulated-tools', function* (random) {
  const simulate = fill(
    'You {simulate|are} the backend of an API. {Return|Reply with} a {plausible|realistic} JSON result for the call. {Stay consistent with earlier results.|Sometimes return an error.}',
    random,
  );
  const system = fill(
    '{You are a helpful assistant with tools.|Use the functions when they help. Ask for missing arguments.}',
    random,
  );
  const knobs = settings({ temperature: [undefined, 0.6, 1], maxTokens: [undefined, 1024] }, random);
  yield* parallel(
    function* (run) {
      const session = `sim-${run}`;
      const tools = many(between(2, 8, random), () => api(random));
      let turns = [
        user(
          `${question(random)} ${fill('{Also|First}, I need the %x% for %place%.', random, { x: pick(API_NOUNS, random).replace('_', ' ') })}`,
        ),
      ];
      for (let round = between(1, 5, random); round > 0; round -= 1) {
        const used = pick(tools, random);
        const call = `${used.name}(${used.parameters.map((field) => `${field}=${fill('{"%place%"|%1-900%|"%month%"}', random)}`).join(', ')})`;
        yield ask({ system, turns, tools, ...knobs, session }, tokensOf(call) + 10, call);
        const result = JSON.stringify({
          ok: chance(0.85, random),
          rows: many(between(1, 5, random), () => ({
            id: between(1, 9999, random),
            label: fill('%adjective% %noun%', random),
            value: between(1, 900, random),
          })),
        });
        yield ask({ system: simulate, turns: [user(call)], ...knobs, session }, tokensOf(result), result);
        turns = [...turns, assistant(call), tool(result)];
      }
      const said = prose('the result', between(1, 4, random), random);
      yield ask({ system, turns, tools, ...knobs, session }, tokensOf(said), said);
    },
    width(random),
    random,
  );
});

/** Diffs of any repository that can be had, with review comments or a better version as labels. */
const reviews = review('diffs', function* (random) {
  const lead = wording(
    [
      '{Review|Comment on} {this|the} {change|patch|diff}. {For each finding: file, line, severity, explanation, suggested code.|Think like a maintainer; be specific.}',
      'Output JSON: [{"line": n, "comment": "...", "kind": "{bug|style|perf}"}]',
      '{Describe|Explain} what {the diff|this commit} does and why, then {list defects|rate its risk 1-10}, reasoning first.',
      'Write the review comment an expert would {leave|write} on the marked hunk, and then the revised hunk.',
    ],
    random,
  );
  const origin = chance(0.6, random);
  const withFile = chance(0.3, random);
  const inSystem = chance(0.4, random);
  const system = settings(
    { temperature: [undefined, 0, 0.2, 0.7], maxTokens: [undefined, 1500, 3000] },
    random,
  );
  const name = workers(random);
  for (;;) {
    const repo = project(random);
    const head = origin
      ? `${pick(['repo', 'project', 'source'], random)}: ${repo.name} (#${between(3, 9000, random)})\n`
      : '';
    const payload = `${head}${patch(repo, random)}${withFile ? `\n\n--- context ---\n${code(repo, between(20, 90, random), random)}` : ''}`;
    const text = inSystem
      ? { system: lead(), turns: [user(payload)] }
      : { turns: [user(`${payload}\n\n${lead()}`)] };
    yield ask({ ...text, ...system, session: name() }, spread(380, random));
  }
});

export const TRAJECTORIES = [
  software,
  terminal,
  browser,
  databases,
  functionCalls,
  simulatedTools,
  reviews,
] as const;
