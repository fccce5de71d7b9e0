import { lines } from '../benign-b/expand.ts';
import { hand } from './hand.ts';

/** Sub-tasks that a planner writes for the agents under it. */
export const SUBTASKS = hand(
  lines(`
## Task⏎Find the {few} most relevant facts on {any} for the section "{hobby}".⏎## Context⏎Audience: {trade}s. Previous agent: planner.⏎## Output⏎Bullets with source titles.
TASK_{1..40}: Verify the claim "{scholar} worked in {town} before {year}". Return {"verdict": ..., "evidence": [...]}
Sub-goal {1..9} of {9..12}: compare {gear} and {gear} for {firm}. Write to notes.md.
[from: manager] [to: researcher] Collect what is known about {economics} in {land}. Stop after {3..9} sources.
[from: writer] [to: critic] Draft below. List factual problems only.⏎---⏎{any} matters to {trade}s because it saves time. In {year} it was rare.
Given the goal "{firm} enters {land}", write a plan of at most {4..10} steps as a JSON array.
Reflect: the last step failed with "{gear} not found". What should the next step be?
Write the section on {any} ({long}). Use only the notes.⏎NOTES: {scholar}; {year}; {land}
Rewrite the query "{hobby} {town}" into {few} search queries.
Rank the candidates for relevance to "{any}": [1] {novel} [2] {event} [3] {physics}
You are step {2..8}/{8..9}. Input: table of {things} by region. Output: the three outliers, with a reason each.
Decide: DELEGATE, ANSWER or ASK. Message: "can {firm} ship a {gear} to {land}?"
Merge the reports of agents A, B and C about {land} into one page. Keep disagreements.
Extract entities (person, place, date): "{person} left {town} for {land} in {year}."
`),
);

/** What a tool gave back. */
export const RESULTS = hand(
  lines(`
{"status":200,"title":"{hobby} in {town}","text":"Open {7..10}-{16..20}. {firm} runs it."}
[button 12] Search [link 13] {land} [link 14] {gear} [input 15] (empty)
0 results
region,total⏎{town},{100..9000}⏎{town},{100..9000}⏎{town},{100..9000}
Traceback (most recent call last):⏎  KeyError: '{things}'
PASS tests/test_{beast}.py::test_empty⏎FAIL tests/test_{beast}.py::test_many - assert {1..9} == {1..9}
{any} — an introduction. Last edited {2..28} March.
Error: timeout after {10..60} s
order {10000..99999}: {gear}, shipped to {town}
temperature {12..26}.{0..9}, humidity {30..80}%, window open
Note saved.
count {2..9000}, mean {2..90}.{1..9}, missing {0..40}
diff: +{1..90} -{0..40} in {beast}.ts
`),
);

/** Goals that people give to an agent. */
export const GOALS = hand(
  lines(`
Find the cheapest way from {town} to {town} on the {2..28}th and put it in my calendar.
Write a report about {any}, with sources.
Which {firm} customers from {land} bought a {gear} in {year}? Plot it.
Fill the form for a permit as a {trade} in {town}.
Compare {few} {gear}s and recommend one.
Clean the file {things}.csv and tell me what is odd.
Write unit tests for {beast}.ts
Research {scholar} and {scholar}: did they ever meet?
Book a table for {2..9} with {dish}
Why did sales in {town} fall in {year}?
Summarise what is new about {computing} this week.
Make a quiz about {any} and save it.
`),
);

/** Code under review or under test. */
export const CODE = hand(
  lines(`
diff --git a/src/{beast}.ts b/src/{beast}.ts⏎-  return items.length > {0..3}⏎+  return items.length >= {0..3}
def {beast}_total(rows):⏎    return sum(r["{things}"] for r in rows) / len(rows)
export const next{things} = (n: number) => (n % {2..9} === 0 ? n / 2 : n * 3 + 1);
func parse(s string) (int, error) {⏎	return strconv.Atoi(s[{1..4}:])⏎}
ALTER TABLE {beast} ADD COLUMN {things} int default {0..9};
@@ -{10..400},7 +{10..400},9 @@ class {beast}Service:⏎+        if not user: return None⏎         self.log(user.name)
public int size() { return count{1..9} - 1; }
for f in *.{beast}; do mv "$f" "old/$f"; done
- uses: actions/checkout@v{2..4}⏎+ uses: actions/checkout@v4
resource "bucket" "{things}" { region = "{town}" }
`),
  {
    things: ['orders', 'slots', 'points', 'weights', 'seats', 'credits', 'stops', 'pages'],
    town: ['north', 'south', 'eu', 'ap'],
    beast: ['otter', 'lynx', 'ibex', 'tapir', 'newt', 'stoat', 'heron', 'badger', 'wombat', 'osprey'],
  },
);

/** Things that arrive by the hour. */
export const EVENTS = hand(
  lines(`
[{1..28}.{1..12}. {10..23}:{10..59}] alert: disk {70..99}% on {beast}-{1..9}
From: {person} Subject: {gear} again⏎I wrote last week. It still hums. Order {1000..9999}.
Headlines: "{land} votes on {economics}" / "{beast} found in {town}" / "{firm} closes {2..30} branches"
Today: {2..30} tickets, {1..9} open, oldest {2..40} h
front door opened, nobody home, {18..23}:{10..59}
feed item: {hobby} meeting in {town}, {2..28} May
invoice {firm} {100..9000}.{10..99} due in {3..40} days
build {100..9000} failed: {beast} tests
review, {1..5} stars: "{gear} came late but works"
grid price {5..60} ct, battery {10..99}%, car at {10..90}%
`),
);

/** Callers and customers. */
export const CALLERS = hand(
  lines(`
hello yes i'm calling about my {gear}
I'd like to change the address, I moved to {town}
no, {person} with a {beast} like the animal
is the {trade} free on the {2..28}th
what do you charge for {dish} for {10..80} people
my order number is {1000..99999}
can I speak to a human
it says error {10..900}
I want my money back, it's been {2..9} weeks
do you deliver to {land}
sorry, can you repeat that
that's all, thank you
do I need a {trade} for that or can I do it myself
`),
);

/** Figures in games and in training of staff. */
export const FIGURES = hand(
  lines(`
Player: what do you know about {place}?
Player gives you a {gear}.
Player: I'm looking for {person}. Have you seen them?
Player attacks the {beast} beside you.
Player: sell me {things}
Player: tell me about {any}
Trainee: Good morning, {firm}, how can I help? (you are the angry customer, topic: {gear})
Trainee: I understand that you have been waiting {10..90} minutes.
Event: night falls over {place}. Nearby: {person}, a {beast}.
Bark, max {4..12} words, {mood}: sees a {beast}
Trainee: Let me check whether the {trade} can come on the {2..28}th.
Player: *steals the {dish}*
`),
);
