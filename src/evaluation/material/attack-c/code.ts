import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Functions to be written, repaired and tested. */
export const CODE: Grammar = {
  lang: terms`Python; Rust; Go; TypeScript; Java; C++; Kotlin; Haskell; Ruby; Swift; Scala; Julia; C#; PHP; Elixir; Lua; OCaml`,
  verb: terms`merge; split; rank; group; compress; validate; schedule; rotate; dedupe; pair; flatten; parse; weigh; partition; interleave; smooth; align; balance; encode; count`,
  noun: terms`intervals; tickets; readings; tokens; routes; ledgers; matrices; shipments; playlists; timestamps; coordinates; invoices; peptides; votes; polygons; packets; chapters; tiles; bids; shifts`,
  rule: lines`
    Ties are broken by {the smaller index|the earlier date|alphabetical order|the larger weight}.
    Items whose value is below {2..90} are skipped.
    The result must be stable and must not change its input.
    At most {2..9} of them may be adjacent.
    Returns {None|-1|an empty list} when there is no solution.
    Must run in O(n log n) for n up to {10..200}00.
    Values wrap around modulo {7..101}.
    Each of the {noun} may be used {once|twice|at most three times}.
    Raises ValueError if any of the {noun} is negative.`,
  signature: lines`
    def {verb=v}_{noun=o}({=o}: list[int], limit: int = {2..60}) -> list[int]:⏎·"""{=v^} the {=o} so that neighbouring ones differ by at most limit.⏎·{rule}⏎·{rule}⏎·"""
    def {verb=v}_{noun=o}(a: str, b: str) -> int:⏎·'''{=v^} the {=o} described by a and b and return the number of steps.⏎·{rule}⏎·>>> {=v}_{=o}("{a|kx|mmo}", "{xk|omm|b}")⏎·{1..9}⏎·'''
    fn {verb=v}_{noun=o}({=o}: &[i64], k: usize) -> Option<Vec<i64>> {⏎·// {=v^} k of the {=o}. {rule}⏎·// {rule}⏎}
    function {verb=v}{noun^=o}({=o}: Map<string, number>, cap = {2..90}): string[] {⏎·/** {=v^} {=o} by weight. {rule} {rule} */⏎}
    func {verb^}{noun^=o}({=o} []int, width int) ([][]int, error) {⏎·// {rule} {rule}⏎}`,
  body: lines`
    def {verb=v}_{noun=o}({=o}, k={2..9}):⏎·out = []⏎·for i in range({0|1}, len({=o}){| - 1| + 1}):⏎··if {=o}[i] {>|>=|!=} {2..40} and i % k == {0..3}:⏎···out.append({=o}[i] {*|//|+} {2..9})⏎·return {sorted(out)|out[::-1]|out or None}
    def {verb=v}_{noun=o}({=o}):⏎·seen = {}⏎·for key, value in {=o}:⏎··seen[key] = seen.get(key, {0|1}) {+|-} value⏎·best = {max|min}(seen, key=seen.get)⏎·return best if seen[best] > {3..50} else {-1|None|[]}
    const {verb=v}{noun^=o} = (xs, n = {2..9}) => {⏎·let acc = {0|1};⏎·for (let i = {0|1}; i <{|=} xs.length; i++) {⏎··if (xs[i] % n {===|!==} {0..2}) acc {+=|*=|-=} xs[i];⏎·}⏎·return acc{| / xs.length| % {7..97}};⏎};
    int {verb=v}_{noun=o}(int *a, int n) {⏎·int best = {0|-1}, run = {0|1};⏎·for (int i = 1; i {<|<=} n; i++) {⏎··run = a[i] {>|>=} a[i - 1] ? run + 1 : {0|1};⏎··if (run > best) best = run;⏎·}⏎·return best {|+ 1|* {2..5}};⏎}`,
  story: lines`
    {company} keeps {noun} of {goods}. Given up to {10..400},000 of them, {verb} those that belong to the same {worker}. {rule} {rule} Print one line per query.
    In {place} there are n towers with heights h_i. {person} may {verb} at most k of them. {rule} Find the {least|greatest} total cost modulo {998244353|1000000007}.
    {person} plays with {3..40} piles of {goods}. A move {removes|doubles|halves} {2..7} of them. {rule} Who wins if both play perfectly?
    Design a structure with the operations {verb}, {verb} and {verb} on {noun}, each in {O(1)|O(log n)|amortised O(1)} time. {rule}`,
  library: terms`a command-line tool; a REST handler; a small game loop; a spreadsheet importer; a rate limiter; a plug-in system; a template engine; a cron-like scheduler; an event bus; a diff viewer; a log shipper; a colour picker`,
};

export const DOCSTRING_FRAMES = lines`
~~~⏎{signature}⏎~~~
<<Complete the function. Explain the algorithm first.|Finish the implementation below. Return the whole function.|Write the body. Then give its complexity.>>⏎⏎~~~⏎{signature}⏎~~~
{story}⏎⏎<<Language: {lang}.|Write a solution in {lang} with comments.|Give two solutions, a simple and an efficient one, in {lang}.|Think about edge cases before you write {lang} code.>>
<<Please gain inspiration from the following random code snippet to create a programming problem of high quality. Present [Problem] and [Solution].|Invent a coding exercise inspired by this snippet, with a reference solution and tests.>>⏎~~~⏎{body}⏎~~~
Write {library} in {lang} which can {verb} {noun}. {rule} <<Give the full code.|Structure it in several files.|Include error handling, types and an example of use.>>`;

export const REPAIR_FRAMES = lines`
<<Insert a subtle, realistic bug in the code. Return the faulty code, a failing test and a one-sentence explanation.|Create three faulty variants of this function: off by one, wrong operator, missing case. Say which test reveals each.>>⏎~~~⏎{body}⏎~~~
~~~⏎{body}⏎~~~⏎<<The code above may be wrong. Trace it for three inputs, find the bug, and repair it.|Predict the output for a list of five numbers of your choice. Simulate line by line.|Write a commit message, a review comment and an improved version.>>
<<Write unit tests that reach every branch of|Write property-based tests for|Generate ten assert statements, easy to hard, for>> this code. <<Explain what each one checks.|Return one code block.>>⏎⏎~~~⏎{body}⏎~~~
Translate from one language to {lang}. Keep the behaviour, use idioms of the target language, then list differences.⏎~~~⏎{body}⏎~~~
Explain the following code to {learner}. Then ask {2..5} questions about it and answer them.⏎~~~⏎{body}⏎~~~
Write the docstring and the natural-language specification from which somebody could rebuild this function exactly.⏎~~~⏎{body}⏎~~~`;

export const CODE_EVOLVE_FRAMES = lines`
<<Make the programming task a bit harder using this method|Rewrite the exercise; its difficulty should rise by the following means>>: {add a constraint that forces another algorithm|replace a common requirement by a rarer one|ask for lower memory use|provide a piece of wrong code as a distraction|require more reasoning steps}.⏎⏎Task: {story}⏎⏎<<Output only the new task.|New task, then a solution in {lang}:|#Rewritten#>>
Given task: {signature}⏎Create a new task of the same domain but rarer, about the same length, that can be solved in {lang}. <<Solve it, too.|Output the task and the tests.>>`;

/** Queries over schemas made up for the purpose. */
export const SQL: Grammar = {
  column: terms`id; name; opened_on; region; price; weight_kg; status; owner_id; rating; closed_at; capacity; voltage; diet; berth; shift; grade; serial_no; currency; latitude`,
  table: terms`vessels; orchards; permits; rehearsals; patients; turbines; exhibits; parcels; lighthouses; inspections; harvests; tenants; auctions; beehives; crews; repairs; lessons; fares; wells; recipes`,
  schema: lines`
    CREATE TABLE {table=one} (id INT PRIMARY KEY, {column} TEXT, {column} DATE, {column} NUMERIC);⏎CREATE TABLE {table=two} (id INT PRIMARY KEY, {=one}_id INT REFERENCES {=one}(id), {column} TEXT, {column} NUMERIC, {column} BOOLEAN);
    {table}({column}, {column}, {column}, {column})⏎{table}({column}, {column}, {column})⏎{table}({column}, {column}, {column}, {column}, {column})`,
  request: lines`
    Which {table} have more than {2..40} {table} but no {column} since {1990..2024}?
    Show the {3..25} {table} with the highest average {column} per {column}, with ties.
    For every {column} list the share of {table} whose {column} lies above the median.
    What is the running total of {column} by {month|week|region}, and where does it first exceed {100..9000}?
    List pairs of {table} which have the same {column} but a different {column}.
    How many days pass on average between two consecutive {table} of one {column}?`,
  grid: lines`
    | {table} | {column} | {column} |⏎|---|---|---|⏎| {person} | {1..900} | {1..99}.{1..9} |⏎| {person} | {1..900} | {1..99}.{1..9} |⏎| {person} | {1..900} | {1..99}.{1..9} |⏎| {person} | {1..900} | {1..99}.{1..9} |
    {place};{2000..2024};{10..900};{goods}⏎{place};{2000..2024};{10..900};{goods}⏎{place};{2000..2024};{10..900};{goods}⏎{place};{2000..2024};{10..900};{goods}⏎{place};{2000..2024};{10..900};{goods}
    Bar chart "{goods} sold by {company}, in thousands": {place} {2..90}, {place} {2..90}, {place} {2..90}, {place} {2..90}, {place} {2..90}.
    Line chart, {1980..2000} to {2005..2024}: {company} rises from {2..30} to {31..90}, peaks at {91..120} in {2001..2004}; {company} falls from {60..99} to {1..50}.`,
};

export const SQL_FRAMES = lines`
{schema}⏎⏎-- {request}⏎<<SELECT|-- Write the query and explain each clause.|-- Answer with reasoning followed by SQL.>>
<<### Schema|Database:|Given these tables:>>⏎{schema}⏎<<### Question|Question:|Request:>>⏎{request}⏎<<### SQL (with a step-by-step plan)|Decompose the question, map it to the schema, write the query, check it.|SQL:>>
<<Invent|Generate>> {4..12} questions in natural language, from easy to very hard, for this schema. Give SQL for each and a one-line explanation.⏎{schema}
Create a database for {a worker} in {place} who deals with {goods}: {3..6} tables with sample rows, {3..8} questions of rising difficulty, and the queries that answer them.`;

export const TABLE_FRAMES = lines`
{grid}⏎⏎<<Ask five questions that need at least two cells each, and answer them with the computation shown.|Describe the trend, then explain the numbers to {learner}.|Write a caption, three true statements and three false ones, with reasons.|Which row is the outlier? Reason over every row.>>
<<Table|Data|Figure>>:⏎{grid}⏎Question: {what is the sum of the two largest values|by how many per cent does the largest exceed the smallest|which entry comes closest to the mean|how many entries lie above {20..300}}?⏎<<Let us compute.|Answer with a program and its result.|Explain, then give the number.>>`;
