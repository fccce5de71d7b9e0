import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTool, AskTurn } from '../../../source.ts';
import { ask, assistant, family, parallel, settings, tokensOf, tool, user, width } from './owner.ts';
import { issue, output, project, rows, schema, webPage } from './places.ts';
import { chance, fill, spread, type Random } from './text.ts';

const agents = family('trajectories', 7);

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

export const TRAJECTORIES = [software, terminal, browser, databases] as const;
