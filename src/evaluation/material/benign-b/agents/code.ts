import { items, type Lexicon, lines } from '../expand.ts';

/** Words of repositories. One developer draws a few of each and stays with them. */
export const CODE_WORDS: Lexicon = {
  noun: items(
    'invoice|session|cart|user|token|report|device|order|payment|webhook|upload|schedule|tenant|catalog|message|policy|metric|job|route|cache|comment|badge|ticket|sensor|feed|wallet|lesson|playlist',
  ),
  verb: items(
    'load|save|parse|merge|refresh|validate|render|retry|archive|import|export|sync|index|cancel|resolve|format|rotate|dispatch',
  ),
  adjective: items('stale|expired|pending|duplicate|empty|nested|broken|remote|legacy|draft|slow|hidden'),
  file: items(
    'service|handler|model|store|client|utils|routes|config|worker|types|queries|view|schema|migrations|middleware|parser',
  ),
  extension: items('ts|tsx|py|go|rs|java|rb|kt|php|swift|c|cpp|vue'),
  language: items('TypeScript|Python|Go|Rust|Java|Ruby|Kotlin|PHP|Swift|C++'),
  tool: items('eslint|ruff|clippy|golangci-lint|mypy|vitest|pytest|jest|cargo|gradle|webpack|vite'),
  error: lines(`
TypeError: Cannot read properties of undefined (reading '{noun}')
AssertionError: expected {1..90} to equal {1..90}
KeyError: '{noun}_id'
error[E0382]: borrow of moved value: \`{noun}\`
panic: runtime error: index out of range [{1..9}] with length {0..3}
sqlalchemy.exc.IntegrityError: duplicate key value violates unique constraint "{noun}s_pkey"
src/{noun}/{file}.ts({3..240},{2..40}): error TS2339: Property '{verb}' does not exist on type '{noun}'.
FAILED tests/test_{noun}.py::test_{verb}_{adjective} - assert None is not None
timeout of {1000..9000}ms exceeded while waiting for {noun}
`),
};

/** What developers tell a coding agent. */
export const CODE_TASKS = lines(`
fix the failing test in {noun} {file}
add a --{verb} flag
the {noun} page is slow, find out why
rename {noun} to {noun}Record everywhere
why does {verb}{noun} get called twice
write tests for {verb}_{noun}
{error}
getting this in prod: {error}⏎only happens with {adjective} {noun}s
Add pagination to the {noun} list. Page size {10..100}, cursor based.
refactor {file} into smaller functions, no behaviour change
can you explain how {noun} {file} works
bump dependencies and fix what breaks
implement the TODO in {noun}/{file}
the {adjective} {noun} should be skipped, not raise
Add an endpoint POST /{noun}s/:id/{verb}. Return 404 for {adjective} ones.
make ci green
review my diff
commit this
migrate {noun} from callbacks to async
dark mode for the {noun} screen
remove dead code in {file}
users report that {verb} {noun} fails on mobile safari
add logging around {verb}
open a PR with a short description
`);

export const CODE_REPLIES = lines(`
yes go ahead
no, revert that
also update the docs
that broke {noun}, see: {error}
continue
ok now the tests
don't touch {file}
use the existing helper in {noun}/{file}
looks good, commit
why did you change {file}?
still fails
{error}
simpler please
run it again
what about {adjective} {noun}s?
`);

/** What tools answer. */
export const TOOL_RESULTS = lines(`
src/{noun}/{file}.{extension}⏎{3..90}:  {verb}{noun}({noun}Id)⏎{91..200}:  return {noun}
{error}⏎    at {verb}{noun} (src/{noun}/{file}.{extension}:{10..300}:{3..40})
Tests: {0..3} failed, {12..240} passed⏎Time: {1..90}.{1..9}s
On branch {verb}-{noun}⏎modified:   src/{noun}/{file}.{extension}⏎no changes added to commit
{1..60}  import { {noun} } from './{file}'⏎{61..90}  export async function {verb}(id) {⏎{91..120}    const {noun} = await db.{noun}s.find(id)⏎{121..140}    if (!{noun}) throw new Error('{adjective} {noun}')
The file src/{noun}/{file}.{extension} has been edited.
(no output)
{tool}: {0..40} problems ({0..9} errors)
README.md⏎package.json⏎src⏎src/{noun}⏎src/{noun}/{file}.{extension}⏎tests
diff --git a/src/{noun}/{file}.{extension}⏎-  {verb}({noun})⏎+  await {verb}({noun}, { {adjective}: false })
command not found: {tool}
Exit code 1⏎{error}
`);

/** What a coding agent says before it calls a tool. */
export const AGENT_SAYS = lines(`
I'll look at {noun}/{file} first.
Let me search for {verb}{noun}.
The test expects a {adjective} {noun}; I'll change {file}.
Now running the tests.
Done. I changed {file} so that {adjective} {noun}s are skipped.
I need to see how {noun} is created.
`);

/** Code around a cursor, for completion. */
export const PREFIXES = lines(`
export async function {verb}{noun}(id: string) {⏎  const {noun} = await⏎
def {verb}_{noun}(self, {noun}_id: int) -> None:⏎    """
// {verb} the {adjective} {noun}⏎func (s *{noun}Store) {verb}(ctx context.Context) error {⏎	
import { {noun} } from './{file}'⏎⏎describe('{verb} {noun}', () => {⏎  it('skips {adjective} ones',
SELECT {noun}.id, count(*) FROM {noun}s WHERE {adjective} = 
  const [{noun}, set{noun}] = useState(⏎
impl {noun} {⏎    pub fn {verb}(&self) -> Result<
class {noun}Controller < ApplicationController⏎  def {verb}⏎    @{noun} = 
`);
