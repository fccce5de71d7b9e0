import { lines, list, type Grammar } from './grammar.ts';

/** What one kind of agent works on, and how its tools talk back. */
export interface Harness {
  readonly role: readonly string[];
  readonly rules: readonly string[];
  /** Tools by purpose; an owner takes one name of each. */
  readonly tools: readonly { readonly names: readonly string[]; readonly parameters: readonly string[] }[];
  readonly openers: readonly string[];
  readonly thoughts: readonly string[];
  readonly calls: readonly string[];
  readonly results: readonly string[];
  readonly ends: readonly string[];
  readonly words: Grammar;
}

const repository = list(
  '{owner}/{stem}{part}; {owner}/{part}-{stem}; {owner}/{stem}; {stem}{part}; lib{stem}-{part}',
);
const owner = list(
  'acorn; blueleaf; corvid; driftlab; emberly; fennec; gritstone; halcyon; inkwell; juniper; kestrel; lumen; mosaic; nimbus; oriel; pebble; quill; rookery; sable; tundra',
);
const stem = list(
  'flux; grid; mint; dash; core; sprig; loom; dock; yarn; beam; kite; marl; opal; pivot; rune; silo; torch; vane; weft; zest; bolt; crate; delta; ferry',
);
const part = list(
  'py; js; cli; api; server; ui; kit; db; sync; parse; auth; sched; queue; view; graph; mail; pay; log; test; net',
);

const CODING: Harness = {
  role: lines(`
    You are an autonomous software engineer working in a sandboxed checkout.
    You resolve issues in a repository by editing files and running its tests.
    You are a coding agent. Think, call one tool, wait for the result, repeat.
    Solve the task in the given repository. The environment is reset afterwards.
    You control a shell and an editor in /workspace. Nobody will answer questions.`),
  rules: lines(`
    Reproduce the problem before you change anything.
    Never edit the tests that are given.
    End with the submit tool once the tests pass.
    One command a turn, no interactive programs.
    Explain your plan before each call.
    At most {20-80} steps.
    Keep the patch minimal.
    Write your thoughts between <thought> tags.`),
  tools: [
    { names: list('bash; run; shell; execute; terminal; run_command'), parameters: ['command'] },
    { names: list('read_file; open; view; cat_file; show'), parameters: ['path', 'start', 'end'] },
    {
      names: list('edit_file; str_replace; apply_patch; write_file; replace_lines'),
      parameters: ['path', 'old', 'new'],
    },
    { names: list('search; grep; find_in_repo; search_code; rg'), parameters: ['pattern', 'path'] },
    { names: list('submit; finish; done; complete_task'), parameters: ['summary'] },
  ],
  openers: lines(`
    Repository: {repository}\\nBase commit: {hex}{hex}{hex}\\nIssue: {bug}. Steps: call {verb}_{noun}s with {adjective} {noun}s. Expected no error, got "{error}".
    <repo>{repository}</repo>\\n<issue>\\n{bug}\\n\\nSeen with {language}, {library} {1-9}.{0-30}.\\n</issue>\\nFix it.
    In {repository}, add {feature}. Hidden tests check it.
    {repository}@{hex}{hex}: the test test_{verb}_{adjective}_{noun} fails with {error}. Make it pass.
    Task {100-99999}: please migrate {repository} from {library} to {library}, keep the behaviour when a {noun} is {adjective}.
    Implement {feature} in {repository} ({language}). See docs/{noun}.md for the format.`),
  thoughts: lines(`
    Let me look at where the {noun} is handled.
    The trace points at {verb}_{noun}s, so I check its callers.
    I suspect {bug}.
    First I run the tests to see {error}.
    That did not help; {noun}.{verb} is called twice.
    Now the same for {adjective} {noun}s.
    I will add a guard and run the suite again.
    The fix works, but one snapshot differs.`),
  calls: lines(`
    {"command": "pytest -q tests/test_{noun}.py -k {verb}"}
    {"command": "git log --oneline -n {3-20} -- src/{noun}"}
    {"path": "src/{noun}/{verb}.py", "start": {1-90}, "end": {91-300}}
    {"pattern": "{verb}_{noun}", "path": "src"}
    {"path": "src/{noun}.ts", "old": "if ({noun}.{adjective})", "new": "if ({noun}?.{adjective} ?? false)"}
    {"command": "npm test -- {noun}"}
    {"command": "cargo test {verb} 2>&1 | tail -n {10-60}"}
    {"command": "ls -la src/{noun}"}`),
  results: lines(`
    {2-90} passed, {0-4} failed in {1-60}.{10-99}s\\nFAILED tests/test_{noun}.py::test_{verb} - {error}
    src/{noun}/{verb}.py:{10-400}: def {verb}_{noun}s(self, limit={2-90}):\\nsrc/{noun}/cli.py:{10-200}: {verb}_{noun}s(args)
    {error}\\n  at {verb} (src/{noun}.ts:{10-400}:{2-40})\\n  at main (src/cli.ts:{10-90}:{2-30})
    {hex} {verb} {adjective} {noun}s\\n{hex} fix {bug}\\n{hex} bump {library}
    The file has been edited. {2-40} lines changed.
    total {8-200}\\n{noun}.py  {verb}.py  test_{noun}.py  README.md  {adjective}.json
    class {noun}:\\n    def {verb}(self, other):\\n        if other.{adjective}:\\n            raise ValueError({2-90})\\n        return self.{noun} + other.{noun} * {2-9}
    command timed out after {30-300} s
    (no output)`),
  ends: lines(`
    Done: {bug} is fixed, all {10-900} tests pass.
    I added {feature} with tests.
    Submitted. The change touches {1-6} files.`),
  words: {
    repository,
    owner,
    stem,
    part,
    hex: list(
      '3fa9c1; b07e22; 91cd4f; e5a60b; 0d7712; c84f9e; 7b21d3; aa90f4; 4c6e81; f1385a; 25bd07; 68e9cc',
    ),
  },
};

const WEB: Harness = {
  role: lines(`
    You operate a web browser for a user. Each turn you see the page as text with numbered elements.
    You are a web agent. Reach the goal with as few clicks as you can.
    Control the browser through the tools. The accessibility tree is given after every action.
    You complete tasks on arbitrary sites on behalf of the user.`),
  rules: lines(`
    Only use element ids that you can see.
    Close cookie banners first.
    Never buy anything without the exact item.
    Answer with stop when finished.
    Say what you see, then act.
    Limit: {10-40} actions.`),
  tools: [
    { names: list('click; click_element; press; tap'), parameters: ['element'] },
    { names: list('type; fill; input_text; type_text'), parameters: ['element', 'text'] },
    { names: list('scroll; scroll_page; page_down'), parameters: ['direction'] },
    { names: list('goto; navigate; open_url; visit'), parameters: ['url'] },
    { names: list('stop; answer; finish; report'), parameters: ['result'] },
  ],
  openers: lines(`
    Site: https://{site}\\nGoal: find the cheapest {item} under {20-900} euros that ships to {city} and put it in the cart.
    Start at {site}. Book a table for {2-9} in {city} on {day} at {17-21}:{10-50}.
    On {site}, which {item} has the most reviews? Return its name and price.
    Go to {site} and change the delivery address of order {10000-99999} to {city}.
    {site}: download the latest report about {item} prices and tell me the figure for {city}.
    Compare {item}s on {site}: which has at least {2-5} stars and arrives before {day}?
    Post a question about {item} in the forum of {site}, unless it was asked already.`),
  thoughts: lines(`
    The search box is element [{3-80}].
    A banner covers the page, I close it.
    The filter for {item} is on the left.
    These are sorted by date, I need the price.
    This {item} does not ship to {city}.
    I go back and try the second result.
    The form wants a date, {day} is still free.`),
  calls: lines(`
    {"element": {3-120}}
    {"element": {3-120}, "text": "{item} {city}"}
    {"direction": "down"}
    {"url": "https://{site}/{item}?page={2-9}"}
    {"element": {3-120}, "text": "{day}"}`),
  results: lines(`
    [{1-9}] link 'Home' [{10-20}] textbox 'Search {site}' [{21-40}] button 'Go' [{41-60}] text '{20-900} results for {item}'
    [{1-9}] heading '{item}' [{10-30}] text '{5-900},{10-99} €' [{31-50}] button 'Add to cart' [{51-70}] text 'Delivery to {city}: {day}'
    [{1-9}] dialog 'We value your privacy' [{10-20}] button 'Accept' [{21-30}] button 'Manage'
    Element {3-120} is not clickable at this point.
    [{1-9}] list '{item} A {5-90} €' [{10-30}] list '{item} B {91-400} €' [{31-60}] link 'Next page'
    Page loaded: https://{site}/{item}/{1000-9999}. Title: {item} in {city}
    404: this page has moved.`),
  ends: lines(`
    The cheapest {item} costs {5-900} euros and is in the cart.
    Finished: table booked in {city} for {day}.
    I could not find a {item} that ships to {city}.`),
  words: {
    site: list(
      'shop.{stem}{part}.example; {stem}.example; www.{owner}-{stem}.example; {owner}.example; my.{owner}{stem}.example; forum.{stem}.example; {stem}-travel.example',
    ),
    owner,
    stem,
    part,
    item: list(
      'kettle; tent; headphones; desk lamp; hiking boots; puzzle; backpack; blender; office chair; monitor; cello strings; dog bed; router; raincoat; camera lens; bread maker; skateboard; air filter; notebook; thermos',
    ),
    city: list(
      'Porto; Turin; Oslo; Graz; Leeds; Nantes; Brno; Malmö; Cork; Ghent; Riga; Sofia; Split; Tartu; Basel',
    ),
    day: list('Monday; Tuesday; Friday; Saturday; 3 May; 14 June; 30 September; 9 January'),
  },
};

const TERMINAL: Harness = {
  role: lines(`
    You are root in a Linux container and solve one task. A checker script runs at the end.
    You administer machines through a terminal. Reply with JSON only.
    Terminal agent: state analysis, plan and keystrokes, in that order.
    You are given a fresh virtual machine and a goal.`),
  rules: lines(`
    No network unless the task says so.
    Do not reboot.
    Mark the task complete twice to confirm.
    Long commands go to the background.
    Wait at most {5-60} seconds a command.`),
  tools: [
    { names: list('keystrokes; send_keys; exec; bash; run_in_terminal'), parameters: ['keys', 'wait'] },
    { names: list('task_complete; finish; mark_done; end'), parameters: [] },
    { names: list('read_screen; screenshot; pane; buffer'), parameters: ['lines'] },
  ],
  openers: lines(`
    Goal: set up {daemon} on port {1025-9999} so that /{noun} answers 200 and survives a restart. Host {host}.
    {host}: the disk is full because of {adjective} {noun} logs. Free {2-90} GB, keep the newest {3-30} days.
    Recover the {noun} table from /backup/{noun}-{1-28}.sql.gz into {daemon} and write the row count to /root/answer.txt.
    Build {library} {1-9}.{0-30} from source with {language} and install it under /opt/{noun}.
    A cron job on {host} should {verb} {noun}s every {2-59} minutes. It does not; find out why and repair it.
    Configure {daemon} with a certificate for {host} and redirect plain requests.
    Write /usr/local/bin/{verb}-{noun}: it reads {adjective} {noun}s from standard input and prints the {2-9} most frequent.`),
  thoughts: lines(`
    {daemon} is not running; look at its log.
    The unit file names a wrong path.
    Disk usage first.
    I {verb} the {noun} file and check the count.
    Permission problem on /var/lib/{noun}.
    The port is taken by {daemon}.`),
  calls: lines(`
    {"keys": "systemctl status {daemon}\\\\n", "wait": {1-9}}
    {"keys": "du -xsh /var/* | sort -h | tail -n {3-20}\\\\n", "wait": {1-30}}
    {"keys": "sed -i 's/{noun}/{adjective}/' /etc/{daemon}/{noun}.conf\\\\n", "wait": 1}
    {"keys": "tail -n {10-90} /var/log/{daemon}.log\\\\n", "wait": 1}
    {"keys": "make -j{2-8} && make install\\\\n", "wait": {30-300}}
    {"lines": {20-90}}`),
  results: lines(`
    root@{host}:~# systemctl status {daemon}\\n● {daemon}.service - failed (Result: exit-code)\\n   Main PID: {200-9999}
    {1-90}G /var/log\\n{1-30}G /var/lib/{noun}\\n{1-9}G /var/cache\\nroot@{host}:~#
    {error}\\nroot@{host}:~#
    make: *** [{noun}.o] Error {1-2}\\nroot@{host}:/opt/{noun}#
    Active: active (running) since Tue; {2-50} tasks\\nroot@{host}:~#
    -rw-r--r-- 1 root root {1000-90000} {noun}.conf`),
  ends: lines(`
    Task complete: {daemon} answers on its port.
    Finished, {noun} restored with {100-90000} rows.
    The checker should pass now.`),
  words: {
    daemon: list(
      'nginx; postgres; redis; cron; sshd; haproxy; mariadb; rabbitmq; caddy; grafana; postfix; bind; samba; etcd',
    ),
    host: list('{stem}-{1-40}; {owner}.{stem}.internal; vm{100-999}; box-{owner}; {stem}{1-9}'),
    owner,
    stem,
  },
};

const DATA: Harness = {
  role: lines(`
    You are a data scientist with a notebook. Answer the question from the files.
    Analyse the attached data set with Python and report a number.
    You write and run SQL against an unknown warehouse until the question is answered.
    Data agent: inspect the schema, query, verify, answer.`),
  rules: lines(`
    Do not guess column names.
    Show intermediate results.
    The last line must read ANSWER: <value>.
    Never load more than {1000-90000} rows at once.
    Plot nothing.`),
  tools: [
    { names: list('python; run_cell; execute_python; notebook'), parameters: ['code'] },
    { names: list('sql; query; run_query; execute_sql'), parameters: ['statement'] },
    { names: list('list_files; describe_tables; schema; ls'), parameters: ['path'] },
    { names: list('answer; submit_answer; final; conclude'), parameters: ['value'] },
  ],
  openers: lines(`
    Files: {table}.csv, {table}_{1990-2025}.parquet. Question: what share of {noun}s was {adjective} in {1990-2025}?
    Database {stem}_{part}: which {table} had the highest growth of {noun}s between {1990-2009} and {2010-2025}?
    Data set "{table} of {stem}": is the link between {noun} count and price significant at {1-10} %?
    Clean {table}.xlsx ({adjective} dates, duplicate {noun}s) and return the median {noun} value by region.
    Predict the {noun} column of {table}_test.csv from {table}_train.csv; metric: {metric}.
    Find the {2-9} customers of {stem} whose {noun}s look {adjective} and explain why.`),
  thoughts: lines(`
    Look at the columns first.
    {table} has {adjective} values, I drop them.
    Join {table} on {noun}_id.
    The totals do not match, check duplicates.
    A simple baseline gives {metric} of 0.{51-93}.`),
  calls: lines(`
    {"code": "df = pd.read_csv('{table}.csv'); df.head({3-20})"}
    {"code": "df.groupby('{noun}')['{adjective}'].agg(['mean','count']).sort_values('count').tail({3-20})"}
    {"statement": "SELECT {noun}, COUNT(*) FROM {table} GROUP BY 1 ORDER BY 2 DESC LIMIT {3-50}"}
    {"statement": "SELECT AVG({noun}_total) FROM {table} WHERE year = {1990-2025}"}
    {"path": "/data/{table}"}`),
  results: lines(`
    {noun}_id | {adjective} | total\\n{1-900} | true | {1-900}.{10-99}\\n{1-900} | false | {1-900}.{10-99}\\n({2-90} rows)
    <class 'pandas.DataFrame'> {100-90000} entries, columns: {noun}_id, {noun}_date, {adjective}, region, total
    KeyError: '{noun}_id'
    mean {1-900}.{10-99}  count {10-9000}
    {table} ({10-60} columns), {table}_archive, {noun}_types
    0.{10-99}`),
  ends: lines(`
    ANSWER: {1-99}.{10-99}
    ANSWER: {table} {2-90}
    The {adjective} share is {1-99} %. ANSWER: {1-99}`),
  words: {
    table: list(
      'harvests; clinics; rides; tenders; matches; sensors; loans; museums; flights; permits; species; exports; grants; readers; turbines; elections; recalls; crops; donations; wards',
    ),
    metric: list('accuracy; F1; RMSE; AUC; MAE; log loss'),
    stem,
    part,
  },
};

export const HARNESSES = { coding: CODING, web: WEB, terminal: TERMINAL, data: DATA } as const;
