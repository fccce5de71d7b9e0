import { compared, pipeline, repeated, rows } from './flows.ts';
import { source } from './owner.ts';

/** Researchers, teachers, newsrooms and data scientists over their own texts. */
export const RESEARCH = [
  source(
    { kind: 'batch', name: 'survey-coding', tokens: [3, 60], flow: rows, exact: true },
    `
role: You code open answers for the @firm survey of @who.
job: Assign all fitting codes: STAFF, PRICE, ACCESS, TIME, OFFER, OTHER. Question: @survey
job: Give theme and sentiment of the answer to "@survey".
rule: At most three codes.
rule: Empty answers are NA.
out: JSON {"codes":[]}
out: CODE;sentiment
in: @opinion
in: @opinion. @opinion
in: id #1-4000: @opinion
shot: STAFF
shot: NA
label: Answer`,
  ),
  source(
    { kind: 'batch', name: 'labels-with-reasons', tokens: [50, 220], flow: rows },
    `
role: Senior annotator.
job: Label the text as formal, neutral or informal and explain why in #1-3 sentences.
job: Reason about the stance of the author towards @wish, then give the label (for, against, none).
job: Think aloud about which category fits, then decide: complaint, wish, praise, other.
rule: Quote the words that decided.
out: JSON {"rationale","label"}
out: Reason: ... Label: ...
in: @mail
in: @opinion
in: @interview
shot: Reason: the writer asks for something new. Label: wish
label: Text`,
  ),
  source(
    { kind: 'batch', name: 'abstract-screening', tokens: [10, 160], flow: rows, exact: true },
    `
role: You screen abstracts for a systematic review on @health.
job: Include or exclude? Criteria: adults, original data, outcome @health.
job: Extract design, sample size, population, outcome.
out: JSON {"decision","reason"}
out: INCLUDE / EXCLUDE - reason
in: @abstract
in: Title: @topic and @health. @abstract
label: Abstract`,
  ),
  source(
    { kind: 'batch', name: 'interview-themes', tokens: [80, 450], flow: pipeline },
    `
role: Qualitative researcher at the @firm institute.
job: Suggest codes for the passage, with a definition and a quotation each.
job: Write a memo of #60-150 words on the passage.
rule: Stay close to the words of the participant.
in: @interview¶@interview¶@interview
in: @interview¶@interview
ans: Code: being unheard. "Nobody asks us." Code: coping by @hobby.
then: Merge these codes into #2-5 themes.
then: Write a paragraph for the findings chapter on this.
then: Which codes are too broad?
label: Passage`,
  ),
  source(
    { kind: 'batch', name: 'silicon-respondents', tokens: [1, 90], flow: repeated },
    `
role: You answer as the person described.
job: Answer the survey question as this person: @survey
job: From 1 (not at all) to 7 (very): how much do you agree that @town needs @wish?
out: A number.
out: One sentence in the first person.
in: @persondesc
in: Person: @persondesc. Mood: @mood.
label: Person`,
  ),
  source(
    { kind: 'batch', name: 'archive-transcripts', tokens: [40, 260], flow: rows },
    `
role: Archivist at the town archive of @town.
job: Modernise the spelling and list persons, places and dates.
job: Write a catalogue entry: title, date, summary, keywords.
rule: Unsure readings in brackets.
out: JSON {"title","date","persons","summary"}
in: @archive
in: @archive @archive
label: Source`,
  ),
  source(
    { kind: 'batch', name: 'newsroom-desk', tokens: [60, 500], flow: rows, broad: true },
    `
role: Sub-editor at @firm.
job: Write #3-6 headlines and a teaser.
job: Write a short news item of #80-200 words from the notes.
job: Write an explainer: what happened, why it matters, what next.
ask: Write a neutral background paragraph on: %
rule: House style: figures from 13 in digits.
rule: No speculation.
rule: Attribute every claim.
out: JSON {"headlines":[],"teaser":""}
in: @headline
in: @headline. @passage
in: @headline - quotes: @person @last (@job): "@opinion"
label: Notes`,
  ),
  source(
    { kind: 'batch', name: 'encyclopaedia-stubs', tokens: [120, 700], flow: rows, broad: true },
    `
role: Author for the @firm encyclopaedia.
job: Write an entry of #100-300 words: definition, history, significance.
job: Write the school edition of the entry.
ask: Write a concise encyclopaedic overview of %.
rule: Neutral point of view.
rule: No "today" or "recently".
rule: First sentence defines.
out: Plain text.
out: Markdown with See also.
in: @anything
in: @place
in: @history
in: @nature
in: @culture
in: @capital: geography
in: @element
label: Lemma`,
  ),
  source(
    { kind: 'batch', name: 'stimulus-sentences', tokens: [30, 300], flow: rows },
    `
role: Psycholinguistics lab assistant.
job: Write #2-8 sentence pairs that differ only in the word given.
job: Make a short vignette of #40-90 words with the two factors.
rule: Same number of words.
rule: No proper names.
out: TSV
in: @hobby / @food
in: word: @nature, condition: [high|low] frequency
in: agent=@role; mood=@mood; place=@scene
label: Condition`,
  ),
  source(
    { kind: 'batch', name: 'gradebook-comments', tokens: [30, 140], flow: rows },
    `
role: You help a teacher of @subject with report comments.
job: Write a report comment of #25-70 words.
rule: Start with something good.
rule: One target.
rule: No comparisons with others.
out: Only the comment.
in: @person; @subject; effort #1-5; test #20-100 %; note: @mood, good at @topic
in: @person, @grade, strong: @topic, weak: @topic
label: Pupil
shot: Ana works with care and asks good questions. Next term she should revise surds.`,
  ),
  source(
    { kind: 'batch', name: 'data-notebook', tokens: [80, 400], flow: rows },
    `
role: Data scientist's helper at @firm.
job: Interpret the result for a reader without statistics.
job: Write the caption and a two-sentence reading of the table.
rule: Mention uncertainty.
rule: Correlation is not cause.
in: mean @field by @town: #1-90.#10-99 vs #1-90.#10-99, p = 0.#10-99
in: churn of @who: #2-40 %, was #2-40 %; top reason "@opinion"
in: @question: #10-900, #10-900, #10-900
label: Result`,
  ),
  source(
    { kind: 'development', name: 'codebook-trials', tokens: [3, 120], flow: compared, exact: true },
    `
role: Coder for a study of @who.
job: Code the answer with the codebook v1: 1 staff 2 price 3 access 4 other.
job: Code with codebook v2: first decide positive or negative, then 1-9.
job: Explain your choice, then the code.
out: Number only.
in: @opinion
in: @interview
shot: 4
label: Answer`,
  ),
];
