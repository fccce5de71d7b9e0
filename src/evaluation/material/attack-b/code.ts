import { pick } from '../../../demo/random.ts';
import { expand, lines, list, type Grammar } from './grammar.ts';

/** Vocabulary of program work: tasks, names, errors. */
export const CODE_WORDS: Grammar = {
  noun: list(
    'invoice; parcel; route; sensor; ticket; player; booking; message; account; recipe; shipment; tile; segment; token; reading; pixel; vote; lease; job; edge; cart; patient; meter; lecture; seat; order; wallet; packet; frame; rule',
  ),
  verb: list(
    'merge; validate; rank; deduplicate; schedule; compress; parse; group; balance; rotate; index; slice; simulate; reconcile; encode; traverse; filter; throttle; repair; diff',
  ),
  adjective: list(
    'stale; nested; overlapping; weighted; sorted; missing; duplicate; sparse; encrypted; late; circular; signed; partial; oversized',
  ),
  structure: list(
    'a list; a matrix; a binary tree; a directed graph; a stream; a string; a heap; two arrays; a trie; a linked list; a grid of cells; a table; a queue; nested maps',
  ),
  language: list(
    'Python; Go; Rust; TypeScript; Java; C++; Kotlin; Ruby; Swift; C; C#; Scala; JavaScript; Elixir; Julia',
  ),
  library: list(
    'requests; pydantic; express; tokio; serde; flask; numpy; react; gin; spring; sqlalchemy; pandas; axum; celery; vite; rails; django; fastify; hibernate; polars',
  ),
  bug: list(
    'off-by-one at the last {noun}; a time-zone shift in {noun} dates; a deadlock when two workers {verb} the same {noun}; a crash on an empty {noun} list; wrong rounding of {noun} totals; {noun} ids that collide; a memory leak in the {noun} cache; a flaky test of the {noun} queue; a missing index on {noun}s; a stale lock file; a 500 when {noun} names hold emoji; quadratic time in {verb}_{noun}s; retries that {verb} a {noun} twice; a regression since {library} {1-9}.{0-30}',
  ),
  feature: list(
    'pagination of {noun}s; a --dry-run flag for {verb}; CSV export of {noun}s; soft deletion of {noun}s; a health endpoint; OAuth login; dark mode in the {noun} view; a progress bar while we {verb} {noun}s; metrics for {verb}; support for {adjective} {noun}s; webhooks when a {noun} changes; a cache in front of {noun} look-ups',
  ),
  error: list(
    "TypeError: cannot read '{noun}' of undefined; KeyError: '{noun}_id'; panic: index out of range [{1-90}]; AssertionError: expected {1-90}, got {1-90}; ECONNREFUSED 127.0.0.1:{3000-9000}; segmentation fault; borrow of moved value: `{noun}`; NullPointerException at {noun}Service; timeout after {5-120} s; ImportError: no module named {library}",
  ),
};

const PROBLEMS = lines(`
  Given {structure} of {adjective} {noun}s, {verb} them and return the {2-9} largest.
  You are given {structure}. {verb} every {noun} whose cost is at most {5-999}; ties keep their order.
  A {noun} is called {adjective} when it appears more than {2-20} times. Count the {adjective} {noun}s in {structure}.
  Design a class that can {verb} {noun}s, undo the last {2-30} steps and report the current total.
  Implement {verb}_{noun}s(items, limit={1-50}) in {language}. Invalid {noun}s raise an error.
  {2-9} workers {verb} {noun}s from {structure}. Each takes {1-30} seconds. Return the time at which all are done.
  Find the shortest way through {structure} that visits every {adjective} {noun} at most {1-4} times.
  Read {noun}s line by line, {verb} those that are {adjective}, print one JSON object per {noun}.
  Write a parser for a small language that can {verb} {noun}s; report the column of the first error.
  How many ways are there to {verb} n {noun}s in groups of at most {2-8}? Answer modulo {1000003-1000999}.
  The function below should {verb} {noun}s but has {bug}. Repair it.
  Convert {structure} of {noun}s to {structure} without extra memory.
  Two players take {noun}s from {structure} in turns, up to {2-7} at once. Who wins when both play well?
  Keep a running {adjective} median of the last {3-500} {noun}s.
  Cache results of {verb}_{noun} for {10-900} seconds, at most {16-4096} entries, thread-safe.
`);

/** A programming problem, among hundreds of thousands. */
export const problem = (random: () => number): string => expand(pick(PROBLEMS, random), CODE_WORDS, random);

const SNIPPETS: Readonly<Record<string, string>> = {
  python: `def {verb}_{noun}s(items, limit={2-90}):
    """{verb} {adjective} {noun}s."""
    seen = set()
    kept = []
    for item in items:
        if item.{noun} in seen or item.cost > limit:
            continue
        seen.add(item.{noun})
        kept.append(item)
    return kept[:{2-90}]`,
  go: `func {verb}{noun}(in []int, max int) (out []int, err error) {
	for i, v := range in {
		if v%{2-90} == 0 || v > max {
			return nil, fmt.Errorf("{adjective} {noun} at %d", i)
		}
		out = append(out, v*{2-90})
	}
	return out, nil
}`,
  typescript: `export function {verb}({noun}s: readonly {noun}[], size = {2-90}): Map<string, {noun}[]> {
  const groups = new Map<string, {noun}[]>();
  for (const one of {noun}s) {
    const key = one.{adjective} ? 'yes' : one.name.slice(0, {2-9});
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}`,
  rust: `pub fn {verb}({noun}s: &[u64]) -> Option<u64> {
    let mut best = None;
    for window in {noun}s.windows({2-9}) {
        let total: u64 = window.iter().sum();
        best = best.max(Some(total % {11-97}));
    }
    best
}`,
  java: `List<{noun}> {verb}(List<{noun}> all) {
  return all.stream().filter(x -> x.cost() < {2-90}).sorted().limit({2-90}).toList();
}`,
};

export const snippet = (random: () => number): string =>
  expand(pick(Object.values(SNIPPETS), random), CODE_WORDS, random);

/** Any text in the vocabulary of program work. */
export const codePhrase = (pattern: string, random: () => number): string =>
  expand(pattern, CODE_WORDS, random);
