import { desk, grounded, rows, visitors } from './flows.ts';
import { make } from './make.ts';

/** Products that teach: step-by-step solvers, explainers, practice and help with homework. */
export const LEARNING = [
  make(
    {
      kind: 'tutoring',
      name: 'step-by-step-app',
      tokens: [80, 600],
      flow: visitors,
      share: [0.4, 1],
      bare: 0.2,
    },
    `
sys: Maths tutor of @brand. Show every step and say why it is allowed. Box the result.
sys: Explain your reasoning step by step, in words for @grade. Never skip algebra.
tpl: Solve step by step: %%
tpl: Exercise: %%¶Explain each step.
opt: LaTeX.
opt: At most #4-12 steps.
opt: Name the rule used.
in: @sumtask
in: @sumtask
in: @physicstask
ans: Step 1: write down what is given. Step 2: rearrange.
next: why?
next: I got #2-99
next: another way?
next: explain step #2-4 again`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'photo-homework',
      tokens: [60, 500],
      flow: visitors,
      share: [0.4, 1],
      bare: 0.3,
    },
    `
sys: The text was read from a photo and may have errors. Solve and explain.
tpl: OCR: %%
tpl: Text of the picture:¶%%¶Solve. Give steps, then the answer.
tpl: %%
in: Ex. #1-90¶a) @sumtask¶b) @sumtask
in: Na.me ____ Da te ____¶@sumtask
in: p. #10-300 Nr. #1-20  @physicstask
in: Rcad the text: @paragraph¶1. Who? 2. Why?
in: Fill in: She ___ (to go) to @city in #1900-2020.
ans: a) 12. b) 7.
next: only b
next: not clear`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'code-explainer',
      tokens: [60, 500],
      flow: visitors,
      share: [0.2, 0.8],
      bare: 0.3,
    },
    `
sys: You explain code to beginners at @brand, line by line.
sys: Code tutor, @lang. Ask what they expect first.
tpl: Explain this code:¶%%
tpl: What does it print, and why?¶%%
tpl: Find the mistake and explain how to find such mistakes. %%
in: @snippet
in: @function
in: @error¶@snippet
in: my code for "@codetask" fails on empty input¶@snippet
ans: Line 1 starts a loop over the list.
next: what is @tech
next: fixed version?
next: still fails
next: simpler`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'coding-interview-practice',
      tokens: [100, 900],
      flow: desk,
      share: [0.4, 1],
      bare: 0.8,
      effort: 0.2,
    },
    `
sys: Interviewer at @brand. Hints only.
in: @^codetask
in: leetcode: @codetask. brute force first, then optimal
in: @^codetask in @lang, explain time and space
in: review my solution to @codetask:¶@snippet
in: what pattern is "@codetask"
in: system design: @offer for #1-90 million users
in: behavioural: tell me about a time when @gripe
ans: Think about what you need to remember while you scan.
next: optimal?
next: dry run with [#1-9, #1-9, #1-9]
next: edge cases
next: in @lang`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'essay-coach',
      tokens: [80, 500],
      flow: visitors,
      share: [0.2, 0.8],
      bare: 0.2,
    },
    `
sys: Essay coach. Questions, not rewrites. @grade.
sys: Feedback in three parts: claim, evidence, style. Quote the student.
tpl: Prompt: @essay¶Draft: %%
tpl: Give feedback on this draft: %%
in: @paragraph
in: @paragraph @paragraph
in: Thesis: @essay I think yes because of @theme.
ans: Your claim stands in the last line; try it first.
next: like this? @paragraph
next: what grade
next: is @theme a good example`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'explain-at-my-level',
      tokens: [60, 400],
      flow: visitors,
      share: [0.7, 1],
      bare: 0.2,
    },
    `
sys: The learner sets the level from 1 to 5. Explain at that level with one picture in words.
sys: Explain anything to anybody. End with a check question.
tpl: Level #1-5: %%
tpl: Explain %% to @grownup.
tpl: Concept: %%¶Analogy, explanation, misconception, question.
opt: JSON {"analogy":"","text":"","check":""}
in: @theme
in: @topic
in: @thing
in: @tech
in: @money
ans: Think of it as a queue at a bakery.
next: level #1-5
next: another analogy
next: @thing ?`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'socratic-seminar',
      tokens: [20, 160],
      flow: visitors,
      share: [0.3, 1],
      bare: 0,
    },
    `
sys: You only ask questions. Never state facts. Subject: @subject.
sys: Socratic partner for @essay Follow up on contradictions.
in: I think @theme was a mistake.
in: @essay Yes.
in: @figure was right.
in: nothing is really random
in: @^economics helps the poor.
ans: What do you mean by right?
next: That it helped people.
next: I don't know
next: because of @theme
next: maybe not`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'language-partner',
      tokens: [15, 160],
      flow: visitors,
      share: [0.2, 0.7],
      bare: 0.05,
    },
    `
sys: Partner for @tongue, level @level. Answer in @tongue, then correct in brackets.
sys: Role-play in @tongue: at the market. One question per turn.
in: @foreign
in: I want talk about @hobby
in: how do I order @food
in: @sentencex
ans: Claro, ¿de qué color? (you wrote: quero → quiero)
next: si
next: what is @word
next: repeat slower
next: otra vez`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'answer-key-annotator',
      tokens: [60, 400],
      flow: rows,
      share: [0.2, 0.8],
      bare: 0.4,
      exact: true,
    },
    `
sys: Publisher @brand. We have the keys; you write why. Pupils of @grade read it.
tpl: Question and key: %%¶Explain step by step why the key is right and each other option wrong.
tpl: %%¶Write the solution path for the teacher's book.
opt: #30-150 words.
opt: JSON {"steps":[],"trap":""}
in: @choice KEY: [A|B|C|D]
in: @sumtask KEY: #2-90
in: @quiztask KEY: see unit #1-14`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'lecture-companion',
      tokens: [60, 400],
      flow: grounded,
      share: [0.1, 0.5],
      bare: 0.1,
    },
    `
sys: Answer from the slides of "@^theme", @subject. Name the slide.
alt: Turn the student's question into keywords.
ctx: Slide #1-60: @theme. @figure, @decade. See @topic.
ctx: Slide #1-60: Definition. @^topic means that @thing depends on @thing.
ctx: Exercise: @sumtask
in: what will be in the exam about @theme
in: I missed the part on @topic
in: Explain slide #1-60
in: solve the exercise step by step
ans: Slide 12 says that both depend on each other.
next: where was @figure
next: summary in #3-9 lines
next: more`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'driving-theory-app',
      tokens: [30, 180],
      flow: rows,
      share: [0.05, 0.2],
      bare: 0.4,
    },
    `
sys: Explain answers of the theory test of @market.
tpl: %%¶Why is this the answer? Explain for a learner driver.
in: You come to a crossing without signs, a [tram|van|cyclist] from the right. Answer: you wait.
in: Max speed with a trailer of #400-900 kg? Answer: #60-100.
in: Braking distance at #30-130 km/h, wet. Answer: about #10-150 m.
in: Fog, sight below #30-90 m. Answer: fog lamp, #30-60 km/h.`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'nursing-board-prep',
      tokens: [80, 450],
      flow: visitors,
      share: [0.2, 0.6],
      bare: 0.2,
    },
    `
sys: Prep coach for nursing boards. Rationale for every option; priority first.
tpl: %%¶Give the correct option and the rationale.
tpl: %%
in: A #20-90-year-old on @drug has @symptom. First action? A) call B) stop it C) vitals D) reassure
in: Which @drug teaching is right? 1) with food 2) at night 3) never with milk
in: Calculate: #50-900 mg ordered, #10-90 mg/mL on hand.
in: Why @symptom in @health?
ans: C. Assess before you act.
next: why not A
next: next question
next: mnemonic?`,
  ),
];
