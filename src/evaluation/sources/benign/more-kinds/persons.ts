import { desk, refine, votes } from './flows.ts';
import { make } from './make.ts';

/** Single people with a key of their own, mostly without any system prompt: bare questions on everything. */
export const PERSONS = [
  make(
    {
      kind: 'person',
      name: 'neat-generalist',
      tokens: [60, 700],
      flow: desk,
      share: [0.7, 1],
      bare: 1,
      effort: 0.2,
    },
    `
in: Explain @theme.
in: What is the difference between @theme and @theme?
in: Write a @style poem about @thing.
in: Summarise what is known about @theme in #3-10 points.
in: List #3-12 examples of @topic in daily life.
in: How does @thing form?
in: Compare @figure and @figure.
in: @sumtask
in: Write a @lang function: @codetask.
in: Plan: @plan.
in: Give me arguments for and against @economics.
in: Describe @city to someone who has never been there.
ans: Here is a way to see it.
next: Can you give an example?
next: Shorter.
next: What would @figure have said?
next: Why?`,
  ),
  make(
    {
      kind: 'person',
      name: 'hasty-generalist',
      tokens: [20, 500],
      flow: desk,
      share: [0.6, 1],
      bare: 0.9,
      typed: true,
    },
    `
sys: be brief
in: @wonder
in: whats @theme
in: @ware or @ware
in: recipe @ingredient @ingredient
in: @drug and alcohol?
in: how do i @verb a @entity in @tech
in: @city to @city by train
in: synonym for @word
in: is it legal to @verb my @ware in @market
in: my @ware: @gripe
in: translate "@idiom" to @tongue
in: @error
ans: It depends, but mostly yes.
next: ok and if not
next: source?
next: thanks
next: i meant @thing`,
  ),
  make(
    {
      kind: 'person',
      name: 'before-the-exam',
      tokens: [80, 700],
      flow: desk,
      share: [0.2, 0.6],
      bare: 0.8,
      typed: true,
      effort: 0.2,
    },
    `
sys: I study @subject. Explain clearly.
in: Explain @topic like in the exam
in: Explain step by step: @physicstask
in: @sumtask Show all steps.
in: What are the causes of @history?
in: define @topic, one sentence, then an example
in: difference @topic / @topic
in: Give me #3-10 practice questions on @topic, then wait for my answers
in: Mark my answer: @paragraph
in: @choice
in: summary of @theme with dates
ans: Start from what is given. Then apply the formula.
next: why that step
next: give me another one like this
next: is #2-90 right?
next: i dont get the second line`,
  ),
  make(
    {
      kind: 'person',
      name: 'researcher-at-work',
      tokens: [100, 900],
      flow: desk,
      share: [0.1, 0.4],
      bare: 0.7,
      effort: 0.35,
    },
    `
sys: I am a researcher on @theme. Be critical, no flattery.
in: Critique the argument: @paragraph
in: @abstract¶What is the weakest point?
in: Rewrite for a journal: @paragraph
in: Which test suits #2-5 groups, ordinal, n = #12-300?
in: LaTeX table for @finance
in: What does reviewer 2 mean by "@opinion"?
in: How has @theme been measured in @market?
in: R code: mixed model of @field on @field, random by @field
in: Title ideas for a paper on @theme and @economics
ans: The inference rests on one assumption.
next: And if the assumption fails?
next: cite nothing you are unsure of
next: Make it #20-80 words.`,
  ),
  make(
    {
      kind: 'person',
      name: 'quiz-night-regular',
      tokens: [5, 140],
      flow: desk,
      share: [0.6, 1],
      bare: 1,
      typed: true,
    },
    `
in: @trivia
in: @quiztask
in: Who said "@idiom" first?
in: Name #3-10 [rivers|islands|composers|inventions] from @market
in: Tie-breaker: how many @creatures live in @city zoo, estimate
in: odd one out: @thing, @thing, @creature, @thing
in: When did @figure die?
ans: That was in the 1840s.
next: are you sure
next: and second place?`,
  ),
  make(
    {
      kind: 'person',
      name: 'puzzle-collector',
      tokens: [60, 700],
      flow: desk,
      share: [0.5, 1],
      bare: 0.9,
      effort: 0.5,
    },
    `
sys: No hints unless I ask.
in: @riddle
in: Solve, and say where people go wrong: @riddle
in: @sumtask
in: Invent a riddle whose answer is @thing.
in: Is this puzzle well posed? @riddle
in: Make this harder: @riddle
in: chess: white Kg1 Rf#1-8 pawn a#2-7, black Kh8 pawn b#2-6. best move?
ans: Assume the first statement is false.
next: there's a second solution
next: shorter proof
next: prove it`,
  ),
  make(
    {
      kind: 'person',
      name: 'wording-tinkerer',
      tokens: [30, 600],
      flow: votes,
      share: [0.2, 0.8],
      bare: 0.5,
    },
    `
sys: You are an expert in @theme with #10-40 years of practice.
sys: You are @character.
tpl: %%
tpl: Take your time. %%
tpl: %% Answer in three levels: child, student, expert.
tpl: Before you answer, ask yourself what @grownup needs. %%
in: @wonder?
in: Explain @theme.
in: @topicline
in: A haiku on @thing.`,
  ),
  make(
    {
      kind: 'person',
      name: 'family-homework',
      tokens: [40, 500],
      flow: desk,
      share: [0.3, 0.7],
      bare: 0.7,
      typed: true,
    },
    `
sys: You help our children with school. Don't give the answer at once.
in: @sumtask
in: my son has to write about @theme, #50-200 words, he is #7-14
in: explain @topic for @grade
in: homework: "@sentencex" whats wrong
in: how do you do long division #100-900 : #3-12
in: what is @thing made of, for a #6-11 year old
in: Diktat üben, 10 Wörter mit ie
in: book report @literature short
ans: Let's look at the first part together.
next: he says its #3-80
next: easier please!!
next: ok next one: @sumtask`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'own-tongue-curious',
      tokens: [40, 500],
      flow: desk,
      share: [0.6, 1],
      bare: 0.95,
      typed: true,
    },
    `
in: @foreign
in: @foreign
in: @foreign @wonder?
ans: Kurz gesagt: ja. / En bref, oui. / En resumen, sí.
next: @foreign
next: pourquoi ?
next: und auf @tongue?
next: más corto`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'learner-of-english',
      tokens: [20, 300],
      flow: desk,
      share: [0.3, 0.8],
      bare: 0.8,
      typed: true,
    },
    `
sys: Correct my English and explain in @tongue.
in: Is correct: "@sentencex"
in: how to say @feeling in english
in: what mean "@idiom" please
in: Please to make better: @paragraph
in: I not understand @theme, easy english please
in: When use [since|for|during|while] and when [by|until|as|like]?
in: write mail to landlord, @gripe, polite
ans: It should read: I have lived here for three years.
next: and why not "@word"
next: thank you teacher
next: one more exemple`,
  ),
  make(
    { kind: 'person', name: 'scene-writer', tokens: [150, 1200], flow: refine, share: [0.1, 0.5], bare: 0.7 },
    `
sys: Writing partner. Dry, never purple.
tpl: %%
in: @^character in @setting. #100-700 words.
in: Start with: @verse
in: dialogue, @character and @character, about @thing
in: Rewrite without adverbs: @paragraph
ans: She counted the steps again and got one more than yesterday.
next: darker
next: now from the other's view
next: cut a third
next: what is the weakest line?`,
  ),
  make(
    { kind: 'person', name: 'question-list-paster', tokens: [40, 600], flow: desk, share: [0.7, 1], bare: 1 },
    `
in: #1-60. @^wonder?
in: Question #1-60: @quiztask
in: #1-60) @sumtask
in: #1-60. Discuss @theme.
in: #1-60. @essay`,
  ),
  make(
    {
      kind: 'person',
      name: 'reasoning-model-fan',
      tokens: [200, 2500],
      flow: desk,
      share: [0.3, 1],
      bare: 0.95,
      effort: 1,
    },
    `
in: @riddle
in: @codetask, optimal complexity, with proof
in: Prove or refute: between #2-9 and #20-90 there are at least #2-9 primes of the form #2-6k+1
in: @physicstask
in: Design: @feature for @stack. Consider failure modes.
in: What would have happened to @market without @theme? Be concrete.
in: Play devil's advocate on @essay
ans: Suppose not.
next: Check step #2-5.
next: Can it be done in O(n)?`,
  ),
  make(
    {
      kind: 'person',
      name: 'life-admin',
      tokens: [80, 600],
      flow: desk,
      share: [0.1, 0.5],
      bare: 0.9,
      typed: true,
    },
    `
in: letter to landlord about @gripe
in: @invoice what do i have to pay and when
in: @finance is that normal
in: what to cook @ingredient, @ingredient, #2-6 people, @diet
in: packing list @trip @city @month
in: cv line for: @role at @brand, #2-12 years
in: complain to @brand, order #10000-99999, @gripe
in: present for @relation, likes @hobby, under #20-90 €
in: @clause can they do that
in: gym plan #2-5 days, bad knee
ans: Dear Sir or Madam, I am writing about the above.
next: friendlier
next: in @tongue too
next: add that i called #2-5 times`,
  ),
];
