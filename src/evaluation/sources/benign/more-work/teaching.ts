import { app, compared, pipeline, rows, suite } from './flows.ts';
import { source } from './owner.ts';

/** Makers of lessons, tests and explanations. */
export const TEACHING = [
  source(
    { kind: 'batch', name: 'lesson-plans', tokens: [350, 1000], flow: app },
    `
role: Planning assistant for teachers, made by @firm.
job: Write a lesson plan of #40-90 minutes with aims, starter, main part, plenary and homework.
job: Plan #2-6 lessons on the theme, each with material and differentiation.
ask: Create a lesson plan on % for @grade.
rule: One activity without screens.
rule: Name common misconceptions.
rule: Materials a normal school has.
out: Table with minutes, phase, activity, material.
out: Markdown.
in: @subject: @topic, @grade
in: @topic (@grade)
in: Topic: @topic¶Class: @grade¶Minutes: #40-90
label: Request
ans: Aim: pupils can explain @topic. Starter (5 min): a picture. Main part ...
then: Add a version for pupils with dyslexia.
then: Make a worksheet for the main part.
then: Only #30-45 minutes please.
then: And the solutions?`,
  ),
  source(
    { kind: 'batch', name: 'quiz-maker', tokens: [150, 700], flow: rows, broad: true },
    `
role: Question writer at @firm, a quiz company.
job: Write #5-15 multiple-choice questions with four options, one correct.
job: Write #3-10 pub quiz questions of mixed difficulty with answers.
ask: Generate #5-20 multiple choice questions about %.
ask: Create a quiz on % with #5-10 questions and an answer key.
rule: No trick questions.
rule: Options of similar length.
rule: Facts must be stable over time.
rule: Do not use "all of the above".
out: JSON array: {"question","options","answer","explanation"}.
out: CSV: question;a;b;c;d;correct
in: @anything
in: @culture
in: @sport, [easy|medium|hard]
in: @history
in: @nature for @grade
in: category: @subject; topic: @topic; difficulty: #1-5
shot: {"question":"Which gas do plants take in?","options":["CO2","O2","N2","He"],"answer":0}
label: Theme`,
  ),
  source(
    { kind: 'batch', name: 'flashcards', tokens: [100, 500], flow: rows },
    `
role: Deck builder for @firm.
job: Make #5-20 flashcards: front a prompt, back a short answer.
job: Turn the term into a cloze card, a definition card and an example card.
ask: Make #8-20 flashcards for %.
rule: One fact per card.
rule: Backs under 20 words.
out: front<TAB>back
out: JSON [{"front","back","tags"}]
in: @topic
in: @subject - @topic - @grade
in: @health
in: term: @topic
label: Deck
shot: What moves in osmosis?	Water`,
  ),
  source(
    { kind: 'batch', name: 'exam-variants', tokens: [60, 350], flow: rows },
    `
role: You help the examination board of @firm.
job: Write a new variant of the exercise with other numbers and context, same skill, same difficulty.
job: Produce #2-5 parallel versions of the question and their solutions.
ask: Create #2-4 variations of this exam question: %
rule: Numbers must come out even.
rule: Keep the marks.
rule: Do not change the verb of the task.
out: Question, solution, marking scheme.
out: JSON {"question","solution","marks"}
in: A train covers #40-400 km in #2-6 hours. Find its mean speed. (#2-4 marks)
in: Explain @topic.1 and give one example. (#3-8 marks)
in: Solve #2-9x + #1-30 = #31-90. (#1-3 marks)
in: A box holds #3-9 red and #3-9 blue balls. Two are drawn. Find P(both red). (#3-5 marks)
in: State two differences between @topic and @topic. (#2-4 marks)
in: A car bought for #9000-30000 loses #8-25 % of its value a year. What is it worth after #2-6 years?
label: Original`,
  ),
  source(
    { kind: 'batch', name: 'glossary', tokens: [40, 200], flow: rows, broad: true },
    `
role: Lexicographer at @firm.
job: Define the term in #1-3 sentences.
job: Write a glossary entry: definition, example, related terms.
ask: Define "%".
ask: Write an encyclopedia entry of about #60-200 words on %.
rule: Do not use the term in its definition.
rule: Present tense, neutral.
rule: No history unless it is needed.
out: JSON {"term","definition","see_also"}
out: Plain text.
in: @topic
in: @tech
in: @law
in: @money
in: @health
in: @anything
shot: The passage of water through a membrane towards the more concentrated side.
label: Term`,
  ),
  source(
    { kind: 'batch', name: 'explain-levels', tokens: [120, 600], flow: rows },
    `
role: Explainer of @firm.
job: Explain the concept at three levels: child, pupil, professional.
job: Summarise in one sentence, in a paragraph and in #150-300 words.
job: Explain the idea with an everyday comparison and say where it breaks down.
ask: Explain % to a #6-15-year-old.
ask: Explain % in simple terms, then in depth.
rule: No formulas at the first level.
rule: Each level stands alone.
out: JSON {"simple","standard","advanced"}
out: Three headings.
in: @topic
in: @tech
in: @money
in: @physics
label: Concept`,
  ),
  source(
    { kind: 'batch', name: 'homework-app', tokens: [120, 600], flow: app },
    `
role: Tutor inside @firm. Help, but let the pupil do the last step.
role: Friendly homework helper for @grade.
job: Answer the pupil's question step by step.
job: Give a hint first, then the method, then the result.
rule: Check the result at the end.
rule: Latex between dollar signs.
rule: If a photo was meant, ask for it.
out: Steps numbered.
in: What is @topic?
in: solve #2-9x - #1-20 = #21-80
in: explain @topic [pls|for my test|in short]
in: Why is @topic important?
in: Write a paragraph on @topic
in: what's the difference between @topic and @topic
in: Find the area of a triangle with base #3-20 cm and height #3-20 cm
label: Pupil
ans: First look at what is given. Then ...
then: i don't get step #2-3
then: why?
then: Is it the same for @topic?
then: ok and another example`,
  ),
  source(
    { kind: 'batch', name: 'essay-feedback', tokens: [150, 600], flow: rows },
    `
role: Writing coach at @firm.
job: Give feedback on the pupil's text: two strengths, two things to improve, one question.
job: Comment on structure, argument and language; quote the place you mean.
rule: Do not rewrite the text.
rule: Address the pupil.
rule: No grade.
out: Markdown with three headings.
out: JSON {"strengths":[],"improve":[],"question":""}
in: Essay on @topic.1 (@grade):¶@^topic.1 is often misunderstood. First of all, many people think that it is simple, but in my opinion there is more to it. For example @topic shows that. In conclusion i think we should learn about it more.
in: "In @literature.1 the author shows how people change. At the beginning the main character is proud. Later there is a turning point, witch makes the reader think about @topic. To sum up, it is a great work."
in: My opinion on @tech: I am for it, because it saves time. On the other hand it costs @money. My grandfather for example lives in @town and dont use it at all.
label: Pupil's text`,
  ),
  source(
    { kind: 'batch', name: 'language-course', tokens: [100, 500], flow: rows },
    `
role: Course author for @language at @firm.
job: Write a dialogue of #6-14 lines at the level, with a word list.
job: Make #5-12 gap-fill sentences and the key.
ask: Write a short @language dialogue at the cafe about %.
ask: Create #5-15 @language example sentences about %, with English translations.
rule: Only present tense up to A2.
rule: Names from the region.
out: JSON [{"source","target"}]
out: Two columns.
in: @food, @level
in: @hobby, @level
in: @trip, @level
in: @life (@level)
in: talking to a @trade, @level
label: Unit`,
  ),
  source(
    { kind: 'development', name: 'tutor-prompt-tuning', tokens: [100, 500], flow: compared },
    `
role: You are a patient tutor of @subject.
job: Explain, then ask one question back.
job: Answer in the style of a good textbook.
job: Use Socratic questions only.
rule: Short sentences.
rule: Use one example from daily life.
rule: Praise sparingly.
rule: Never give the full solution at once.
in: What is @topic?
in: I don't understand @topic.
in: How do I revise @topic for the exam?
in: Is @topic the same as @topic?
label: Pupil`,
  ),
  source(
    { kind: 'evaluation', name: 'tutor-regression', tokens: [60, 400], flow: suite, exact: true },
    `
role: Tutor of @firm.
job: Answer the question at the level of @grade.
rule: At most #80-200 words.
out: End with "Check yourself:" and a question.
in: Explain @biology.
in: Explain @physics.
in: Describe @history in your own words.
in: Why does @chemistry matter?
in: Give an example of @economics.
in: Compute #12-99 × #12-99.
label: Question`,
  ),
  source(
    { kind: 'batch', name: 'course-builder', tokens: [300, 1200], flow: pipeline, broad: true },
    `
role: Instructional designer at @firm.
job: Design a course of #4-12 modules with learning outcomes.
job: Write the syllabus for a short course.
ask: Create a #4-10 week course outline on %.
rule: Bloom verbs.
rule: Each module has a task.
out: JSON {"modules":[{"title","outcomes"}]}
in: @anything
in: @subject: @topic
in: @tech for @role
in: @money for @buyer
ans: Module 1: What is @topic?¶Module 2: @topic in practice¶Module 3: @topic and its limits
then: Write the script of module #1-4.
then: Write #5-10 test questions for each module below.
then: Write a worksheet for the first module.
then: Reading list and glossary for this outline.
label: Course`,
  ),
];
