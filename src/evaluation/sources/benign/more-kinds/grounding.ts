import { desk, grounded, rows, visitors } from './flows.ts';
import { make } from './make.ts';

/** Answers from an owner's own passages, in products with and without history. */
export const GROUNDING = [
  make(
    {
      kind: 'rag',
      name: 'help-centre-search',
      tokens: [30, 220],
      flow: grounded,
      exact: true,
      share: [0.05, 0.4],
      bare: 0.1,
    },
    `
sys: Help centre of @brand. Answer from the sources and cite [n]; else say you don't know.
alt: Rewrite the last message as a stand-alone search query.
ctx: @doc
in: @gripe, what now
in: How do I @verb my @entity?
in: @letter
in: @claim?
ans: You can do that under settings [1].
next: that doesn't work
next: where exactly
next: and on the phone?`,
  ),
  make(
    {
      kind: 'rag',
      name: 'legal-library',
      tokens: [100, 600],
      flow: grounded,
      share: [0.1, 0.5],
      bare: 0.1,
      exact: true,
    },
    `
sys: Research assistant of a law firm in @market. Reason from the sources in numbered steps; mark doubt.
alt: Give #2-4 search phrases for the question.
ctx: @clause
ctx: Judgment of #1-28 @month: claim dismissed; @clause
ctx: Commentary: @law is read narrowly.
in: Can @customer end the contract because @gripe?
in: What applies to @law if @clause
in: Is notice by mail enough?
ans: 1. The clause applies. 2. Notice was late [2].
next: What would the other side say?
next: shorter, for the client`,
  ),
  make(
    { kind: 'rag', name: 'ask-the-wiki', tokens: [20, 240], flow: grounded, share: [0.1, 0.5], bare: 0.3 },
    `
sys: Intranet bot of @brand.
ctx: @doc
ctx: @notes
ctx: HOWTO @verb @entity: open @module, press "@ui".
in: who owns @module
in: vacation @month
in: what did we decide on @feature
in: how to fix "@error"
ans: According to the minutes, nobody decided yet.
next: link?
next: who knows more`,
  ),
  make(
    {
      kind: 'rag',
      name: 'study-of-reports',
      tokens: [150, 800],
      flow: grounded,
      share: [0.2, 0.8],
      bare: 0.4,
      effort: 0.2,
    },
    `
sys: Analyst. Compare the excerpts, then conclude. Show the reasoning.
ctx: @finance
ctx: @abstract
ctx: @passage
in: What drives @economics in @market?
in: Contradictions?
in: Outlook for @industry in #3-9 sentences
in: Table of all figures
ans: Three of four sources point upward.
next: why
next: write it up`,
  ),
  make(
    { kind: 'rag', name: 'shop-adviser', tokens: [30, 200], flow: grounded, share: [0.1, 0.5], bare: 0.05 },
    `
sys: Shop adviser at @brand. Recommend at most #1-3 from the list. Say what speaks against them.
ctx: @ware: @fact, @fact, #10-900 €
ctx: Review: @review
in: something for @relation who likes @hobby
in: @ware under #20-300
in: does the @ware have @fact
in: compare @ware and @ware
ans: The second one fits, although it is heavier.
next: cheaper
next: in @city today?
next: ok take it`,
  ),
  make(
    {
      kind: 'rag',
      name: 'archive-reading-room',
      tokens: [80, 500],
      flow: grounded,
      share: [0.2, 0.8],
      bare: 0.3,
    },
    `
sys: Archive of @city. Answer with signature and date.
ctx: @archive
ctx: Box #1-900: letters on @theme, @decade.
ctx: @figure passed through @city in 1#700-950.
in: Was @figure in @city?
in: What did people eat in the @decade?
in: all on @theme
ans: There is one letter on it, box 14.
next: transcribe it
next: in today's words`,
  ),
  make(
    {
      kind: 'rag',
      name: 'chat-with-one-file',
      tokens: [40, 400],
      flow: visitors,
      share: [0.3, 1],
      bare: 0.3,
    },
    `
sys: Answer on the file.
tpl: FILE¶@doc¶@doc¶@doc¶@doc¶@doc¶END¶%%
tpl: <file>@doc @doc @doc</file> %%
in: summary
in: What does it say about @theme?
in: list all dates
in: Explain section #1-9 to @grownup
in: Quiz me on this
ans: The file has four sections.
next: page?
next: in @tongue
next: and what is missing`,
  ),
  make(
    {
      kind: 'rag',
      name: 'codebase-questions',
      tokens: [60, 500],
      flow: grounded,
      share: [0.1, 0.5],
      bare: 0.2,
    },
    `
sys: You know the code of @brand (@stack) from the snippets only.
alt: List identifiers to search for.
ctx: src/@path/@fn.ts¶@snippet
ctx: @function
ctx: README: @feature is in @module
in: where is @module
in: why @bug
in: how would I add @feature
in: explain @fn step by step
ans: It is called from the scheduler.
next: show me the test
next: write it`,
  ),
  make(
    {
      kind: 'judge',
      name: 'retrieval-marks',
      tokens: [1, 60],
      flow: rows,
      exact: true,
      share: [0.1, 0.6],
      bare: 0.3,
      scored: 0.2,
    },
    `
sys: Relevance of a passage for a query: 0, 1, 2, 3.
tpl: %%¶Relevance:
tpl: %%¶Explain in a sentence, then the number.
in: q: @keyword¶p: @ware: @fact
in: q: @wonder¶p: @doc
in: q: @gripe¶p: @clause`,
  ),
  make(
    {
      kind: 'judge',
      name: 'live-answer-checks',
      tokens: [10, 160],
      flow: rows,
      exact: true,
      share: [0.1, 0.5],
      bare: 0.1,
    },
    `
sys: Check whether each statement of the answer is in the sources. List: statement, source or NONE.
tpl: %%
opt: JSON.
opt: Think before each verdict.
in: Sources: @doc | @doc¶Answer: @botline
in: S1 @clause S2 @clause¶A: You may leave within #5-90 days.
in: Source: @patientnote Answer: The patient has @symptom.`,
  ),
  make(
    {
      kind: 'judge',
      name: 'tutor-transcript-marks',
      tokens: [30, 250],
      flow: rows,
      exact: true,
      share: [0.2, 0.8],
      bare: 0.2,
    },
    `
sys: You mark our tutor bot: Did it guide, was it right, was it kind? 1-5 each, with reasons.
tpl: %%¶Marks:
opt: JSON {"guide":0,"right":0,"kind":0,"why":""}
in: Pupil: @sumtask Tutor: What do you know? Pupil: #2-9? Tutor: Nearly.
in: Pupil: what is @topic Tutor: It has to do with @thing.
in: Pupil: @foreign Tutor: In short, yes.`,
  ),
  make(
    {
      kind: 'rag',
      name: 'citizen-lawyerless',
      tokens: [60, 400],
      flow: desk,
      share: [0.1, 0.5],
      bare: 0.3,
      typed: true,
    },
    `
sys: Advice centre of @city. No legal advice; explain and point to offices.
in: My landlord: @clause
in: I got a letter: @invoice
in: @law, what are my rights
in: @gripe, can I return it after #10-90 days
ans: In general you have two weeks.
next: what if they refuse
next: letter please`,
  ),
];
