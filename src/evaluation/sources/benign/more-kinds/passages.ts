import { batches, desk, grid, grounded, nightly, refine, rows, visitors, votes } from './flows.ts';
import { make } from './make.ts';

/** Work on an owner's own papers: what is summarised, explained, asked and rewritten is the owner's. */
export const PASSAGES = [
  make(
    { kind: 'batch', name: 'board-papers', tokens: [100, 600], flow: rows, share: [0.1, 0.5], bare: 0.5 },
    `
sys: Secretary to the board of @brand.
tpl: %%¶¶One page for the board: facts, risks, decision needed.
tpl: Summarise and explain the main points for a new director:¶%%
tpl: Paper:¶%%¶Questions a director should ask?
opt: Numbers as given.
in: @notes¶@finance¶@clause
in: @finance @finance @passage
in: @headline¶@passage¶@notes¶@deal`,
  ),
  make(
    {
      kind: 'batch',
      name: 'parish-archive-notes',
      tokens: [60, 400],
      flow: rows,
      share: [0.2, 0.7],
      bare: 0.6,
    },
    `
sys: You help an archive describe its letters.
tpl: %%¶¶Who, when, where, about what? Then #30-120 words for the finding aid.
tpl: Explain this letter to today's readers: %%
opt: Do not modernise names.
in: @archive
in: @archive @archive
in: Postcard, @city, @month 19#10-60: @verse`,
  ),
  make(
    {
      kind: 'batch',
      name: 'meeting-to-minutes',
      tokens: [80, 500],
      flow: batches,
      share: [0.05, 0.4],
      bare: 0.4,
    },
    `
sys: Minutes for @brand: decisions, actions with owner and date, open points.
tpl: %%
tpl: Make minutes:¶%%
tpl: What was decided, and why? %%
opt: Bullets.
opt: No small talk.
in: @notes @notes
in: @transcript¶@transcript¶@transcript
in: @transcript @notes`,
  ),
  make(
    {
      kind: 'batch',
      name: 'regulation-digest',
      tokens: [100, 600],
      flow: rows,
      share: [0.1, 0.5],
      bare: 0.3,
    },
    `
sys: Compliance at @brand. You read new rules for @industry in @market.
tpl: New text:¶%%¶Summarise, explain what changes, list what we must do.
tpl: %%¶¶Impact: none / low / high. Give the reasoning.
opt: Cite the sentence.
opt: JSON with summary, impact, reasoning.
in: @clause @clause @clause
in: Art. #1-90: @clause @^passage
in: Draft of #1-28 @month on @law. @clause`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'reader-with-questions',
      tokens: [60, 400],
      flow: visitors,
      share: [0.2, 0.8],
      bare: 0.3,
    },
    `
sys: Reading aid for @grade. Explain words, then the sense.
tpl: Text: %%¶Explain it and ask me two questions.
tpl: %%
in: @paragraph
in: @archive
in: @passage @paragraph
in: @verse
ans: The text says that things change slowly.
next: what is "@word"
next: ask me one more
next: easier`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'graded-reader-press',
      tokens: [80, 450],
      flow: rows,
      share: [0.1, 0.5],
      bare: 0.4,
    },
    `
sys: Graded readers, level @level, publisher @brand.
tpl: Rewrite at level @level and add #2-6 questions:¶%%
tpl: %%¶¶Simplify. Then a word list with explanations.
opt: Max #6-14 words a sentence.
in: @paragraph @paragraph
in: @headline. @passage
in: @figure was born in @city. @paragraph`,
  ),
  make(
    {
      kind: 'rag',
      name: 'due-diligence-room',
      tokens: [100, 700],
      flow: grounded,
      share: [0.1, 0.4],
      bare: 0.2,
      effort: 0.2,
      exact: true,
    },
    `
sys: Data room of a deal. Answer with document numbers. Where the room is silent say so.
alt: Which folders could hold the answer? Keywords only.
ctx: Doc #1-400: @clause
ctx: Doc #1-400: @finance
ctx: Doc #1-400: @notes
in: Any change-of-control clauses?
in: What are the main risks, with reasons?
in: List all liabilities over #10-900 k.
in: Who are the #3-10 largest customers and on what terms?
in: Summarise litigation.
ans: Two contracts hold such a clause [3], [7].
next: quote it
next: how likely is a claim`,
  ),
  make(
    {
      kind: 'rag',
      name: 'incident-history',
      tokens: [60, 500],
      flow: grounded,
      share: [0.1, 0.4],
      bare: 0.2,
    },
    `
sys: On-call helper. Use earlier incidents.
ctx: INC-#100-999: @bug. Cause: @error. Fixed by @person.
ctx: @logline
ctx: Runbook: restart @module, then check @endpoint.
in: @logline¶seen this before?
in: @bug - what did we do last time?
in: Write the post-mortem for: @bug
in: explain why @module depends on @tech
ans: It looks like the incident of last spring [1].
next: command?
next: did not help`,
  ),
  make(
    {
      kind: 'rag',
      name: 'newsletter-from-sources',
      tokens: [150, 800],
      flow: grounded,
      share: [0.1, 0.6],
      bare: 0.4,
    },
    `
sys: Editor of a newsletter on @theme. Only from the clippings.
ctx: @headline. @passage
ctx: @abstract
ctx: @^topicline. @paragraph
in: Write this week's issue.
in: Three items of #40-150 words and an editorial.
in: Pick the best story and explain why it matters.
in: A question-and-answer piece for @grownup.`,
  ),
  make(
    { kind: 'rag', name: 'patient-portal', tokens: [40, 260], flow: grounded, share: [0.1, 0.5], bare: 0.05 },
    `
sys: Portal of a clinic in @city. Explain reports in plain words; no diagnosis; when to call.
ctx: Report: @patientnote
ctx: Leaflet @drug: may cause @symptom.
in: what does my report mean
in: can @drug cause @symptom
in: explain step by step what happens at the [scan|biopsy|check-up]
in: do I need to worry about @symptom
ans: It says that the wound heals well.
next: and the pills?
next: should i call`,
  ),
  make(
    {
      kind: 'batch',
      name: 'podcast-show-notes',
      tokens: [100, 500],
      flow: rows,
      share: [0.2, 0.7],
      bare: 0.5,
    },
    `
sys: Producer of a podcast on @theme.
tpl: Transcript:¶%%¶Title, show notes, chapters, three quotes.
tpl: %%¶Write a blog post from this episode.
opt: No spoilers.
in: @transcript @transcript @transcript
in: @interview¶@transcript`,
  ),
  make(
    {
      kind: 'batch',
      name: 'survey-report-sections',
      tokens: [120, 600],
      flow: rows,
      share: [0.1, 0.4],
      bare: 0.4,
    },
    `
sys: Report writer at @brand. We asked @who.
tpl: Results of "@survey": %%¶Write the section of the report.
tpl: %%¶Interpret, step by step, then a headline.
opt: No causal claims.
in: yes #10-90 %, no #5-60 %; "@opinion"; "@opinion"
in: mean #1-6.#1-9 (n=#40-4000); @market lowest; "@gripe"`,
  ),
  make(
    {
      kind: 'batch',
      name: 'case-notes-to-letters',
      tokens: [80, 400],
      flow: rows,
      share: [0.05, 0.4],
      bare: 0.4,
    },
    `
sys: Social work office of @city. Letters kind and clear.
tpl: Case note: %%¶Letter to the family, explaining each step.
tpl: %%¶Summarise for the hand-over and give reasons for the plan.
opt: No names.
in: @customer, #1-5 children, @gripe, wants @wish. Visit #1-28 @month.
in: Rent arrears #200-3000 €. @clause. @opinion`,
  ),
  make(
    {
      kind: 'judge',
      name: 'grounded-summaries-check',
      tokens: [20, 240],
      flow: nightly,
      exact: true,
      share: [0.1, 0.5],
      bare: 0.3,
    },
    `
sys: Compare summary and source. Unsupported statements? Score 0-#4-10 with explanation.
tpl: %%
tpl: %%¶Explain, then SCORE:
in: SOURCE: @notes¶SUMMARY: @customer wants @fact.
in: SOURCE: @passage @passage¶SUMMARY: @passage
in: SOURCE: @transcript¶SUMMARY: The caller said: @gripe`,
  ),
  make(
    {
      kind: 'evaluation',
      name: 'summary-prompt-bench',
      tokens: [60, 350],
      flow: grid,
      share: [0.1, 0.4],
      bare: 0.5,
    },
    `
sys: You summarise for @brand.
tpl: Summarise:¶%%
tpl: %%¶¶tl;dr in #1-4 sentences
tpl: First list the facts, then write the summary.¶%%
tpl: Explain to @grownup:¶%%
opt: Shorter.
opt: Keep numbers.
in: @notes @passage
in: @finance @headline
in: @transcript @transcript`,
  ),
  make(
    {
      kind: 'evaluation',
      name: 'reading-exam-of-own-texts',
      tokens: [5, 200],
      flow: nightly,
      share: [0.2, 0.8],
      bare: 0.6,
      exact: true,
    },
    `
sys: Read and answer.
tpl: %%
tpl: %%¶Answer with a quote.
in: @paragraph @paragraph¶Q: What happened first?
in: @passage @clause¶Q: How long is it valid?
in: @notes¶Q: Who has to act, and why?
in: @archive¶Q: Explain the mood of the writer.`,
  ),
  make(
    {
      kind: 'evaluation',
      name: 'summary-variance',
      tokens: [60, 300],
      flow: votes,
      share: [0.1, 0.5],
      bare: 0.4,
    },
    `
sys: Summaries for @brand.
tpl: Summarise in #20-90 words: %%
tpl: %%
in: @passage @passage @passage
in: @notes @notes
in: @abstract`,
  ),
  make(
    {
      kind: 'person',
      name: 'paper-reader-at-night',
      tokens: [80, 700],
      flow: desk,
      share: [0.1, 0.5],
      bare: 0.9,
      effort: 0.2,
    },
    `
in: @abstract¶Explain to me.
in: Explain the main idea: @abstract
in: Which assumptions does this make? @abstract
in: @paragraph — is that right?
in: What is @economics, and how is it measured?
ans: In brief, they compare two groups over time.
next: why not a simple mean
next: is that a lot?
next: and the limits`,
  ),
  make(
    {
      kind: 'batch',
      name: 'web-page-rewrites',
      tokens: [100, 600],
      flow: refine,
      share: [0.1, 0.5],
      bare: 0.4,
    },
    `
sys: Web editor at @brand. @^tone.
tpl: Rewrite this page: %%
tpl: Old page:¶%%¶New version for @buyer.
in: @^topicline. @passage @passage
in: About us. @brand, @city, since #1900-2020. @praise @fact.
in: Terms. @clause @clause
ans: We build things that last, and we tell you how.
next: Check for claims we can't prove.
next: Now as FAQ.
next: Shorter, and explain the terms.`,
  ),
  make(
    {
      kind: 'batch',
      name: 'letters-to-insurers',
      tokens: [100, 400],
      flow: refine,
      share: [0.1, 0.5],
      bare: 0.3,
    },
    `
sys: You write appeals for patients of a clinic in @city. The reasoning must be explicit.
tpl: Denial: %%¶Write the appeal.
tpl: %%
in: @drug for @symptom refused: "not necessary". @patientnote
in: stay of #1-12 days refused. @patientnote
ans: We ask you to reconsider, for three reasons.
next: Be the reviewer: what is missing?
next: Add the reasons in order of weight.
next: Final letter.`,
  ),
];
