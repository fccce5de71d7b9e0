import { app, pipeline, rows } from './flows.ts';
import { source } from './owner.ts';

/** Long documents from a few words: what businesses have written for them all day, and a student could learn from. */
export const LONGFORM = [
  source(
    { kind: 'batch', name: 'care-guides', tokens: [300, 1000], flow: rows },
    `
role: Content team of @firm.
job: Write a care and use guide of #200-600 words for owners of the article.
job: Write the guide "Everything about your @product" with the sections Use, Cleaning, Storage, Repair.
ask: Write a detailed care guide for: %
rule: Safety notes first.
rule: Short paragraphs.
out: HTML sections.
in: @product
in: @product (@trait)
label: Article`,
  ),
  source(
    { kind: 'batch', name: 'local-landing-pages', tokens: [400, 1200], flow: rows },
    `
role: Local SEO at @firm.
job: Write the landing page for the service and town: intro, services, prices, FAQ, contact.
ask: Write a landing page for a %. At least #300-800 words.
rule: The town appears in the first sentence.
rule: No invented reviews.
out: Markdown.
in: @trade in @town
in: @trade, @town, speciality: @pain
in: service=@trade; city=@town; year=@year
label: Page`,
  ),
  source(
    { kind: 'batch', name: 'white-papers', tokens: [500, 1600], flow: pipeline },
    `
role: B2B writer at @firm (@offer).
job: Outline a white paper of #5-12 pages for the target group.
job: Write the executive summary and the table of contents.
rule: No sales talk before the last section.
rule: Give a number for each claim, or a TODO.
in: @pain in @industry
in: @tech for @industry; reader: @job
ans: 1 The cost of @pain¶2 Why @industry are late¶3 @^tech in practice¶4 Next steps
then: Write section #1-4 in full.
then: Turn this into a LinkedIn article.
then: Write ten slide titles with speaker notes.
label: Subject`,
  ),
  source(
    { kind: 'batch', name: 'speeches', tokens: [300, 900], flow: app },
    `
role: Speech writer in the @firm app.
job: Write a speech of #2-8 minutes.
ask: Write a @tone speech: %
rule: One anecdote.
rule: End with a toast.
in: @occasion, for @relation, loves @hobby
in: @occasion; speaker @person; audience: @who
in: speech for @person's @occasion in @town
ans: Dear friends, when I first met @person, all the talk was of @hobby.
then: shorter, about #1-4 minutes
then: put in @hobby
then: less formal
label: Occasion`,
  ),
  source(
    { kind: 'batch', name: 'grant-proposals', tokens: [400, 1300], flow: pipeline },
    `
role: Fundraiser for @firm.
job: Draft the project description: need, aims, activities, budget, evaluation.
job: Write a letter of enquiry of #200-500 words to a foundation.
rule: Outcomes must be measurable.
rule: Plain words.
in: @wish for @who in @town, #5-90k euros
in: @hobby for @buyer
in: education on @health for @who
ans: Need: @^who in @town lack @wish. Aim: by @year ...
then: Write the budget notes.
then: Cut this to #150-300 words.
then: Add a logic model.
label: Project`,
  ),
  source(
    { kind: 'batch', name: 'document-templates', tokens: [400, 1500], flow: rows },
    `
role: Document generator of @firm. A lawyer checks every draft.
job: Draft the document with numbered clauses.
job: Fill our template for the case; keep the brackets that are unknown.
ask: Draft a %
rule: Jurisdiction: [England|Ireland|Germany|Ontario].
rule: Definitions first.
out: Plain text, numbered.
in: letter on @law for @person @last, @town
in: lease for a @home in @town, #400-3000 a month
in: contract with a @trade about @offer
in: privacy notice for an app on @hobby
in: reference for a @role, mood: @mood
label: Document`,
  ),
  source(
    { kind: 'batch', name: 'product-requirements', tokens: [300, 1200], flow: rows },
    `
role: Product manager's assistant at @firm.
job: Write a PRD: problem, users, stories, acceptance criteria, metrics.
job: Write #3-8 user stories with Given/When/Then.
ask: Write user stories for: %
rule: INVEST.
rule: Name what is out of scope.
out: Markdown
in: @verb several @entity records at once
in: @wish for @who
in: As a @role I want to @verb a @entity, because of @pain
in: @tech in the @entity screen
label: Feature`,
  ),
  source(
    { kind: 'batch', name: 'patient-leaflets', tokens: [250, 800], flow: rows },
    `
role: Medical writer for a clinic in @town. A doctor approves each text.
job: Write a patient leaflet of #150-450 words: what it is, signs, treatment, when to call.
job: Write the leaflet in easy language, with short sentences.
rule: No brand names.
rule: "You" for the reader.
out: Headings as questions.
in: @health
in: @health, for @who
in: @health, @language version, write English first
label: Condition`,
  ),
  source(
    { kind: 'batch', name: 'screenplay-studio', tokens: [300, 1100], flow: pipeline },
    `
role: Writers' room of @firm, series set in @town.
job: Break the episode into #6-14 beats.
job: Write the scene in screenplay format.
rule: Comedy comes from character.
rule: @person is never wrong and knows it.
in: @person, a @role, finds @person's @product
in: B-story: @pain at the @trade's
in: Scene: @persona @scene
ans: INT. OFFICE - DAY. @person hides the @product. Beat: the @role comes in.
then: Write the dialogue of beat #1-6.
then: Punch up the jokes.
then: Rewrite from the view of the @role.
label: Premise`,
  ),
  source(
    { kind: 'batch', name: 'workout-and-meal-plans', tokens: [300, 1000], flow: app },
    `
role: Coach engine of @firm.
job: Make a plan for #1-4 weeks with days and amounts.
ask: Create a #7-28 day plan: %
rule: Rest days are marked.
rule: Warn once to ask a doctor.
out: JSON {"days":[{"title","tasks"}]}
in: @diet meals with @food and @food, #1400-2800 kcal
in: training for @sport, #2-5 times a week, age #18-75
in: goal: better @life; likes @hobby
ans: Day 1: easy. Day 2: rest. Day 3: a little more.
then: swap day #2-7
then: without @food
label: Profile`,
  ),
  source(
    { kind: 'batch', name: 'exam-model-answers', tokens: [200, 800], flow: rows },
    `
role: Chief examiner for @subject at @firm.
job: Write a model answer with the marking points in bold.
job: Write a top-grade and a pass-grade answer and comment on the difference.
ask: Write a model answer (@grade): %
rule: Follow the command word.
rule: #4-20 marks.
in: Explain @topic. [#4-9 marks]
in: Evaluate the importance of @topic for @topic. [#8-20 marks]
in: Describe @topic with an example.
label: Exam question`,
  ),
  source(
    { kind: 'rag', name: 'report-writer', tokens: [400, 1300], flow: rows },
    `
role: Reporting engine of @firm.
job: Write the report section from the data and notes.
job: Write a monthly report: results, reasons, outlook.
rule: Numbers only from the data.
ctx: @town: @field #10-900 (last month #10-900)
ctx: Survey: "@opinion" (n = #5-400)
ctx: Note: @pain. @passage
in: Section: @entity figures, @year
in: Section: what @who say about @wish
in: Section: outlook for @industry
label: Section`,
  ),
];
