import { entityGrammar } from './entities.ts';
import { lines, terms } from './grammar.ts';

const functionTask = lines`
Write {a lang} function that takes a list of {values} and returns {derived}.
Implement {structure} in {lang} with the operations {operation}, {operation} and {operation}. State the complexity of each.
Create {a lang} {function|method} named \`{verb}_{noun}\` which {behaviour}. Handle {edge}.
Given a string of {letters|words|digits|brackets}, write {lang} code to {textgoal}. Do not use any library.
Write {a lang} program that reads {filekind} and prints {derived}.
Refactor the following code so that it handles {edge}:⏎~~~python⏎def {verb}_{noun}(items):⏎·result = []⏎·for i in range(len(items)):⏎··if items[i] {op} {2..90}:⏎···result.append(items[i] * {2..12})⏎·return result⏎~~~
What does this {lang=l} snippet print, and why?⏎~~~⏎x = [{1..9}, {1..9}, {1..9}]⏎y = x⏎y.append({10..99})⏎print(len(x) * {2..9}, y is x)⏎~~~
Find and fix the bug in this code, which should return {derived}:⏎~~~python⏎def solve(values):⏎·best = 0⏎·for i in range(1, len(values)):⏎··if values[i] - values[i + 1] {op} best:⏎···best = values[i]⏎·return best⏎~~~
Write a SQL query that lists {sqlgoal} from the tables \`{table}\` and \`{table}\`.
Design a class hierarchy in {lang} for {system}. Include {pattern} where it helps.
Write unit tests in {lang} for a function which {behaviour}. Cover {edge} and {edge}.
Explain the difference between {concept} and {concept} in {lang} with a short example of each.
Write a regular expression which matches {regexgoal} but not {regexgoal}, and explain each part.
Create a command-line tool in {lang} to {toolgoal}. It should support the options {option} and {option}.
Convert the recursive computation of {derived} into an iterative one in {lang} and compare the memory use.
Write {a lang} script that {behaviour} and logs {edge} to a file.
Develop a REST endpoint in {lang} for {system} that {behaviour} and returns JSON. Validate the input.
Optimise {a lang} routine which finds {derived} in quadratic time so that it runs in O(n log n) or better.
Write a generator in {lang} that yields {derived} lazily.
Implement the {algorithm} algorithm in {lang} and demonstrate it on an example with {5..12} nodes.`;

const statement = lines`
{person=p} has an array of n {values} ({1..3} <= n <= 2e5). In one move {=p} may {move}. Find the minimum number of moves after which {goal}.⏎⏎Input⏎The first line contains n and k. The second line contains n integers.⏎⏎Output⏎Print one integer, the answer, or -1 if it is impossible.
There are n cities in {country}, joined by m two-way roads with lengths up to 1e{5..9}. Exactly {2..9} of the cities have {a shop}. For every city find the distance to the {nearest|second nearest} one.⏎⏎Input: n, m, then m lines u v w.⏎Output: n numbers.
You are given a string s of length up to {2..9}00000 over the letters {a to e|a to z|0 and 1}. Count the substrings in which {stringgoal}. Since the answer may be large, print it modulo 998244353.
{person=a} and {person=b} play a game on a {tree|grid|row of piles} with n {cells|vertices|stones}. They move in turn; in a move a player may {move}. The player who cannot move loses. For each of t test cases (t <= 1e{3..5}) decide who wins when {=a} starts and both play optimally.
{a vehicle^=v} with capacity c delivers {goods} to n customers on a line. Customer i lives at x_i and needs w_i items. Compute the shortest total way of the {=v}, which starts and ends at 0.⏎⏎Constraints: 1 <= n <= {2..20}0000, 1 <= c <= 1e9.
Process q queries on an array of n integers: (1 l r x) {update}; (2 l r) print {rangegoal}. n, q <= {1..5}00000, time limit {1..6} seconds.
{a job^} wants to schedule n tasks, each with a duration, a deadline and a penalty of up to 1e9. At most {1..5} tasks may run at once. Minimise {the total penalty|the largest lateness|the number of late tasks}.
Given a rooted tree with n vertices and a value on each, answer q queries: for a vertex v, {treegoal} among the vertices in its subtree at depth at most d.
In a grid of h rows and w columns some cells are blocked. {person} starts in the upper left corner and may {gridmove}. What is the least number of {steps|turns} to reach the lower right corner?`;

/** Programming exercises and contest statements with drawn parts. */
export const codeGrammar = {
  ...entityGrammar,
  functionTask,
  statement,
  lang: terms`Python;Python;Python;JavaScript;TypeScript;Java;C++;Go;Rust;Kotlin;C#;Ruby;Swift;PHP;Haskell;Scala;R`,
  values: terms`integers;floating-point numbers;strings;timestamps;intervals;points in the plane;nested lists;key-value pairs;words;daily prices;log entries;matrices;email addresses;version numbers;temperatures`,
  derived: terms`the longest increasing run;all pairs which add up to a target;the k most frequent elements;the median of each window of size k;the elements which occur exactly once;the largest gap between neighbours;a running average;
    the second largest distinct value;the groups of anagrams;the maximum product of a contiguous part;a mapping from value to positions;the merged and sorted intervals;the number of inversions;the symmetric difference with another list;
    the first missing positive integer;the moving sum;the most recent entry per user;the elements in zigzag order;a histogram as text;the convex hull;a checksum;the lexicographically smallest rotation`,
  structure: terms`a circular buffer;an LRU cache;a trie;a min-heap;a disjoint-set forest;an interval tree;a doubly linked list;a priority queue;a bloom filter;a skip list;a stack with constant-time minimum;a sparse matrix;a rate limiter;
    an event emitter;a thread-safe queue;a segment tree`,
  operation: terms`insert;remove;find;peek;merge;size;clear;iterate;contains;update;rotate;split`,
  verb: terms`filter;count;merge;parse;normalize;group;validate;convert;find;compress;rotate;encode;rank;flatten;split;schedule`,
  noun: terms`orders;intervals;words;records;matrix;events;scores;tokens;paths;invoices;users;temperatures;strings;dates;moves;boxes`,
  behaviour: terms`accepts a date in several formats and returns it in ISO form;converts Roman numerals to integers;removes duplicate rows while keeping their order;validates a credit card number with the Luhn check;
    retries a failing call with exponential backoff;flattens nested dictionaries into dotted keys;computes the edit distance of two words;downloads a page and collects its links;converts between currencies with given rates;
    splits a bill between several people;detects cycles in a dependency graph;formats a byte count for people;parses a simple arithmetic expression;rotates an image by ninety degrees;finds overlapping appointments;
    encrypts text with a Vigenère cipher;groups transactions by month;simulates a vending machine;calculates shipping costs by weight and zone;merges two sorted files;checks whether a Sudoku grid is valid;
    renders a table in Markdown;counts syllables in a sentence;converts a binary string to hexadecimal`,
  edge: terms`an empty input;negative numbers;duplicate values;missing fields;very long strings;Unicode letters;time zones;invalid types;concurrent access;leap years;ties;overflow;malformed lines;a single element`,
  textgoal: terms`reverse the order of the words;find the longest palindrome in it;decide whether the brackets are balanced;compress runs of equal characters;count vowels and consonants;replace every second vowel;find the first character that does not repeat;
    turn it into title case;check whether it is a pangram;list all its permutations;decode it by a given shift`,
  filekind: terms`a CSV file of sales;a JSON file with nested comments;a web server's log;a text file of unknown encoding;a list of URLs;an XML product catalogue;a file of sensor readings;a calendar export`,
  sqlgoal: terms`the three best customers per region;products which were never ordered;the monthly growth of revenue;employees who earn more than their manager;users active on three consecutive days;duplicate e-mail addresses;
    the average time between two orders;departments without a budget;the running total per account;sessions longer than the median`,
  table: terms`customers;orders;employees;departments;products;payments;sessions;reviews;shipments;enrolments;invoices;branches`,
  system: terms`a library;a parking garage;an elevator;a chess game;an online auction;a hotel booking service;a food delivery app;a vending machine;a hospital ward;a music playlist;a ride-sharing service;an inventory`,
  pattern: terms`the observer pattern;dependency injection;the strategy pattern;a factory;composition instead of inheritance;immutable values;the visitor pattern;an adapter`,
  concept: terms`shallow and deep copies;threads and processes;interfaces and abstract classes;stack and heap;promises and callbacks;pass by value and pass by reference;static and dynamic typing;equality and identity;mutexes and semaphores;
    list comprehensions and loops;unit and integration tests;iterators and generators;closures and objects;recursion and iteration;exceptions and result types`,
  regexgoal: terms`ISO dates;hex colours;British postcodes;decimal numbers with optional sign;quoted strings;IPv4 addresses;e-mail addresses;words with doubled letters;times on a 24-hour clock;file names with an extension;trailing white space`,
  toolgoal: terms`rename photos by date;find duplicate files;summarise disk usage;convert Markdown to HTML;watch a folder and sync it;generate strong passwords;count lines of code;resize images in bulk;search text in archives;time a command`,
  option: terms`--verbose;--dry-run;--output;--recursive;--limit;--format;--exclude;--quiet;--since;--threads`,
  algorithm: terms`Dijkstra;Kruskal;Floyd-Warshall;A*;Bellman-Ford;Tarjan;Edmonds-Karp;Prim;Kahn;Kosaraju;PageRank;Boruvka;Hopcroft-Karp`,
  op: terms`<;>;<=;>=;==;!=`,
  move: terms`swap two neighbours;remove a prefix of length at most k;increase k consecutive elements by one;replace an element by its largest proper divisor;reverse a segment of even length;delete two equal elements;split a pile into two unequal ones;
    take away between one and k of them;move a token to a child;colour a free cell next to a coloured one;add the xor of two elements to the end`,
  goal: terms`all elements are equal;the array is sorted;no two neighbours are equal;the sum is divisible by k;every prefix has a non-negative sum;the array is a palindrome;the number of distinct values is at most k;the maximum is as small as possible`,
  stringgoal: terms`every letter occurs an even number of times;the first and the last letter are equal;there are at most k distinct letters;no letter occurs twice in a row;the number of ones is a prime;the reversed substring occurs elsewhere`,
  update: terms`add x to the elements from l to r;set them to x;replace them by their remainder modulo x;xor them with x;reverse that part`,
  rangegoal: terms`their sum;their maximum;the number of distinct values;the greatest common divisor;the largest sum of a contiguous part;the sum of squares`,
  treegoal: terms`find the maximum;count the values below x;find the most frequent value;find the sum of the k largest;find the median;find the xor of all`,
  gridmove: terms`walk in the four directions and break at most k walls;jump like a chess knight;move only right and down, waiting at traffic lights;slide until a blocked cell;carry at most one key of each colour`,
};
