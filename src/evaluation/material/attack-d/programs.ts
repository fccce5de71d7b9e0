import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Programming tasks over invented domains. */
export const PROGRAMS: Grammar = {
  lang: terms`Python; JavaScript; TypeScript; Java; C++; C#; Go; Rust; Ruby; PHP; Kotlin; Swift; Scala; Haskell; R; Perl; Lua; Julia; Elixir; Dart; Bash; OCaml; Fortran; MATLAB`,
  struct: terms`linked list; binary search tree; stack; queue; hash map; matrix; trie; heap; graph; string; array of integers; set; deque; dictionary of lists; ring buffer; interval list`,
  task: terms`
    reverse a {struct}; count the vowels in a sentence; find the second largest number; validate an email address; merge two sorted lists; compute the Fibonacci sequence; check whether two strings are anagrams; remove duplicates from a {struct};
    convert Roman numerals; parse a CSV file; flatten a nested {struct}; detect a cycle in a {struct}; generate all permutations; implement binary search; rotate a matrix by 90 degrees; find the longest common prefix; throttle a function;
    read a JSON file and print the keys; download a web page; calculate a checksum; simulate a bank account; sort a {struct} by two keys; group words by length; compute the edit distance; implement an LRU cache; format a date; find prime numbers up to n;
    count words in a file; convert Celsius to Fahrenheit; shuffle a {struct}; draw a triangle of stars; evaluate a postfix expression; compress a string by run lengths; schedule tasks by deadline`,
  ident: terms`orders; total; users; price; items; score; visits; stock; rooms; tickets; weights; logs; dates; cells; grades; invoices; routes; cards; sensors; votes`,
  fault: terms`returns None; raises an IndexError; loops forever; gives a wrong total; prints nothing; fails for negative numbers; is too slow for large input; mutates its argument; skips the last element; throws a type error`,
  snippet: lines`
    def get_{ident=a}({=a}, limit={2..90}):⏎··{ident=b} = []⏎··for i in range(len({=a})):⏎····if {=a}[i] > limit:⏎······{=b}.append({=a}[i])⏎··return {=b}
    function {ident=a}Of(list) {⏎··let {=a} = {0..1};⏎··for (let i = 0; i <= list.length; i++) {=a} += list[i].{ident};⏎··return {=a};⏎}
    public int count{ident^=a}(List<Integer> {=a}) {⏎··int n = 0;⏎··for (int v : {=a}) if (v % {2..9} == 0) n++;⏎··return n;⏎}
    fn max_{ident=a}({=a}: &[i{8|16|32|64}]) -> Option<i32> {⏎··let mut best = {=a}[0];⏎··for x in {=a} { if *x > best { best = *x; } }⏎··Some(best)⏎}
    class {ident^=a}:⏎··def __init__(self, {ident=b}):⏎····self.{=b} = {=b}⏎··def add(self, x):⏎····self.{=b}.append(x)⏎····return len(self.{=b}) * {2..9}
    func {ident=a}Average({=a} []float64) float64 {⏎··var t float64⏎··for _, x := range {=a} { t += x }⏎··return t / float64(len({=a}) - {0..1})⏎}
    {ident=a} = {}⏎for line in open("{ident}.txt"):⏎··key, value = line.split("{,|;|:}")⏎··{=a}[key] = {=a}.get(key, {0..9}) + int(value)⏎print(sorted({=a})[:{2..20}])
    const {ident=a} = async (url) => {⏎··for (let n = 0; n < {2..9}; n++) {⏎····const {ident=b} = fetch(url + n).then((r) => r.json());⏎····if ({=b}.{ident}) return {=b};⏎··}⏎};
    def {ident=a}(n):⏎··if n == {0..2}:⏎····return {1..9}⏎··return {=a}(n - 1) * n + {=a}(n - {2..3})`,
  docstring: lines`
    def {ident=a}_by_{ident=b}({=a}: list[int], k: int = {1..9}) -> {int|list[int]|bool|dict[str, int]}:⏎··"""{Return|Compute|Find} the {=a} whose {=b} {exceeds k|occurs k times|is closest to k|divides k}.⏎··>>> {=a}_by_{=b}([{1..9}, {1..20}, {1..30}])⏎··{1..60}⏎··"""
    # {task^}⏎def {ident}_{ident}(
    // {lang}: {task}⏎{int|void|auto|string} {ident}{ident^}(
    /**⏎ * {task^}.⏎ * @param {ident} the input⏎ * @returns the result⏎ */⏎function {ident}{ident^}({ident}) {`,
  table: terms`customers; orders; products; employees; flights; students; enrollments; payments; reviews; shipments; books; loans; patients; visits; tracks; playlists`,
  column: terms`id; name; city; price; created_at; status; quantity; rating; department; salary; due_date; country; category; email; score; duration`,
  match: terms`an IPv4 address; a phone number in {country}; a date like 2021-{10..12}-{10..30}; an HTML tag; a hex colour; a postal code of {country}; a word that starts with {a|b|c|s|t} and ends with {e|n|r|s}; a version number; a quoted string; a floating point number; a hashtag; a line without "{ident}"; a URL with a port`,
  chore: terms`
    list the {2..20} largest files under /var/{ident}; replace "{ident}" by "{ident}" in all .{txt|md|py|conf} files; show which process listens on port {1024..9999}; delete files older than {2..90} days; count unique values of column {2..9} in {ident}.csv;
    rename all .{jpeg|htm|text} files; watch {ident}.log for errors; sum the {2..7}th column; make a tarball without {ident}/; find broken symlinks; run {ident}.sh every {2..50} minutes; copy {ident} to a remote host with compression; squash the last {2..9} commits; print lines {1..90} to {91..300} of {ident}.txt`,
};

export const CODE_FORMS = lines`
Write a {lang} program to {task}.
Create a {lang} function that can {task}. <<It takes {a struct}.|No libraries.|Handle empty input.>>
{task^} in {lang}.
Implement {a struct} in {lang} with {insertion and deletion|iteration|a size limit of {10..999}}.
How do you {task} in {lang}?
Given {a struct} of {ident}, write {lang} code to {task} and {task}.
Explain the difference between {a struct} and {a struct} with {lang} code.
Design a class in {lang} that models {a trade} with {ident}, {ident} and {ident}.
Rewrite this in {lang}.⏎⏎{snippet}
What is the output of this code?⏎{snippet}
Optimise the {lang} code used to {task}.
Generate a {lang} script which uses {a struct} to {task}.`;

export const COMPLETION_FORMS = lines`
{docstring}
<<Complete the function.|Finish this code.|Continue. Code only.>>⏎⏎{docstring}
~~~⏎{docstring}⏎~~~`;

export const REPAIR_FORMS = lines`
The following code {fault}. <<Fix it.|Find the bug and explain.|Return the corrected code only.>>⏎⏎~~~⏎{snippet}⏎~~~
<<Write unit tests|Write property-based tests|List edge cases and tests>> for this.⏎~~~⏎{snippet}⏎~~~
{snippet}⏎⏎# <<BUG|Problem|Issue>>: {fault}⏎# <<FIX|Solution|Corrected>>:
<<Review|Refactor|Document|Add type hints to>> the code: {snippet}
Here is a failing test: assert f({1..90}) == {1..90}. The function {fault}:⏎{snippet}⏎<<Patch as unified diff.|Explain the cause first.|Full corrected function.>>
Inject {a realistic|a subtle} bug so that the function {fault}, then explain it.⏎{snippet}`;

export const QUERY_FORMS = lines`
Table {table=a}({column}, {column}, {column}), table {table=b}({column}, {column}). Write <<SQL|a query|PostgreSQL>>: {for each {column}, the average {column} of {=a}|{=a} without any {=b}|the {2..9} {=a} with the highest {column}|{=b} of {=a} created after {2005..2024}}.
<<SQL query to|Write a SQL statement to>> {find duplicate {column} in {table}|rank {table} by {column} within {column}|delete {table} whose {column} is null|count {table} per {month} of {2001..2024}|join {table} and {table} on {column}}.
CREATE TABLE {table} ({column} INT, {column} TEXT, {column} DATE);⏎-- {which {column} has the most {table}|rows where {column} exceeds the mean|running total of {column}}⏎SELECT
Explain and optimise: SELECT {column}, COUNT(*) FROM {table} JOIN {table} USING ({column}) WHERE {column} > {2..900} GROUP BY {column} HAVING COUNT(*) > {2..30};`;

export const PATTERN_FORMS = lines`
<<Regex|Write a regular expression|Regular expression (PCRE)>> for {match}.
Match {match} but not {match}. <<Explain each part.|Only the pattern.|Python re.>>
<<Shell one-liner|Bash|Command|Linux command>>: {chore}
How do I {chore}<< with awk| with one command| on macOS|>>?
Explain: ^[a-{m|p|t|z}]{2,{3..9}}\d{{1..4}}(-{ident})?$
Write a {crontab line|systemd unit|Makefile rule|Dockerfile|GitHub workflow} to {chore}.`;
