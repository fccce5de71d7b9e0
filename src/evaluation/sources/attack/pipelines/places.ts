import { between, pick, sample } from '../../../../demo/random.ts';
import { fill, many, type Random } from './text.ts';

const DIRS = [
  'src',
  'lib',
  'internal',
  'pkg',
  'core',
  'app',
  'server',
  'packages/core',
  'crates/engine',
  'modules',
];
const PARTS = [
  'parser',
  'cache',
  'router',
  'scheduler',
  'tokenizer',
  'session',
  'ledger',
  'renderer',
  'config',
  'retry',
  'codec',
  'matcher',
  'planner',
  'index',
  'locale',
  'upload',
  'pool',
  'diff',
  'layout',
  'metrics',
];
const WORDS = [
  'fern',
  'quartz',
  'otter',
  'plume',
  'rivet',
  'sable',
  'tundra',
  'umber',
  'vellum',
  'wicket',
  'yarrow',
  'zephyr',
  'basalt',
  'cinder',
  'drift',
  'ember',
  'gantry',
  'helix',
  'juniper',
  'krill',
];
const LANGUAGES = [
  { ext: 'py', test: 'pytest -q', def: (name: string) => `def ${name}(self, value, *, strict=False):` },
  {
    ext: 'go',
    test: 'go test ./...',
    def: (name: string) => `func ${name}(ctx context.Context, in []byte) error {`,
  },
  {
    ext: 'rs',
    test: 'cargo test',
    def: (name: string) => `pub fn ${name}(input: &str) -> Result<Node, Error> {`,
  },
  {
    ext: 'ts',
    test: 'npm test --silent',
    def: (name: string) => `export function ${name}(input: string, options = DEFAULTS) {`,
  },
  {
    ext: 'java',
    test: 'mvn -q test',
    def: (name: string) => `  public Optional<Node> ${name}(String input) {`,
  },
  { ext: 'rb', test: 'bundle exec rspec', def: (name: string) => `  def ${name}(value, strict: false)` },
] as const;

const LINES = [
  'if %x% is None: return',
  'total += %x%[i]',
  'for item in %x%:',
  'raise ValueError("bad %x%")',
  '// TODO(%name%): %x% may be empty here',
  'self._%x% = {}',
  'return %x%.get(key, %0-9%)',
  'log.debug("%x% took %1-900% ms")',
  'assert len(%x%) <= %4-256%',
  '%x% = %x%[%1-4%:]',
  'with lock:',
  'continue',
  'else:',
  '%x%.append(node)',
];

interface Project {
  readonly name: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly files: readonly string[];
}

export function project(random: Random): Project {
  const language = pick(LANGUAGES, random);
  const dir = pick(DIRS, random);
  const files = sample(PARTS, between(4, 9, random), random).map((part) => `${dir}/${part}.${language.ext}`);
  const word = (): string => pick(WORDS, random);
  return {
    name: `${word()}${pick(['-', '_', ''], random)}${word()}/${word()}${between(1, 9, random) > 6 ? '-' + pick(PARTS, random) : ''}`,
    language,
    files,
  };
}

/** Some lines of code of the project, as a listing. */
export function code({ language }: Project, lines: number, random: Random): string {
  const part = pick(PARTS, random);
  const body = many(
    lines,
    () =>
      `${' '.repeat(4 * between(1, 3, random))}${fill(pick(LINES, random), random, { x: pick(PARTS, random) })}`,
  );
  return [
    language.def(`${pick(['load', 'resolve', 'merge', 'emit', 'split'], random)}_${part}`),
    ...body,
  ].join('\n');
}

/** A change of some of its lines, as a unified diff. */
export function patch(of: Project, random: Random): string {
  const hunks = many(between(1, 4, random), () => {
    const lines = code(of, between(4, 14, random), random).split('\n');
    const marked = lines.map((line) => pick([' ', ' ', ' ', '+', '-'], random) + line);
    return `@@ -${between(3, 400, random)},${lines.length} +${between(3, 400, random)},${lines.length} @@\n${marked.join('\n')}`;
  });
  const file = pick(of.files, random);
  return `diff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n${hunks.join('\n')}`;
}

/** An issue as its reporter would write it. */
export const issue = ({ files, name }: Project, random: Random): string =>
  fill(
    pick(
      [
        '%part% {crashes|hangs|returns nothing} when {the input is empty|a key holds a %noun%|two %things% share a name}\n\nVersion %0-6%.%0-19%.%0-9%. {Since the last release|After upgrading} I get\n\n    %error%\n\n{Expected: no crash.|It worked in %0-6%.%0-9%.}{ Minimal example below.|}',
        '[Feature] {allow|support} a {timeout|callback|custom %noun%} in %part%\n\nAt %firm% we need this for %subject%. I am happy to send a PR if somebody points me to the right place (maybe %file%?).',
        '{Wrong|Unstable} order of results from %part% on {Windows|ARM|large inputs}\n\nSteps:\n1. create %3-900% entries\n2. call it twice\n3. compare\n\nThe second call {drops|duplicates} one. %name%',
        'Docs say `%part%` {accepts|ignores} negative values, code in %file%:%10-700% {does not|raises}.',
      ],
      random,
    ),
    random,
    {
      part: pick(PARTS, random),
      file: pick(files, random),
      things: 'entries',
      error: `${pick(['KeyError', 'IndexError', 'panic', 'TypeError', 'Timeout'], random)}: ${name} ${between(2, 99, random)}`,
    },
  );

/** What a command in the project prints. */
export function output(of: Project, random: Random): string {
  const at = (): string => `${pick(of.files, random)}:${between(1, 800, random)}`;
  return pick(
    [
      () =>
        many(
          between(3, 24, random),
          () => `${at()}: ${fill(pick(LINES, random), random, { x: pick(PARTS, random) })}`,
        ).join('\n'),
      () => code(of, between(8, 60, random), random),
      () =>
        `$ ${of.language.test}\n${many(between(1, 6, random), () => `FAILED ${at()} - expected ${between(0, 90, random)}, got ${between(0, 90, random)}`).join('\n')}\n${between(1, 6, random)} failed, ${between(10, 900, random)} passed in ${between(1, 90, random)}.${between(10, 99, random)}s`,
      () =>
        `$ ls -la\ntotal ${between(20, 400, random)}\n${of.files.map((file) => `-rw-r--r-- 1 root root ${between(200, 90_000, random)} ${fill('%month%', random).slice(0, 3)} ${between(1, 28, random)} ${file}`).join('\n')}`,
      () => patch(of, random),
      () => `bash: ${pick(PARTS, random)}: command not found`,
      () => '(no output)',
      () =>
        `$ git log --oneline -5\n${many(5, () => `${Math.floor(random() * 2 ** 28).toString(16)} ${fill('{Fix|Add|Remove|Rename} %noun% {in|from|for} ', random)}${pick(PARTS, random)}`).join('\n')}`,
    ],
    random,
  )();
}

/** A web page as an accessibility tree with numbered elements. */
export function webPage(random: Random): string {
  const site =
    fill('{www|shop|my|portal}.', random) +
    pick(WORDS, random) +
    pick(WORDS, random) +
    pick(['.com', '.org', '.net', '.io', '.co.uk'], random);
  const path = pick(
    [
      '/',
      '/search?q=' + pick(WORDS, random),
      '/account',
      `/item/${between(100, 99_999, random)}`,
      '/checkout',
      '/help',
    ],
    random,
  );
  const nodes = many(
    between(10, 60, random),
    (index) =>
      `[${index + 1}] ${fill(pick(["link '%noun%'", "button '{Add to basket|Continue|Sort by price|Close|Apply}'", "heading '%subject%'", "StaticText '%thing%, %2-900%.%10-99% EUR'", "textbox '{Search|E-mail|From|To}' required: {True|False}", "combobox '%month%' expanded: False", "img '%adjective% %noun%'", "checkbox '{Only in stock|Free delivery}' checked: false"], random), random)}`,
  );
  return `URL: https://${site}${path}\nTab 0 (current): ${fill('%firm%', random)}\n${nodes.join('\n')}`;
}

export interface Schema {
  readonly tables: readonly string[];
  readonly ddl: string;
}

export function schema(random: Random): Schema {
  const tables = sample(
    [
      'patients',
      'flights',
      'invoices',
      'members',
      'parcels',
      'courses',
      'trucks',
      'concerts',
      'samples',
      'tenants',
      'matches',
      'sensors',
      'loans',
      'recipes',
      'votes',
      'stations',
    ],
    between(2, 6, random),
    random,
  );
  const columns = [
    'name TEXT',
    'opened_at TIMESTAMP',
    'amount NUMERIC(10,2)',
    'city TEXT',
    'status VARCHAR(12)',
    'rating REAL',
    'parent_id INTEGER',
    'is_active BOOLEAN',
    'note TEXT',
    'weight_kg REAL',
    'year INTEGER',
  ];
  const ddl = tables
    .map(
      (table, index) =>
        `CREATE TABLE ${table} (\n  id INTEGER PRIMARY KEY,\n  ${sample(columns, between(3, 7, random), random).join(',\n  ')}${index > 0 ? `,\n  ${tables[0] ?? ''}_id INTEGER REFERENCES ${tables[0] ?? ''}(id)` : ''}\n);`,
    )
    .join('\n');
  return { tables, ddl };
}

/** Rows as a database shell prints them. */
export const rows = (random: Random): string =>
  many(between(1, 14, random), () =>
    fill('%1-9000% | %place% | %name% %surname% | %1-900%.%10-99% | {open|closed|NULL}', random),
  ).join('\n');
