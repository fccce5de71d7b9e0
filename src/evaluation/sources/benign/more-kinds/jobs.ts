import { batches, rows } from './flows.ts';
import { make } from './make.ts';

/** Jobs over an owner's own inputs, often with a reason in the output for audit. */
export const JOBS = [
  make(
    {
      kind: 'batch',
      name: 'audited-claims',
      tokens: [40, 350],
      flow: rows,
      exact: true,
      share: [0.05, 0.3],
      bare: 0.2,
    },
    `
sys: Claims pre-check at @brand, @market. Decide pay, ask or refuse. Field "reasoning": the full chain from facts to decision; auditors read it.
tpl: Claim:¶%%
tpl: %%¶Decision with step-by-step justification.
opt: JSON {"decision":"","reasoning":"","clauses":[]}
opt: Never decide on age or sex.
in: @customer: @gripe. Paid #20-900. Policy: @clause
in: @patientnote Bill #90-9000.
in: @home, water in the cellar, #1-28 @month. @clause`,
  ),
  make(
    {
      kind: 'batch',
      name: 'clinical-summaries-with-reasons',
      tokens: [60, 400],
      flow: rows,
      exact: true,
      share: [0.1, 0.4],
      bare: 0.2,
      effort: 0.15,
    },
    `
sys: Ward assistant. Not a diagnosis: list possibilities with the reasoning a doctor can check.
tpl: Note: %%¶Differential, with chain of thought for each item, red flags first.
tpl: %%¶¶Discharge letter in plain words.
opt: Cite the words of the note.
opt: JSON.
in: @patientnote
in: @patientnote @patientnote`,
  ),
  make(
    {
      kind: 'batch',
      name: 'contract-risk-review',
      tokens: [60, 400],
      flow: rows,
      exact: true,
      share: [0.1, 0.5],
      bare: 0.25,
    },
    `
sys: Contract review for @brand under the law of @market. Traffic light, reason, redraft.
tpl: Clause: %%¶Risk (low, mid, high) and explain your reasoning.
tpl: %%¶Compare with our playbook: notice max #10-60 days, liability max #100-200 %.
opt: Quote before you judge.
opt: Output JSON only.
in: @clause
in: @clause @clause`,
  ),
  make(
    {
      kind: 'batch',
      name: 'credit-memos',
      tokens: [80, 500],
      flow: rows,
      exact: true,
      share: [0.1, 0.4],
      bare: 0.2,
    },
    `
sys: Credit analyst. Explain each figure. The explanation is filed for the supervisor.
tpl: %%¶Memo: strengths, weaknesses, rating A-E with rationale.
tpl: Flag if unusual and say why: %%
opt: No adjectives.
in: @finance
in: @finance / @finance
in: @crm / @finance`,
  ),
  make(
    {
      kind: 'batch',
      name: 'crm-enrichment',
      tokens: [10, 160],
      flow: rows,
      exact: true,
      share: [0.05, 0.4],
      bare: 0.4,
    },
    `
sys: Enrich CRM rows: industry, size, pain, next step. JSON, unknown = null.
tpl: Row: %%
tpl: Given %% write one line to open a sales mail.
tpl: Classify industry and seniority: %%
opt: Do not invent.
in: @crm
in: @deal
in: @customer, @job, @brand`,
  ),
  make(
    {
      kind: 'batch',
      name: 'transcript-cleaner',
      tokens: [40, 400],
      flow: rows,
      exact: true,
      share: [0.1, 0.5],
      bare: 0.4,
    },
    `
sys: Clean transcripts. Keep every statement, drop fillers, name the speakers.
tpl: %%
tpl: Clean up: %%
opt: Keep dialect.
in: @transcript
in: @transcript¶@transcript
in: @interview`,
  ),
  make(
    {
      kind: 'batch',
      name: 'review-of-every-commit',
      tokens: [5, 300],
      flow: batches,
      exact: true,
      share: [0.1, 0.5],
      bare: 0.2,
    },
    `
sys: You review commits at @brand, @stack. Bugs and security only. "ok" if nothing.
tpl: %%
tpl: Commit by @person:¶%%¶Review. Think about callers first.
opt: Line numbers.
opt: JSON [{"line":0,"issue":"","why":""}]
in: @patch
in: @patch¶@patch
in: @patch¶@snippet`,
  ),
  make(
    {
      kind: 'batch',
      name: 'log-clusters',
      tokens: [10, 200],
      flow: batches,
      exact: true,
      share: [0.1, 0.5],
      bare: 0.3,
    },
    `
sys: You explain logs to the night shift.
tpl: %%¶Cause, effect, command to try.
tpl: Group these lines: %%
opt: One line each.
in: @logline¶@logline¶@logline¶@logline
in: @logline
in: @error¶@logline`,
  ),
  make(
    {
      kind: 'batch',
      name: 'query-expansion',
      tokens: [8, 70],
      flow: rows,
      exact: true,
      share: [0.2, 0.8],
      bare: 0.4,
    },
    `
sys: Search team of @brand. Rewrite queries for the index.
tpl: Expand the query with synonyms, comma-separated: %%
tpl: Query: %%¶Write a short passage that would answer it.
tpl: Rewrite as #2-5 search queries: %%
opt: Keep brand names.
opt: JSON list.
in: @keyword
in: @ware
in: @wonder
in: @gripe
in: @topicline`,
  ),
  make(
    {
      kind: 'batch',
      name: 'near-duplicates',
      tokens: [1, 60],
      flow: rows,
      exact: true,
      share: [0.05, 0.4],
      bare: 0.4,
    },
    `
sys: Same or different? Master data of @brand.
tpl: %%¶Same entity? yes/no, confidence, reason.
tpl: %%¶same/different:
opt: JSON {"same":true,"because":""}
in: 1) @crm 2) @crm
in: A: @listing B: @listing
in: left: @letter right: @letter`,
  ),
  make(
    {
      kind: 'batch',
      name: 'community-moderation',
      tokens: [1, 60],
      flow: rows,
      exact: true,
      share: [0.3, 1],
      bare: 0.3,
    },
    `
sys: Moderator of the @brand forum. keep / hide / escalate. Rule and short reason.
tpl: %%
tpl: Post: %%¶Think about context, then decide.
opt: {"action":"","rule":"","why":""}
in: @post
in: Re: @topicline — @post`,
  ),
  make(
    {
      kind: 'batch',
      name: 'receipt-reader',
      tokens: [20, 140],
      flow: rows,
      exact: true,
      share: [0.2, 0.7],
      bare: 0.4,
    },
    `
sys: Extract vendor, date, lines, tax, total. JSON, numbers with a point.
tpl: %%
tpl: OCR text:¶%%¶JSON:
opt: Missing = null.
opt: Check that the lines add up; explain if not.
in: @invoice
in: @invoice¶@invoice`,
  ),
  make(
    {
      kind: 'batch',
      name: 'catalogue-into-tongues',
      tokens: [20, 300],
      flow: rows,
      exact: true,
      share: [0.1, 0.5],
      bare: 0.4,
    },
    `
sys: Translator for @brand into @tongue. Keep units; use our glossary: @word = @word.
tpl: %%
tpl: Into @tongue: %%
opt: Formal.
opt: Keep HTML.
in: @ware. @^fact. @^fact.
in: @review
in: <p>@praise</p>
in: @ui
in: @passage`,
  ),
  make(
    {
      kind: 'batch',
      name: 'three-sentence-briefs',
      tokens: [30, 160],
      flow: batches,
      share: [0.1, 0.6],
      bare: 0.4,
    },
    `
sys: Press office of @brand.
tpl: In #2-5 sentences: %%
tpl: %%¶¶tl;dr
tpl: What does this mean for @industry? %%
opt: Neutral.
in: @headline. @passage @passage
in: @finance @passage
in: @abstract
in: @notes`,
  ),
  make(
    { kind: 'batch', name: 'feedback-themes', tokens: [20, 220], flow: rows, share: [0.1, 0.5], bare: 0.3 },
    `
sys: Insights team. Themes, share, quote.
tpl: Answers to "@survey":¶%%¶Themes?
tpl: %%¶What should @brand do first, and why?
in: 1. @opinion¶2. @opinion¶3. @opinion¶4. @gripe
in: @review¶@review¶@review`,
  ),
  make(
    {
      kind: 'batch',
      name: 'reply-suggestions',
      tokens: [30, 220],
      flow: rows,
      share: [0.05, 0.4],
      bare: 0.15,
    },
    `
sys: Draft replies for @brand. @^tone. Facts: we @fact; returns #14-100 days.
tpl: %%
tpl: Write the reply. Mail: %%
opt: Never blame the carrier.
opt: Use the customer's language.
in: @letter
in: @review
in: @foreign`,
  ),
  make(
    {
      kind: 'batch',
      name: 'taxonomy-mapping',
      tokens: [1, 40],
      flow: rows,
      exact: true,
      share: [0.3, 1],
      bare: 0.4,
    },
    `
sys: Map to our tree: Home>Kitchen, Home>Light, Sport>Outdoor, Sport>Bike, Music, Garden, Pets, Other.
tpl: %% ->
tpl: Category for %%? Path only.
opt: Give the reason in brackets.
in: @ware
in: @listing
in: @ware, @fact`,
  ),
  make(
    { kind: 'batch', name: 'legacy-code-notes', tokens: [60, 500], flow: rows, share: [0.1, 0.4], bare: 0.3 },
    `
sys: We move from @stack to @lang. Explain old code for those who rewrite it.
tpl: Explain what this does, step by step:¶%%
tpl: Translate to @lang, same behaviour:¶%%
tpl: Document: %%
opt: List side effects.
opt: No guesses.
in: @snippet
in: @function
in: @snippet¶@function`,
  ),
];
