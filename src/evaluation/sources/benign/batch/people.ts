import { DICTATION, INTERVIEW, LAB, NOTE, PATIENT_MESSAGE, VET } from '../../../material/benign-a/care.ts';
import { several } from '../../../material/benign-a/grammar.ts';
import { ESSAY, EXAM_QUESTION, LESSON, PUPIL_ANSWER } from '../../../material/benign-a/learning.ts';
import { job } from './job.ts';

/** What practices, researchers and schools do with their notes. */
export const PEOPLE = [
  job(
    'medical-coding',
    NOTE,
    [15, 110],
    `
task: Assign diagnosis codes (ICD-10) to the note. | Code the encounter for billing. | Which diagnoses and procedures are documented?
out: Codes, comma separated. | JSON [{"code", "text", "evidence"}]. | code - short text, one per line
rule: Only confirmed diagnoses. | Do not code "rule out".
item: Note | Encounter`,
  ),
  job(
    'clinical-extraction',
    NOTE,
    [40, 160],
    `
task: Extract medications with dose and frequency, allergies and vital signs. | Structure the note for our registry. | Fill in the study form.
out: JSON. | drug;dose;freq per line
rule: Abbreviations written out. | Unknown is "".
item: Note`,
  ),
  job(
    'patient-letters',
    NOTE,
    [150, 450],
    `
task: Write a letter to the patient that explains the visit in simple words. | Turn the note into a letter for the general practitioner. | Summarise for the patient: what we found, what to do next, when to call.
out: Max {#120-250} words. | Reading level of grade {#5-8}.
rule: No new advice. | Friendly tone.
item: Note`,
  ),
  job(
    'lab-flags',
    LAB,
    [20, 100],
    `
task: Mark values outside the normal range. | Which results need a call today? | Comment on the lab report for our doctors.
out: name;value;H/L. | JSON list
item: Lab`,
  ),
  job(
    'patient-inbox',
    PATIENT_MESSAGE,
    [3, 60],
    `
task: Sort the message to the practice: appointment, prescription, sick note, medical question, emergency. | Triage messages in the patient portal. | How urgent is the message, 1 to 4, and who should answer?
out: One word. | JSON {"class", "urgency"}. | number, then role
rule: When in doubt, more urgent.
item: Message`,
  ),
  job(
    'vet-records',
    VET,
    [25, 100],
    `
task: Convert the note to our record: species, problem, treatment, next date. | Write the reminder text for the owner. | Structure the entry.
out: JSON. | Max {#30-60} words.
item: Entry`,
  ),
  job(
    'transcript-cleanup',
    DICTATION,
    [60, 200],
    `
task: Clean up the dictation: punctuation, no fillers, apply spoken corrections. | Turn the dictated text into written text. | Correct the automatic transcript; do not change the meaning.
out: Only the text. | Text, then a list of words that you are unsure of.
item: Dictation | Transcript`,
  ),
  job(
    'interview-coding',
    INTERVIEW,
    [20, 150],
    `
task: Code the interview passage with our scheme: work, family, money, migration, health, authorities. | Which themes does the participant raise? Give the quote. | Qualitative coding for a study at the university of {city}.
out: theme - quote. | JSON [{"theme", "quote", "comment"}]
rule: Several codes per passage are fine. | Quote word for word.
item: Passage`,
  ),
  job(
    'quiz-generation',
    LESSON,
    [150, 600],
    `
task: Write {#3-8} quiz questions on the lesson. | Generate multiple choice questions with four options for our staff training. | Make a quiz from the training slide, mark the right answers and explain them.
out: JSON [{"question", "options", "correct", "explanation"}]. | Numbered list, answers at the end. | GIFT format
rule: Only on what the lesson says. | One trick question. | Options of similar length.
item: Lesson | Slide | Module`,
  ),
  job(
    'lesson-summary',
    LESSON,
    [50, 180],
    `
task: Summarise the training module for the intranet. | Key points of the slide. | Write learning goals for the module.
out: {#3-6} bullet points. | Max {#50-100} words.
item: Module`,
  ),
  job(
    'essay-feedback',
    ESSAY,
    [100, 350],
    `
task: Give feedback on the pupil's essay: content, structure, language. | Mark the mistakes and suggest one thing to work on. | Comment on the text of a grade {#6-11} pupil, encouraging.
out: Three paragraphs. | JSON {"content", "structure", "language", "next_step"}. | Max {#80-200} words
rule: Do not rewrite the essay. | Address the pupil with "you".
item: Essay | Text`,
  ),
  job(
    'answer-spelling',
    several(PUPIL_ANSWER, 3, 10),
    [40, 200],
    `
task: Correct spelling and grammar. | Proofread the answers, line by line. | Correct the children's sentences, change as little as possible.
out: Same number of lines. | Corrected text only.
item: Sentences`,
  ),
  job(
    'exam-variants',
    EXAM_QUESTION,
    [60, 250],
    `
task: Write {#2-4} variants of the exam question with other numbers or names. | Make a parallel version B of the task, with the solution. | Write a mark scheme for the question from our paper.
out: Numbered. | Question, then solution. | JSON
rule: Same difficulty. | Units stay.
item: Task | Question`,
  ),
];
