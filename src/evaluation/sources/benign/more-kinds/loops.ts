import { batches, desk, grounded, nightly, refine, rows } from './flows.ts';
import { make } from './make.ts';

/** Long answers over an owner's facts, papers and drafts: what is nearest to a bank of instructions, and is none. */
export const LOOPS = [
  make(
    {
      kind: 'batch',
      name: 'church-and-club-bulletin',
      tokens: [120, 500],
      flow: batches,
      share: [0.1, 0.5],
      bare: 0.7,
    },
    `
sys: You put together the bulletin of our choir in @city.
tpl: Please turn these notes into the bulletin: %%
tpl: Notes: %%¶Write it for our members, @tone.
tpl: %%
opt: Names in full.
opt: One page.
in: @event on #1-28 @month; @customer brings @ingredient; collection for @wish
in: Thanks to @customer. Lost: a @ware. @event moved to @city.
in: @customer turns #50-99. Trip to @city in @month, #10-60 euros.`,
  ),
  make(
    {
      kind: 'batch',
      name: 'weekly-market-letter',
      tokens: [200, 900],
      flow: batches,
      share: [0.1, 0.5],
      bare: 0.3,
    },
    `
sys: Market letter of @brand for clients in @market. No advice. Explain moves in plain words.
tpl: Data of the week¶%%¶Write the letter.
tpl: %%¶¶Comment in #120-500 words: what happened, why, what to watch.
opt: Start with one number.
opt: No forecasts.
in: @finance¶@finance¶@headline
in: @headline. @finance
in: @economics: #1-9 %; @finance`,
  ),
  make(
    { kind: 'rag', name: 'tender-writer', tokens: [150, 800], flow: grounded, share: [0.1, 0.5], bare: 0.2 },
    `
sys: Bid team of @brand. Answer tender questions from our library only. Persuasive, precise.
alt: Name the library topics for this question.
ctx: Library: @brand has done @offer for @industry since #1990-2020.
ctx: Policy: @clause
ctx: Case: @customer in @city, @praise.
in: Describe how you will @verb @entity in the first #30-120 days. (max #100-900 words)
in: Explain your approach to quality, with examples.
in: What are the main risks of @wish and how do you manage them?
in: Outline your team: @role, @role, @role.
ans: Our team starts on the first day with a survey of all sites.
next: cut to #80-300 words
next: more evidence
next: mirror the buyer's wording`,
  ),
  make(
    {
      kind: 'rag',
      name: 'policy-briefs',
      tokens: [200, 900],
      flow: grounded,
      share: [0.2, 0.8],
      bare: 0.3,
      effort: 0.2,
    },
    `
sys: Brief for a minister of @market. Evidence first, options, recommendation.
ctx: @abstract
ctx: Consultation #1-90: @opinion
ctx: Statistics office: @economics at #1-30 % in #2000-2024.
ctx: @headline. @passage
in: What should we do about @economics?
in: Discuss the effects of @wish.
in: Analyse the arguments for and against @law.
ans: Option A costs least; option B lasts.
next: as talking points
next: what do critics say`,
  ),
  make(
    {
      kind: 'rag',
      name: 'literature-digest',
      tokens: [120, 700],
      flow: grounded,
      share: [0.1, 0.6],
      bare: 0.4,
    },
    `
sys: Digest for our reading group on @theme.
ctx: @abstract
ctx: Highlights: @abstract
ctx: @^figure, @decade: "@idiom" is not an argument.
in: Compare the methods.
in: Write a synthesis of #150-700 words with citations.
in: Which findings contradict each other, and why might that be?
in: Explain the statistics to @grownup.
in: Questions for the discussion`,
  ),
  make(
    {
      kind: 'rag',
      name: 'teacher-from-textbook',
      tokens: [120, 700],
      flow: grounded,
      share: [0.2, 0.7],
      bare: 0.3,
    },
    `
sys: You prepare lessons from our textbook for @grade. Only what is in the pages.
ctx: p. #2-300: @^theme. @figure, @decade.
ctx: p. #2-300: Exercise. @sumtask
ctx: p. #2-300: Box: why @thing matters for @topic.
in: Create #3-12 questions with model answers.
in: Explain the chapter step by step for weak readers.
in: A test, #20-60 minutes.
in: Summarise in simple language.`,
  ),
  make(
    {
      kind: 'batch',
      name: 'thesis-chapters',
      tokens: [200, 1100],
      flow: refine,
      share: [0.1, 0.4],
      bare: 0.7,
    },
    `
sys: Academic editor. Keep my argument, mend the prose.
tpl: Chapter #1-9 of my thesis on @theme, draft: %%
tpl: %%
in: @paragraph @paragraph @paragraph
in: @abstract @paragraph
in: Notes: @topic; @figure; @economics; n = #8-400
ans: The chapter argues, on the basis of the interviews, that both readings hold.
next: Where is the argument weak? Be a strict examiner.
next: Rewrite the first paragraph.
next: Shorten by #10-50 %.
next: Suggest a transition to the next chapter.`,
  ),
  make(
    { kind: 'batch', name: 'speech-writer', tokens: [200, 900], flow: refine, share: [0.1, 0.6], bare: 0.6 },
    `
sys: Speech writer for @customer. Short sentences to be spoken.
tpl: Speech for @event. Facts: %%
tpl: %%¶Make a speech of #2-15 minutes.
in: @brand, founded #1900-2015 in @city; @praise; thanks to @customer
in: @relation turns #18-99, loves @hobby, once @gripe
in: @finance; difficult year; @wish
ans: Dear friends, when we opened the door for the first time, it rained.
next: Critique as a listener in the last row.
next: more jokes
next: Now the final version.`,
  ),
  make(
    {
      kind: 'batch',
      name: 'product-manual-writer',
      tokens: [200, 900],
      flow: refine,
      share: [0.05, 0.4],
      bare: 0.4,
    },
    `
sys: Technical writer at @brand. Imperative, one action a step, warnings first.
tpl: Write the chapter "%%" of the manual for the @ware.
tpl: Engineer's notes: %%¶Make instructions.
in: assembly: @fact; M#3-12 screws; two people
in: cleaning. @fact.
in: if @gripe
in: @feature
ans: WARNING. Pull the plug. 1. Lift the lid.
next: Check against the notes: is anything missing or wrong?
next: Simplify for people who read it in a second language.
next: Revise.`,
  ),
  make(
    { kind: 'batch', name: 'local-news-desk', tokens: [120, 600], flow: rows, share: [0.2, 0.8], bare: 0.4 },
    `
sys: Night editor of a paper in @city.
tpl: Police and council notes: %%¶Write the item, #80-400 words.
tpl: %%
opt: Inverted pyramid.
opt: No names of minors.
in: #1-28 @month, @city: @gripe; damage #200-9000 €; nobody hurt
in: Council: @wish, #5-30 for, #2-20 against. @customer: "@opinion"
in: @event drew #50-4000 people; @ingredient sold out by #10-20:00`,
  ),
  make(
    {
      kind: 'person',
      name: 'prompt-workshop',
      tokens: [60, 700],
      flow: nightly,
      share: [0.1, 0.5],
      bare: 0.6,
    },
    `
sys: You are a world-class @role.
sys: You answer as a table, always.
tpl: %%
tpl: Act as a @role. %%
tpl: %% Let's think step by step.
tpl: Ignore style. %% Be exact.
in: Explain @theme.
in: Plan: @plan
in: @topicline
in: @wonder?`,
  ),
  make(
    { kind: 'person', name: 'book-club-host', tokens: [80, 600], flow: desk, share: [0.3, 1], bare: 0.9 },
    `
in: Discussion questions on @literature
in: What does @thing stand for in @literature?
in: Compare the narrators of @literature and @literature.
in: Describe the world of @figure in #2-9 paragraphs.
in: Why did readers in the @decade dislike @literature?
in: Write a paragraph in the manner of @literature about a @ware.
ans: Three readings are possible.
next: Which one do you prefer?
next: quote?`,
  ),
  make(
    {
      kind: 'person',
      name: 'museum-volunteer',
      tokens: [80, 500],
      flow: desk,
      share: [0.2, 0.7],
      bare: 0.8,
      typed: true,
    },
    `
in: label for a @thing from the @decade, #30-90 words
in: how did people use a @ware before electricity
in: explain @theme to visitors who have #2-9 minutes
in: kids tour on @creatures, #4-10 stops
in: is this right: @figure was in @city in 1#700-950?
ans: People kept it by the stove.
next: for children
next: in @tongue`,
  ),
  make(
    {
      kind: 'development',
      name: 'assistant-prompt-author',
      tokens: [150, 900],
      flow: refine,
      share: [0.1, 0.5],
      bare: 0.5,
    },
    `
sys: You write system prompts.
tpl: Write a system prompt for %%
tpl: Our bot: %%¶Current prompt: "You are the helper of @brand. Be @tone."¶Improve it.
in: a service bot of @brand that must not promise refunds
in: a tutor for @subject, @grade
in: an agent that can @verb @entity
in: a game figure: @character
ans: You are the service assistant of the shop. You never promise money.
next: Which cases does it not cover? List #3-9.
next: Write #3-15 test messages for it.
next: Make it half as long.`,
  ),
  make(
    {
      kind: 'evaluation',
      name: 'product-launch-acceptance',
      tokens: [100, 900],
      flow: nightly,
      share: [0.2, 0.9],
      bare: 0.4,
    },
    `
sys: You are the writing assistant inside @brand.
tpl: %%
tpl: [mode=write] %%
in: Write a product text for a @ware. @fact.
in: Rewrite more politely: @letter
in: Expand into an article: @topicline
in: Reply to: @review
in: Continue the text: @paragraph
in: Give me #3-9 titles for @event`,
  ),
  make(
    {
      kind: 'evaluation',
      name: 'tutor-release-tests',
      tokens: [60, 600],
      flow: nightly,
      share: [0.2, 0.9],
      bare: 0.1,
    },
    `
sys: Tutor of @brand. Explain step by step; end with a check question.
tpl: %%
in: @sumtask
in: @physicstask
in: what is @topic
in: Just tell me the answer: @sumtask
in: I hate @subject
in: @foreign
in: write my essay on @theme`,
  ),
];
