import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Interfaces to be called, and worlds to be acted in. */
export const ACTING: Grammar = {
  act: terms`get; list; create; cancel; update; find; book; convert; estimate; track; compare; notify`,
  thing: terms`weather_alert; ferry_ticket; invoice; playlist; parking_spot; prescription; soil_report; exchange_rate; meeting_room; tide_table; warranty; crop_price; loan; flight_status; recipe; shift; museum_pass; meter_reading`,
  param: terms`city; date; currency; quantity; customer_id; radius_km; language; limit; unit; start_time; category; email; sort_by; latitude; priority`,
  api: lines`
    {"name": "{act}_{thing}", "description": "{Returns|Changes|Looks up} the {thing} for {a worker}", "parameters": {"{param}": {"type": "string"}, "{param}": {"type": "integer"}, "{param}": {"type": "{string|boolean}"}}}
    {act}_{thing}({param}: str, {param}: int = {1..50}) -> dict`,
  need: lines`
    I need the {thing} for {person} in {place} by {1..28} {month}, at most {2..90}.
    Please {act} a {thing} near {place} and tell {person}.
    Is there a {thing} cheaper than {10..900} in {place} or {place}?
    {person} wants two of them, one for {place}, one for {place}, on the same day.
    What changed between {month} and {month} for my {thing}?`,
  webtask: lines`
    Find the cheapest {goods} that ship to {place} and add {2..9} to the basket.
    Open the forum for {worker}s and post a question about {subject}.
    What is the opening time of the {company} branch in {place}?
    Change my address to {12..300} {surname} Street, {place}.
    Compare two tickets from {place} to {place} on {1..28} {month}.`,
  shelltask: lines`
    Count the lines with "{quality}" in all logs younger than {2..40} days, by host.
    The service "{thing}" does not start after an update of {month}. Repair it.
    Convert every file in data/{thing} to UTF-8 and remove duplicates.
    Set up a backup of /srv/{thing} that keeps {3..30} generations.
    Find what fills the disk and free {2..80} GB without deleting anything of {person}.`,
  screentask: lines`
    In the spreadsheet, add a column "{param}" and colour the cells above {20..900}.
    Set the slide background to grey in the talk on {topic} and export it.
    Rename the layer "{thing}" in the drawing and move it {10..90} px to the left.
    Turn on dark mode and set the language of the mail program to the one of {place}.
    Crop the picture of the {goods} to {400..900} by {300..700}.`,
  repotask: lines`
    Issue #{10..9900}: {act}_{thing}() ignores {param} when {param} is empty. Expected: an error. Got: {"{param}": null}.
    Issue #{10..9900}: {param} is off by one for {place} since {0..9}.{1..30}.{0..9}.
    Feature: support {param} in {act}_{thing}, with tests and a line in the changelog.
    Regression: {thing} leaks {goods} handles after {100..9000} calls.
    Type error in {thing}/{act}.py, line {10..900}: unexpected keyword "{param}".`,
  webview: lines`
    [{1..90}] link "{goods}"⏎[{91..190}] textbox "{param}"⏎[{191..290}] button "{act}"⏎[{291..390}] StaticText "{report}"
    <page title="{company}"><a id={1..99}>{goods} {5..90}.{10..99}</a><a id={100..199}>{goods} {5..90}.{10..99}</a><p>{review}</p></page>`,
  shellview: lines`
    total {10..900}⏎drwxr-xr-x {2..9} root root 4096 {1..28} {thing}⏎-rw-r--r-- 1 {param} {param} {100..99999} {thing}.log
    {act}: cannot open '{thing}': No such file or directory
    {10..9999} {thing}.log⏎{10..9999} {param}.log⏎exit code {0|0|0|1|127}`,
  screenview: lines`
    window "{company}" (active), menu: File Edit View; selected: {param}; pointer at ({10..1900}, {10..1000})
    accessibility tree: frame > panel > table[{2..40}x{2..12}] > cell "{thing}" focused
    dialog "{act} {thing}?" buttons: OK ({200..900}, {300..700}), Cancel ({901..1400}, {300..700})`,
  repoview: lines`
    src/{thing}/{act}.py:{10..400}:def {act}_{thing}({param}, {param}=None):⏎src/{thing}/{act}.py:{401..900}:    return {param}
    {1..30} passed, {0..4} failed in {1..90}.{10..99}s⏎FAILED tests/test_{thing}.py::test_{param} - AssertionError
    --- a/{thing}.py⏎+++ b/{thing}.py⏎-    if {param}:⏎+    if {param} is not None:`,
  plan: lines`
    The task mentions {thing}; I look there first.
    That did not help, so I try {act} with another {param}.
    The result shows {2..90} entries. Next I narrow it down by {param}.
    Before I go on I verify that nothing of {person} is affected.
    Almost done; one more check of {param}.`,
};

export const CALL_FRAMES = lines`
<<Functions|Available tools|API>>: {api}⏎{api}⏎{api}⏎⏎<<Generate {4..15} user queries which need one or several of these, and the exact calls as JSON.|Write one query that needs two dependent calls; give the calls in order.|A query for which no function fits, and the right reply. Then one that fits.>>
[{api}, {api}]⏎Query: {need}⏎<<Which call? JSON only.|Think, then call, then the reply after the (invented) result.|Are parameters missing? Ask back or call.>>
Design {2..6} functions for {a worker} in {field} (name, description, parameters with types). Then a conversation of {4..10} turns in which they are called, with plausible results. <<Domain terms from {subject}.|Include an error and the recovery.|JSON lines.>>`;

export const WORLDS = [
  {
    name: 'web',
    task: '{webtask}',
    does: 'click [{1..390}]',
    view: '{webview}',
    act: '<<click [id]|CLICK(id)|{"action": "click", "id": ...}>>',
  },
  {
    name: 'shell',
    task: '{shelltask}',
    does: '{ls -la|grep -c {param}|tail -n {5..90}|cat|wc -l} /srv/{thing}.log',
    view: '{shellview}',
    act: '<<one bash command in a code block|{"cmd": "..."}|<execute>command</execute>>>',
  },
  {
    name: 'screen',
    task: '{screentask}',
    does: 'click({10..1900}, {10..1000})',
    view: '{screenview}',
    act: '<<pyautogui code|click(x, y), type(text), key(name), done()|{"type": "click", "x": ..., "y": ...}>>',
  },
  {
    name: 'repository',
    task: '{repotask}',
    does: '{open|edit|run tests of} src/{thing}/{act}.py:{10..900}',
    view: '{repoview}',
    act: '<<open, search, edit, submit|a unified diff or a command|exactly one tool call>>',
  },
] as const;

export const WORLD_SYSTEMS = [
  '<<You control a computer.|You are an autonomous agent.|You act in an environment, one action at a time.>> <<Before each action write THOUGHT with your full reasoning.|Reason about the last observation, then act.|Reflection: ...; Plan: ...; Action: ...>> Action format: ACT.',
  '<<Solve the task by acting.|Complete the task in at most 30 steps.|Interact until the task is done.>> Allowed: ACT. <<Explain in detail why you choose an action.|Output "thought" and "action".|Never ask the user.>>',
];
