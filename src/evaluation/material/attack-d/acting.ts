import { lines, terms, type Grammar } from '../attack-a/grammar.ts';
import { PROGRAMS } from './programs.ts';

/** Interfaces, worlds and what an agent says in them. */
export const ACTS: Grammar = {
  ...PROGRAMS,
  act: terms`search; fetch; open; send; delete; schedule; translate; reserve; summarise; rate; subscribe; upload; lock; refund; measure; assign`,
  noun: terms`calendar; invoice; ticket; contact; playlist; sensor; parcel; route; document; portfolio; recipe; reminder; thermostat; vehicle; account; prescription; lesson; auction; repository; lamp`,
  field: terms`id; date; city; amount; currency; limit; query; user; unit; start; end; format; priority; tags; language; radius; page; address`,
  need: lines`
    {act^} the {noun} of {name} for {1..28} {month}.
    Which {noun} in {city} costs less than {10..900}?
    I'm in {city} and need {a noun} before {8..22}:{10..59}.
    If {name} has {a noun}, {act} it, else {act} the {noun} of {name}.
    Compare the {noun}s of {city} and {city}, then {act} the better one.
    Cancel everything with {org} and tell {name}.`,
  signature: lines`
    {act}_{noun}({field}: str, {field}: int)
    {"name": "{act}_{noun}", "parameters": {"{field}": "string", "{field}": "number"}}
    {noun}.{act}({field}, {field}=None) -> list`,
  shelltask: lines`
    {chore^}.
    The service {ident} {fault}. Find out why and fix it.
    {chore^}, then {chore}.`,
  shellact: [
    'ls -la {ident}',
    'grep -rn "{ident}" src | head -{2..50}',
    'cat {ident}.{py|txt|log|json}',
    'python {ident}.py --limit {2..90}',
    'sed -i "s/{ident}/{ident}/" {ident}.conf',
    'systemctl status {ident}',
  ],
  shellsees: lines`
    total {4..800}⏎-rw-r--r-- 1 root root {100..90000} {month} {1..28} {ident}.log⏎drwxr-xr-x 2 root root 4096 {month} {1..28} {ident}
    {ident}.py:{1..400}: {ident} = get_{ident}({ident})⏎{ident}.py:{1..400}: return {ident}
    Traceback (most recent call last):⏎··File "{ident}.py", line {1..400}⏎KeyError: '{ident}'
    exit code: {0..2}`,
  webtask: lines`
    Find the cheapest {item} on the site of {a trade} in {city} and put it into the cart.
    Book a table for {2..9} on {1..28} {month} at {8..9} pm in {city}.
    Which {job} wrote the latest post about {issue}?
    Subscribe {name} to the newsletter of {org}.`,
  webact: [
    'click({1..200})',
    'type({1..200}, "{item}")',
    'scroll({down|up})',
    'goto("https://{noun}.example/{ident}")',
    'select({1..200}, "{city}")',
  ],
  websees: lines`
    [{1..60}] <a> {item^}s⏎[{61..120}] <input placeholder="{field}">⏎[{121..200}] <button> {act^}
    <main><h2>{trade^} {city}</h2><li id={1..90}>{item} — {3..400}.{10..99}</li><li id={91..200}>{item} — {3..400}.{10..99}</li></main>
    Page "{org}" loaded. {2..40} results for {item}.`,
  screentask: lines`
    Make the {item} in the drawing {red|blue|larger|transparent} and export as PDF.
    In the table, sort by {column} and delete the rows where {column} is below {2..90}.
    Set the wallpaper to {place} and the language to the one of {country}.
    Rename "{ident}" to "{ident}" in the {noun} settings.`,
  screenact: [
    'left_click({10..1900}, {10..1000})',
    'key("ctrl+{a|c|s|f|v}")',
    'write("{ident}")',
    'drag({10..900}, {10..900}, {10..900}, {10..900})',
    'wait({1..5})',
  ],
  screensees: lines`
    screen 1920x1080; window "{org} — {noun}"; focused: textbox "{field}" at ({10..1900}, {10..1000})
    menu open: New, Open, {act^}, Close; cursor ({10..1900}, {10..1000})
    dialog: "{act^} {noun}?" [Yes] [No]`,
  sqltask: lines`
    Which {column} has the most {table} since {2005..2024}?
    How many {table} per {column} have a {column} over {2..90}?
    Is there a link between {column} and {column} in {table}?`,
  sqlact: [
    'SELECT * FROM {table} LIMIT {2..9}',
    'SELECT {column}, COUNT(*) FROM {table} GROUP BY {column}',
    'PRAGMA table_info({table})',
    'SELECT AVG({column}) FROM {table} WHERE {column} > {2..90}',
  ],
  sqlsees: lines`
    {column} | {column}⏎{city} | {2..90}⏎{city} | {2..90}⏎({2..900} rows)
    ERROR: no such column: {column}
    0|{column}|TEXT⏎1|{column}|INTEGER⏎2|{column}|REAL`,
  apitask: ['{need}'],
  apiact: [
    '{act}_{noun}({field}="{city}", {field}={2..90})',
    '{act}_{noun}({field}="{name}")',
    'finish(answer="{name}")',
  ],
  apisees: lines`
    {"status": "ok", "{noun}": {"{field}": "{city}", "{field}": {2..900}}}
    {"error": "missing {field}", "code": {400..422}}
    [{"{field}": "{name}", "{field}": {2..90}}, {"{field}": "{name}", "{field}": {2..90}}]`,
  think: lines`
    I should look at the {ident} first.
    That failed, because {field} was wrong. I try another way.
    {2..40} results. I need the one with the lowest {field}.
    The goal mentions {noun}; nothing here does yet.
    Next I {act} the {noun} and check.
    Almost there; I verify {field} before I finish.`,
};

export const AGENT_SYSTEMS = lines`
<<You act in|You control|Agent for>> WORLD. <<Think, then act.|Reply with Thought: and Action:.|Write your plan, critique it, act.>> <<One action per turn.|Stop with DONE.|At most {10..40} steps.>>
<<Solve the task with|Operate|You are given>> WORLD. <<Explain each action in detail.|JSON: {"thought": ..., "action": ...}|<think>...</think><act>...</act>>>
<<Autonomous mode.|No human is available.|Benchmark run.>> Environment: WORLD. <<Output exactly one action.|Rationale, then action, on two lines.>>`;

/** What the worlds are called, and the tools that some harnesses declare for them. */
export const WORLDS = {
  shell: ['a Linux shell', 'bash', 'run_command', 'command'],
  web: ['a web browser', 'a headless browser', 'browser_action', 'action'],
  screen: ['a desktop computer', 'mouse and keyboard', 'computer', 'action'],
  sql: ['a SQL database', 'a SQLite prompt', 'execute_sql', 'query'],
  api: ['a set of APIs', 'simulated services', 'call_api', 'call'],
} as const;

export const CALL_FORMS = lines`
<<Tools|Functions>>: {signature}; {signature}; {signature}⏎<<User|Request>>: {need}⏎<<Calls:|Call(s) in JSON, then the reply.|Thought, call, (imagined) result, reply.|Which tool, or none?>>
<<Given the API|With>> {signature}, <<write {3..9} user requests and the matching calls.|write a multi-step dialogue with calls and results.|make one request it cannot serve and the right reply.|write a test case: request, call, expected.>>
<<Design|Invent|Specify>> a tool for {a job} who must {act} {a noun}. <<Schema, three example calls, one failure.|OpenAPI and a sample conversation.|JSON schema only, then five queries.>>`;
