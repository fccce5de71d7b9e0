import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { LANGUAGES, type Language, type Unit, diff, file, logs, schema, unit } from './code.ts';
import { ticket } from './prose.ts';
import {
  type Random,
  about,
  bot,
  list,
  request,
  settings,
  several,
  source,
  tool,
  user,
  words,
} from './pen.ts';
import { type Business, business } from './worlds.ts';

interface Repo {
  readonly b: Business;
  readonly languages: readonly Language[];
  readonly name: string;
}

const repo = (random: Random): Repo => {
  const b = business(random);
  return {
    b,
    languages: sample(LANGUAGES, pick([1, 1, 2], random), random),
    name: `${b.company.split(/\W/)[0]!.toLowerCase()}-${pick(b.entities, random).replaceAll('_', '-')}`,
  };
};

const SUBJECTS = words(
  'fix {entity} lookup when {field} is null | add {field} to {entity} | wip | bump deps | retry {entity} import on {error} | revert "add {field} to {entity}" | refactor {entity} service | {ref}: {entity} {field} off by one | speed up {entity} list | feature flag for {thing} | typo | address review comments',
);
const FIELD = words('status | amount | currency | retries | region | version | owner | locale');

const subject = ({ b }: Repo, random: Random): string =>
  b.write(pick(SUBJECTS, random), { entity: pick(b.entities, random), field: pick(FIELD, random) });

const GUIDES = words(
  'Prefer early returns. | No new dependencies without an ADR. | SQL only in repositories. | Public functions need a docstring. | Money is in integer cents. | Never log personal data. | Feature flags are removed after {2-8} weeks. | Tests next to the code. | Time is UTC and injected. | British spelling in user-facing text.',
);

const guide = (b: Business, random: Random): string =>
  sample(GUIDES, between(3, 8, random), random)
    .map((line) => `- ${b.write(line)}`)
    .join('\n');

/** A bot that comments on each pull request, file by file or whole, and answers when people reply. */
function* reviewBot(random: Random): Generator<Ask, void> {
  const own = repo(random);
  const { b } = own;
  const json = random() < 0.5;
  const system = `${b.write('⟦You review pull requests in the repository {name}.|You are a senior engineer at {company}. Be terse.|Act as a reviewer who looks for bugs, races and missing tests only.⟧', { name: own.name, company: b.company })}\n\nOur conventions:\n${guide(b, random)}\n\n${json ? 'Respond with a JSON array of {path, line, severity, comment}. Empty array if there is nothing worth saying.' : 'Comment in Markdown. If everything is fine answer LGTM.'} Do not praise.`;
  const rest: Partial<Ask> = {
    system,
    ...settings(
      { temperature: [0, 0.2, null], maxTokens: [null, 1500, 4000], reasoning: [null, null, 'medium'] },
      random,
    ),
    ...(json ? { json: true } : {}),
  };
  for (let pull = between(100, 4000, random); ; pull++) {
    const session = `pr-${pull}`;
    const title = subject(own, random);
    for (let part = 0; part < between(1, 5, random); part++) {
      const change = diff(b, pick(own.languages, random), random);
      const first = user(
        `PR #${pull}: ${title}\nAuthor: ${b.write('{first}')}\n${random() < 0.5 ? `Description: ${b.write('⟦see {ref}|customers report: {trouble}|n/a|Part {1-4} of {4-6}⟧')}\n` : ''}\n${change}`,
      );
      const comment =
        random() < 0.3
          ? 'LGTM'
          : `\`${pick(b.entities, random)}\`: the limit changed but the caller in ${unit(b, own.languages[0]!, random).path} still assumes the old one.`;
      yield request([first], session, { tokens: about(160, random, 0.8), text: comment }, rest);
      if (random() < 0.15)
        yield request(
          [
            first,
            bot(comment),
            user(
              b.write(
                '⟦That is on purpose, see {ref}.|Why is this a problem? {entity} is never null here|fixed in {sha}|Can you suggest a patch?⟧',
                { entity: pick(b.entities, random) },
              ),
            ),
          ],
          session,
          { tokens: about(120, random) },
          rest,
        );
    }
  }
}

interface Chore {
  readonly name: string;
  readonly system: readonly (string | null)[];
  readonly frame: readonly string[];
  readonly tokens: number;
}

const DOCS: Chore = {
  name: 'docstrings',
  system: [
    null,
    'Return the code unchanged except for docstrings.',
    'You document legacy code. Never guess: write TODO if the purpose is unclear.\n\nConventions:\n{guide}',
  ],
  frame: [
    'Add ⟦Google-style|NumPy-style|TSDoc|short⟧ documentation to every public function in `{path}`:\n\n```{lang}\n{code}```',
    'FILE {path}\n{code}\nEND FILE\nWrite doc comments.',
    '{code}\n\n# write the missing doc comment for {name}, comment only',
  ],
  tokens: 260,
};
const TESTS: Chore = {
  name: 'tests',
  system: [
    null,
    'You write unit tests for {repo}. Framework: ⟦pytest|vitest|the one in use⟧. No mocks of our own modules.\n{guide}',
    'You are a test engineer.',
  ],
  frame: [
    'Write tests for the following code. Cover the limit, the empty case and the error.\n\n// {path}\n{code}',
    '<file path="{path}">\n{code}</file>\n<existing_tests>\n{other}</existing_tests>\nAdd the tests that are missing. Output only the new ones.',
    'Coverage of {path} is {10-60} %. Lines {5-12}-{13-30} are uncovered.\n\n{code}\nWrite tests that cover them.',
  ],
  tokens: 620,
};

/** A script that walks over the own repository once, and again over what changed. */
const walk = (chore: Chore) =>
  function* (random: Random): Generator<Ask, void> {
    const { b, languages, name } = repo(random);
    const system = pick(chore.system, random);
    const frame = pick(chore.frame, random);
    const rest: Partial<Ask> = {
      ...(system === null ? {} : { system: b.write(system, { repo: name, guide: guide(b, random) }) }),
      ...settings({ temperature: [0, 0, 0.2, null], maxTokens: [null, 2048, 4096] }, random),
    };
    const files: Unit[] = list(between(150, 900, random), () => file(b, pick(languages, random), random));
    for (let pass = 1; ; pass++)
      for (const each of pass === 1 ? files : sample(files, between(10, 60, random), random)) {
        const text = b.write(frame, {
          path: each.path,
          name: each.name,
          lang: languages[0]!,
          code: each.code,
          other: pick(files, random).code,
        });
        yield request(text, `${chore.name}-${pass}`, { tokens: about(chore.tokens, random) }, rest);
        if (random() < 0.08)
          yield request(
            [
              user(text),
              bot(each.code),
              user(
                b.write(
                  '⟦It does not run: {error}|You changed the code, undo that.|shorter|missing the test for the limit⟧',
                ),
              ),
            ],
            `${chore.name}-${pass}`,
            { tokens: about(chore.tokens, random) },
            rest,
          );
      }
  };

/** A hook in everybody's git, that proposes the message of a commit. */
function* commits(random: Random): Generator<Ask, void> {
  const own = repo(random);
  const { b } = own;
  const frame = pick(
    [
      'Write a commit message for this diff. ⟦Conventional Commits|Imperative mood, 50/72|German team, English message⟧. Only the message.\n\n{diff}',
      'git diff --cached | head -c 4000\n\n{diff}\n\nBranch: {branch}\nLast commits:\n{last}\n\nmessage:',
      '{diff}',
    ],
    random,
  );
  const rest = settings(
    {
      system: [
        null,
        b.write(
          `You generate commit messages for ${own.name}: type(scope): subject. Scopes: ${b.entities.slice(0, 5).join(', ')}. Max {50-72} characters, body only if needed.`,
        ),
      ],
      temperature: [0, 0.2, 0.7, null],
      maxTokens: [60, 100, 196, null],
      n: [null, null, null, 3],
    },
    random,
  );
  for (let at = 0; ; at++) {
    const text = b.write(frame, {
      diff: diff(b, pick(own.languages, random), random).slice(0, 6000),
      branch: b.write('⟦feature|fix|chore⟧/{ref}'),
      last: list(5, () => `${b.write('{sha}')} ${subject(own, random)}`).join('\n'),
    });
    yield request(
      text,
      `dev-${between(1, 9, random)}-${Math.floor(at / 12)}`,
      { tokens: between(8, 60, random) },
      rest,
    );
  }
}

const CHANGES = words(
  'add column {field} to {entity}s, backfill with {10-900} | split {field} of {entity}s into two columns without downtime | rename {entity}s to {entity}_items, old name stays as view for {2-6} weeks | index for the query that takes {2-40} s: select * from {entity}s where {field} = ? order by created_at desc | make {field} not null; {200-90000} rows violate that | partition {entity}s by month | drop the unused table {entity}_old | foreign key from {entity}s to {entity}s, on delete set null',
);

/** Migrations of the own schema, written in a conversation that a developer steers. */
function* migrations(random: Random): Generator<Ask, void> {
  const { b } = repo(random);
  const dialect = pick(['PostgreSQL 15', 'PostgreSQL 16', 'MySQL 8', 'SQLite', 'MSSQL 2019'], random);
  const whole = list(3, () => schema(b, random)).join('\n\n');
  const rest: Partial<Ask> = {
    system:
      b.write(
        `⟦Write ${dialect} migrations (up and down).|${dialect}. We use ⟦Flyway|Alembic|golang-migrate|Prisma⟧; output one file.|You are a DBA for ${dialect} at {company}. Tables have up to {2-90} million rows; no long locks.⟧\n\nSchema:\n`,
        { company: b.company },
      ) + whole,
    ...settings({ temperature: [0, 0.1, null], maxTokens: [null, 2000] }, random),
  };
  for (let at = 0; ; at++) {
    const wish = b.write(pick(CHANGES, random), {
      entity: pick(b.entities, random),
      field: pick(FIELD, random),
    });
    const turns = [user(random() < 0.4 ? `${wish}\n\n${schema(b, random)}` : wish)];
    for (let turn = 0; turn < between(1, 4, random); turn++) {
      const sql = `ALTER TABLE ${pick(b.entities, random)}s ADD COLUMN ${pick(FIELD, random)} text;\nUPDATE ${pick(b.entities, random)}s SET ${pick(FIELD, random)} = DEFAULT WHERE id BETWEEN ${between(1, 500, random)} AND ${between(501, 90_000, random)};`;
      yield request([...turns], `ticket-${at}`, { tokens: about(210, random), text: sql }, rest);
      turns.push(
        bot(sql),
        user(
          b.write(
            '⟦in batches of {1000-20000} please|ERROR:  {error}|now the down migration|does that lock the table?|concurrently|and in staging there are duplicates, {3-400} rows|ok, same for {thing}⟧',
          ),
        ),
      );
    }
  }
}

/** Errors of the night, grouped by a script and explained for whoever is on call; some with tools. */
function* triage(random: Random): Generator<Ask, void> {
  const { b, languages, name } = repo(random);
  const system = b.write(
    '⟦You are on call for {name}.|SRE assistant of {company}.⟧ Services: {services}. ⟦Group the errors, name the likely root cause, propose the next command. Say "noise" if it is.|Answer in JSON: {"severity": "sev1/sev2/sev3/noise", "cause": "", "owner": "", "next": ""}⟧ Known noise: pool stats, cache misses, {error}.',
    { name, company: b.company, services: b.entities.map((each) => `${each}-api`).join(', ') },
  );
  const withTools = random() < 0.4;
  const tools = [
    { name: 'kubectl', parameters: ['args'] },
    { name: 'query_logs', parameters: ['service', 'since', 'filter'] },
    { name: 'recent_deploys', parameters: ['service'] },
  ];
  const rest: Partial<Ask> = {
    system,
    ...settings({ temperature: [0, 0, null], maxTokens: [null, 500, 900] }, random),
    ...(withTools ? { tools } : {}),
  };
  for (let alarm = 0; ; alarm++) {
    const text =
      b.write(
        '⟦{iso} ALERT {entity}-api 5xx ratio {2-40} %\n|[FIRING:{1-9}] High latency ({entity})\n|Sentry issue {ref}, {3-9000} events, first seen {date}\n|⟧',
        { entity: pick(b.entities, random) },
      ) + logs(b, 6, 70, random);
    const turns = [user(text)];
    yield request([...turns], `alarm-${alarm}`, { tokens: about(130, random) }, rest);
    const steps = withTools ? between(0, 4, random) : 0;
    for (let step = 0; step < steps; step++) {
      const call = pick(tools, random);
      turns.push(
        bot(
          `${call.name} ${b.write('⟦get pods -n prod|{entity} 30m error|describe deploy {entity}-api⟧', { entity: pick(b.entities, random) })}`,
        ),
        tool(random() < 0.7 ? logs(b, 3, 30, random) : file(b, languages[0]!, random).code),
      );
      yield request([...turns], `alarm-${alarm}`, { tokens: about(90, random) }, rest);
    }
  }
}

/** Release notes and changelogs from merged work, in one voice for customers and one for the team. */
function* releases(random: Random): Generator<Ask, void> {
  const own = repo(random);
  const { b } = own;
  const voices = sample(
    words(
      'customers, no jargon, at most {4-9} bullets | the support team, with what to answer when asked | developers: breaking changes first | the board, {2-4} sentences | the app store, {200-500} characters, in English and {language}',
    ),
    between(1, 3, random),
    random,
  ).map((voice) => b.write(voice));
  const rest = settings(
    {
      temperature: [null, null, 0.3],
      system: [null, `Release notes for ${b.company}.\n${guide(b, random)}`],
    },
    random,
  );
  for (let minor = between(1, 40, random); ; minor++) {
    const log = list(
      between(6, 45, random),
      () => `* ${b.write('{sha}')} ${subject(own, random)} (${b.write('{first}')})`,
    ).join('\n');
    const extra =
      random() < 0.4
        ? `\n\nTickets closed:\n${list(3, () => ticket(b, random).slice(0, 200)).join('\n---\n')}`
        : '';
    for (const voice of voices)
      yield request(
        `${own.name} ${between(1, 6, random)}.${minor}.0\n\n${log}${extra}\n\nWrite the release notes for ${voice}.`,
        `release-${minor}`,
        { tokens: about(220, random) },
        rest,
      );
  }
}

const KINDS = words(
  'SQL injection | missing authorisation | race | unbounded loop or memory | secrets in code | wrong money rounding | time zone | N+1 query',
);

/** A scan in the pipeline: each function of a change is asked for the same kinds of fault. */
function* scan(random: Random): Generator<Ask, void> {
  const { b, languages } = repo(random);
  const kinds = sample(KINDS, between(3, 7, random), random);
  const frame = pick(
    [
      `Check the function for: ${kinds.join('; ')}. Output one JSON object per finding, or {"findings": []}.\n\n`,
      `You are a static analyser with judgement. Only report what you can prove from the code (${kinds.join(', ')}).\n---\n`,
      '// audit\n',
    ],
    random,
  );
  const rest = settings(
    { temperature: [0, 0, null], maxTokens: [null, 400], json: [null, true], seed: [null, 1] },
    random,
  );
  for (let build = between(200, 9000, random); ; build++)
    for (const { path, code } of several(3, 25, random, () => unit(b, pick(languages, random), random)))
      yield request(`${frame}${path}\n${code}`, `build-${build}`, { tokens: about(60, random, 0.9) }, rest);
}

export const repositories: readonly BenignSource[] = [
  source('development', 'review-bot', reviewBot),
  source('development', 'docstrings', walk(DOCS)),
  source('development', 'missing-tests', walk(TESTS)),
  source('development', 'commit-hook', commits),
  source('development', 'migrations', migrations),
  source('development', 'alarm-triage', triage),
  source('development', 'release-notes', releases),
  source('development', 'pipeline-scan', scan),
];
