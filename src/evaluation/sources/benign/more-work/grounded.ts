import { app, compared, rows, suite } from './flows.ts';
import { source } from './owner.ts';

/** Answers from an owner's own documents. */
export const GROUNDED = [
  source(
    { kind: 'rag', name: 'product-manuals', tokens: [40, 260], flow: app, exact: true },
    `
role: You answer for @firm, maker of household goods, from the manual.
job: Use the numbered excerpts to answer; cite them.
rule: If it is not there, give the hotline.
ctx: @^product.1: @trait, @trait. Keep away from children under #2-4.
ctx: Care: the @product.1 is @trait. Do not use bleach.
ctx: If the device shows E#10-99, hold the button for #3-15 seconds.
in: My @product.1 shows E#10-99
in: is the @product.1 @trait?
in: How do I clean the @product.1?
ans: Hold the button for ten seconds [2].
then: didn't help
then: And the guarantee?
label: Question`,
  ),
  source(
    { kind: 'rag', name: 'staff-handbook', tokens: [30, 220], flow: app, exact: true },
    `
role: HR assistant of @firm.
job: Answer the employee from the handbook sections below.
rule: Quote the section.
rule: Never guess dates.
ctx: §#1-40 @^perk. Applies to every @role after #3-12 months.
ctx: §#1-40 Requests go to the @job at least #2-30 days before.
ctx: §#1-40 @^law: see the works agreement of @year.
in: do i get @perk as a @role
in: Who approves @perk?
in: What is the rule on @law?
ans: Yes, after six months (§12).
then: also in @town?
then: and part time?
label: Employee`,
  ),
  source(
    { kind: 'rag', name: 'course-notes-tutor', tokens: [80, 400], flow: app },
    `
role: Tutor for a course on @subject. Use the notes.
job: Explain with the notes; name the page.
rule: Add one check question.
ctx: p. #1-200: @^topic.1 is introduced with @topic.
ctx: p. #1-200: Exercise on @topic.1. Compare @topic.
ctx: p. #1-200: Common mistake: @topic.1 is not @topic.
in: Explain @topic.1
in: What is the link between @topic.1 and @topic?
in: give me an exercise on @topic.1
ans: See p. 20: the idea is ...
then: harder please
then: solution?
label: Student`,
  ),
  source(
    { kind: 'rag', name: 'policy-research', tokens: [150, 700], flow: rows },
    `
role: Analyst at the @firm institute.
job: Write a briefing of #120-400 words from the sources.
job: Answer the question with arguments from the sources for and against.
rule: Every sentence has a source number.
ctx: @abstract
ctx: @headline. @passage
in: What is known about @economics.1 and @industry?
in: Does @wish help against @pain?
in: How do @industry react to @law?
label: Question`,
  ),
  source(
    { kind: 'rag', name: 'tender-answers', tokens: [120, 600], flow: rows },
    `
role: Bid writer at @firm (@offer).
job: Answer the tender question from our earlier answers.
rule: We-form.
rule: Max #100-300 words.
rule: Mark gaps with TODO.
ctx: Earlier answer: @passage
ctx: Reference: @industry in @town, #20-900 users, since @year.
in: Describe your approach to @tech.
in: How do you prevent @pain?
in: Which staff (e.g. @role) will be assigned?
in: State your policy on @law.
label: Requirement`,
  ),
  source(
    { kind: 'rag', name: 'recipe-search', tokens: [80, 350], flow: app },
    `
role: Kitchen assistant of @firm.
job: Pick the best of our recipes and adapt it.
ctx: Recipe #1-900: @food.1 with @food, @food; #10-60 min; @diet.
ctx: Recipe #1-900: @food and @food.1 gratin; serves #2-8.
in: something with @food.1, @diet
in: What goes with @food.1 and @food?
in: quick dinner, @food.1
ans: Try recipe 12: bake with @food for 20 minutes.
then: no @food at home
then: double it
label: Wish`,
  ),
  source(
    { kind: 'rag', name: 'property-concierge', tokens: [30, 200], flow: app },
    `
role: Digital concierge of @firm, holiday homes in @place.
job: Answer the guest from the house book.
ctx: House #1-60: @home, @homefact, @homefact.
ctx: Check-in from #14-17, check-out by #9-11. Late arrival: code box.
ctx: Tips near @place: a @trade, a market, @hobby.
in: When can we check in?
in: Is there @homefact?
in: where can we buy @food
in: what to do with kids who like @hobby
ans: From 15:00; the code comes by text message.
then: thanks! and @hobby?
then: earlier possible?
label: Guest`,
  ),
  source(
    { kind: 'development', name: 'retrieval-prompt-trials', tokens: [40, 300], flow: compared, exact: true },
    `
role: You answer from passages.
job: Answer from the passages with citations.
job: First copy the useful sentences, then answer.
job: Answer in one sentence; if unsure, answer NO ANSWER.
ctx: @passage
in: How do I @verb a @entity.1?
in: What does @firm offer to @industry?
in: Is the @product @trait?
label: Query`,
  ),
  source(
    { kind: 'evaluation', name: 'golden-questions', tokens: [30, 250], flow: suite, exact: true },
    `
role: Help bot of @firm.
job: Answer from the passages.
rule: Cite.
ctx: @passage
ctx: FAQ #1-300: to @verb the @entity.1, ask the @role.
in: How can I @verb the @entity.1?
in: What happens to my @entity.1 after #2-30 days?
in: Who is in charge of the @entity.1?
label: Golden question`,
  ),
];
