import { between, pick, sample } from '../../../../demo/random.ts';
import { bankOf, weave, type Bank, type Random } from './kit.ts';
import { WORLD } from './words.ts';

const NOUNS: Readonly<Record<string, readonly string[]>> = {
  patients: ['id', 'full_name', 'birth_date', 'ward_id', 'admitted_at', 'insurer'],
  wards: ['id', 'label', 'capacity', 'head_nurse'],
  flights: ['flight_no', 'origin', 'destination', 'departs_at', 'aircraft_id', 'delay_min'],
  aircraft: ['id', 'model', 'seats', 'built_year'],
  concert: ['concert_id', 'title', 'venue_id', 'held_on', 'tickets_sold'],
  venue: ['venue_id', 'name', 'city', 'seats'],
  employees: ['emp_id', 'name', 'dept_id', 'salary', 'hired_on', 'manager_id'],
  departments: ['dept_id', 'dept_name', 'budget', 'floor'],
  orders: ['order_id', 'customer_id', 'placed_at', 'status', 'total_cents'],
  customers: ['customer_id', 'email', 'country', 'created_at', 'tier'],
  order_items: ['order_id', 'sku', 'qty', 'unit_price'],
  books: ['isbn', 'title', 'author_id', 'published', 'pages'],
  authors: ['author_id', 'name', 'nationality', 'born'],
  loans: ['loan_id', 'isbn', 'member_id', 'due', 'returned_at'],
  matches: ['match_id', 'home', 'away', 'home_goals', 'away_goals', 'season'],
  sensors: ['sensor_id', 'site', 'kind', 'installed'],
  readings: ['sensor_id', 'taken_at', 'value', 'quality'],
  invoices: ['number', 'client_id', 'issued', 'paid_on', 'net', 'vat'],
};

const DATABASES = [
  ['patients', 'wards'],
  ['flights', 'aircraft'],
  ['concert', 'venue'],
  ['employees', 'departments'],
  ['orders', 'customers', 'order_items', 'invoices'],
  ['books', 'authors', 'loans'],
  ['matches', 'venue'],
  ['sensors', 'readings'],
];

const ASKS = [
  'What are the [c1] and [c2] of all [t1] with the highest [c3]?',
  'How many [t1] are there for each [c1]? Only those with more than [2..40].',
  'List [c1] of [t1] which have no [t2], in descending order of [c2].',
  'Find the average [c3] per [c1] for the year [2008..2024].',
  'show the top [3..20] [t1] by number of [t2]',
  'Which [t1] have a [c2] above the average of their [c1]?',
  'Return, for every month of [2015..2024], the count of [t1] and the running total of [c3].',
  'give the [c1] of the [t1] whose [c2] contains the word "[town]"',
  'Delete duplicate rows of [t1] that share [c1] and [c2], keep the newest',
  'What is the second largest [c3] among [t1] joined to [t2]?',
];

function ddl(table: string, style: number, random: Random): string {
  const columns = NOUNS[table] as readonly string[];
  if (style === 0) return `${table}(${columns.join(', ')})`;
  if (style === 1) return `# ${table}: ${columns.join(', ')}`;
  const kinds = ['INTEGER', 'VARCHAR(80)', 'TEXT', 'TIMESTAMP', 'NUMERIC(10,2)'];
  const lines = columns.map(
    (name, i) => `  ${name} ${i === 0 ? 'INTEGER PRIMARY KEY' : pick(kinds, random)}`,
  );
  return `CREATE TABLE ${table} (\n${lines.join(',\n')}\n);`;
}

/** A database and a question, the schema in one of three styles. */
export const sqlTasks: Bank = (random) => {
  const style = between(0, 2, random);
  const label = pick(['Question: ', '-- ', 'Q: ', '### Request\n', ''], random);
  return () => {
    const named = sample(pick(DATABASES, random), between(2, 4, random), random);
    const [t1 = '', t2 = t1] = named;
    const [c1 = '', c2 = '', c3 = ''] = sample(NOUNS[t1] ?? [], 3, random);
    const words = { ...WORLD, t1: [t1], t2: [t2], c1: [c1], c2: [c2], c3: [c3] };
    const schema = named.map((table) => ddl(table, style, random)).join(style === 2 ? '\n\n' : '\n');
    return `${schema}\n\n${label}${weave(pick(ASKS, random), words, random)}`;
  };
};

const SHELL = {
  ext: ['.log', '.csv', '.jpeg', '.tmp', '.py', '.md', '.tar.gz', '.json', '.conf', '.mp4'],
  dir: [
    '/var/log',
    '~/Downloads',
    '/srv/data',
    'the current directory',
    '/etc',
    '/home/deploy',
    './build',
    '/mnt/backup',
  ],
  proc: ['nginx', 'java', 'postgres', 'node', 'sshd', 'python3', 'redis-server'],
  word: ['ERROR', 'TODO', 'timeout', 'deprecated', 'password', 'segfault', 'retry'],
  col: ['second', 'third', 'last', 'fifth'],
};

export const shellTasks = bankOf(
  [
    'find all [ext] files in [dir] larger than [1..900]M and older than [2..90] days',
    'Count lines containing "[word]" in every [ext] file under [dir], sorted by count',
    'print the [col] column of all [ext] files in [dir], without duplicates',
    'Kill every [proc] process that uses more than [10..95]% of memory',
    'rename all [ext] files in [dir] by adding the prefix "[2001..2025]_"',
    'replace "[word]" with "[word]" in [ext] files recursively but skip .git and [dir]',
    'show the [3..30] largest directories below [dir] in human readable form',
    'Archive [dir] into a [ext] file, excluding files matching *[ext], and copy it to host [town] over ssh port [1024..9999]',
    'list open ports and the [proc] processes that listen on them',
    'watch [dir] every [2..60] seconds and mail root when a [ext] file appears',
    'Run [proc] at [0..23]:[10..59] every {{monday|weekday|sunday|first of the month}} using cron, log to [dir]',
    'split every [ext] file in [dir] into chunks of [10..900] lines with a numeric suffix',
  ],
  { ...SHELL, town: WORLD['town'] ?? [] },
);

export const regexTasks = bankOf(
  [
    'a string that starts with [2..6] {{uppercase letters|digits|vowels}} followed by "[word]" and ends with [ext]',
    'lines with {{at least|exactly|no more than}} [2..9] words that contain "[word]" but not "[word]"',
    '{{dates|times|amounts}} like {{2021-[10..12]-[10..28]|[1..12]/[1..28]/1999|$[1..9],[100..999].50|[0..23]h[10..59]}} with optional leading zero',
    'every second "[word]" in a text and the [3..12] characters after it',
    'file names with [ext] or [ext], case-insensitive, that have no spaces and a version v[1..9].[0..20]',
    'identifiers of [3..20] characters, letters and underscore, not starting with "[word]"',
    'quoted strings that may contain escaped quotes, of up to [10..90] characters',
  ],
  SHELL,
);

const TYPES = [
  'list[int]',
  'str',
  'dict[str, int]',
  'list[str]',
  'int',
  'float',
  'bool',
  'tuple[int, int]',
  'set[str]',
  'Optional[str]',
];
const VERBS = [
  'merge',
  'count',
  'rotate',
  'find',
  'partition',
  'encode',
  'flatten',
  'validate',
  'group',
  'interleave',
  'compress',
  'rank',
  'parse',
  'sum',
  'diff',
  'shift',
];
const OBJECTS = [
  'intervals',
  'words',
  'matrix',
  'brackets',
  'digits',
  'timestamps',
  'paths',
  'prefixes',
  'pairs',
  'peaks',
  'anagrams',
  'tokens',
  'ranges',
  'nodes',
  'scores',
  'vowels',
  'windows',
  'primes',
  'roman_numerals',
  'duplicates',
];
const RULES = [
  'The input may be empty, in which case an empty result is returned.',
  'Ties are broken by the original order.',
  'Runs in O(n log n) or better.',
  'Only elements that occur at least [2..6] times are kept.',
  'Negative numbers count as zero.',
  'Case is ignored, punctuation is not.',
  'Results are taken modulo [7..997].',
  'Raise ValueError if there are more than [10..900] elements.',
  'Neighbours closer than [2..9] are treated as one.',
  'The order of the result does not matter.',
  'Do not modify the argument.',
  'Every [2..5]th element is skipped.',
];

const draft = (text: string, random: Random): string => weave(text, WORLD, random);

/** Python signatures with a docstring and perhaps examples. */
export const docstrings: Bank = (random) => {
  const examples = random() < 0.6;
  const imports = pick(['', 'from typing import *\n\n\n', 'from typing import Optional\n\n'], random);
  return () => {
    const [verb, object] = [pick(VERBS, random), pick(OBJECTS, random)];
    const rules = draft(sample(RULES, between(1, 3, random), random).join('\n    '), random);
    const cases = `\n    >>> ${verb}_${object}([${between(0, 9, random)}, ${between(0, 30, random)}, ${between(0, 9, random)}])\n    ${between(0, 40, random)}`;
    const name = `${verb}_${object}${random() < 0.3 ? `_by_${pick(OBJECTS, random)}` : ''}`;
    return `${imports}def ${name}(items: ${pick(TYPES, random)}, k: int = ${between(0, 9, random)}) -> ${pick(TYPES, random)}:\n    """${verb} the ${object} of items, ${pick(['from left to right', 'in pairs', 'recursively', 'up to k times', 'without extra memory'], random)}.\n    ${rules}${examples ? cases : ''}\n    """\n`;
  };
};

const capital = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).replaceAll(/_(\w)/g, (_all, c: string) => c.toUpperCase());

/** Bare signatures in a language of the owner's choice. */
export const signatures: Bank = (random) => {
  const language = pick(['java', 'go', 'rust', 'ts', 'cpp'], random);
  return () => {
    const [verb, object, rest] = [pick(VERBS, random), pick(OBJECTS, random), pick(OBJECTS, random)];
    const comment = `// ${capital(verb)}s the ${object} with respect to ${rest}. ${draft(pick(RULES, random), random)}`;
    if (language === 'java')
      return `${comment}\npublic static List<Integer> ${verb}${capital(object)}(List<Integer> ${rest}, int limit) {`;
    if (language === 'go')
      return `package ${rest}\n\n${comment}\nfunc ${capital(verb)}${capital(object)}(in []int, max int) (map[string]int, error) {`;
    if (language === 'rust')
      return `${comment}\npub fn ${verb}_${object}(${rest}: &[i64], k: usize) -> Option<Vec<i64>> {`;
    if (language === 'ts')
      return `${comment}\nexport function ${verb}${capital(object)}(${rest}: readonly string[], limit = ${between(1, 50, random)}): Map<string, number> {`;
    return `#include <vector>\n#include <string>\n\n${comment}\nstd::vector<int> ${verb}_${object}(const std::vector<int>& ${rest}, int k) {`;
  };
};

const BODIES = [
  'def %f(xs, k=[1..9]):\n    out = []\n    for i in range(len(xs) + 1):\n        if xs[i] % k == [0..2]:\n            out.append(xs[i])\n    return out.sort()',
  'def %f(text):\n    seen = {}\n    for w in text.split(" "):\n        seen[w] =+ 1\n    return {w: c for w, c in seen.items if c > [1..6]}',
  'class %C:\n    items = []\n\n    def add(self, item, qty=[1..5]):\n        self.items.append((item, qty))\n\n    def total(self):\n        return sum(q for q, _ in self.items) / len(self.items)',
  'function %f(rows) {\n  let best = 0;\n  for (var i = 0; i <= rows.length; i++) {\n    setTimeout(() => console.log(rows[i].score), [10..900]);\n    if (rows[i].score > best) best = i;\n  }\n  return rows[best];\n}',
  'public int %f(int[] a, int x) {\n    int lo = 0, hi = a.length;\n    while (lo < hi) {\n        int mid = (lo + hi) / [2..3];\n        if (a[mid] < x) lo = mid;\n        else hi = mid - 1;\n    }\n    return lo;\n}',
  'def %f(node, depth=[0..3]):\n    if node.left is None and node.right is None:\n        return depth\n    return max(%f(node.left), %f(node.right))',
  'func %f(ch chan int) int {\n\ttotal := [0..9]\n\tfor {\n\t\tv := <-ch\n\t\tif v == 0 { break }\n\t\ttotal += v\n\t}\n\treturn total\n}',
  'def %f(path, default=[]):\n    f = open(path)\n    for line in f:\n        if line.strip() == "":\n            continue\n        default.append(int(line) * [2..9])\n    return default',
  'SELECT o.%f, COUNT(*) AS n\nFROM orders o LEFT JOIN items i ON i.order_id = o.id\nWHERE i.qty > [1..9] AND n > [2..30]\nGROUP BY o.status',
];

/** Broken (or merely untested) functions. */
export const snippets: Bank = (random) => {
  const own = sample(BODIES, between(5, BODIES.length, random), random);
  return () => {
    const [verb, object] = [pick(VERBS, random), pick(OBJECTS, random)];
    const note = random() < 0.4 ? `# ${draft(pick(RULES, random), random)}\n` : '';
    const body = pick(own, random).replaceAll('%f', `${verb}_${object}`).replaceAll('%C', capital(object));
    return note + draft(body, random);
  };
};

export const failures: Bank = (random) => {
  const code = snippets(random);
  return () =>
    draft(
      `${code()}\n\n${pick(['Traceback (most recent call last):\n  File "/tmp/t_[10..999].py", line [3..40], in <module>\nIndexError: list index out of range', 'FAILED tests/test_[10..900].py::test_case_[1..30] - AssertionError: assert [0..40] == [41..90]', "TypeError: 'NoneType' object is not iterable (line [2..30])", 'expected: [[1..9], [10..20]]\n     got: [[1..9]]', 'panic: runtime error: index out of range [[3..30]] with length [1..3]'], random)}`,
      random,
    );
};
