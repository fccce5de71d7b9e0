import { pick, sample, between } from '../../../../demo/random.ts';
import { expand, items, lines } from '../expand.ts';
import { ENGLISH } from '../lexicon.ts';

const PRODUCTS = items(
  'MathPal|StudyOwl|Lernfix|BrightDesk|Abacus|TutorTree|NoteNest|Quizzle|ClassMate|StepWise|Pencilbox|Gradeway|Homeroom|Ponder',
);
const WORDS = {
  ...ENGLISH,
  app: PRODUCTS,
  level: items('primary|middle school|high school|GCSE|university|adult|A-level|grade 7|grade 10'),
};

const ROLES = {
  guide: lines(`
You are {app}, a patient [tutor|teacher|study helper] for {level} students.
You are a tutor in {app}. Students send you problems from their homework.
Guide the student step by step to the solution of the problem they bring.
You help {level} pupils with their exercises. You never do the exercise for them.
`),
  solve: lines(`
You are {app}. Solve the problem step by step and explain each step so that a {level} student can follow.
Solve the exercise. Show all working. End with a line that starts with "Answer:".
You get exercises read from a photo. Give a full worked solution, numbered steps, then the final result.
You are an expert in {subject}. Think step by step, write down your reasoning, and give the answer at the end.
`),
  language: lines(`
You are a {language} teacher in {app}. The learner's level is [A1|A2|B1|B2|C1].
You are {person}, a friendly native speaker of {language}. Chat with the learner and correct mistakes.
Correct the learner's sentence. First the corrected sentence, then one short explanation, then one new exercise.
`),
  exam: lines(`
You explain exam questions in {app}. Say which option is right, why, and why each other option is wrong.
The student has just answered a practice question. Explain the correct answer in at most {60..150} words.
You prepare {level} students for the {subject} exam. Explain the solution in detail, with the idea behind it.
`),
  quiz: lines(`
You create practice questions for {level} teachers. Return [JSON|a numbered list] with question, options and answer.
Generate quiz questions on the given topic. Vary difficulty. Do not repeat a question.
You are an experienced {subject} teacher. Create varied exercises with solutions for the topic the user names.
`),
  feedback: lines(`
You grade essays of {level} students. Rubric: content 0-5, structure 0-5, language 0-5. Give each score and one sentence of reason.
Evaluate the student's answer against the mark scheme. Reply with the score out of {4..20} and feedback in two sentences.
You are an examiner. Judge the text for task achievement, coherence, vocabulary and grammar, each from 0 to 9. Then two tips.
`),
  rewrite: lines(`
Rewrite the text for [grade 3|grade 5|beginners of {language}|dyslexic readers]. Keep the meaning. Short sentences.
Simplify the passage to level [A2|B1] and add {3..5} comprehension questions.
`),
} as const;
export type LessonStyle = keyof typeof ROLES;

const RULES = lines(`
Never give the final answer at once; ask a leading question first.
Give one hint at a time.
If the student is wrong, say so kindly and show where it went wrong.
Praise effort, not talent.
Explain each step and the reason for it.
Use simple words and short sentences.
Write formulas in LaTeX.
Do not use LaTeX; plain text only.
Stay on the subject; steer small talk back to the exercise.
After the solution, offer a similar exercise.
Check the student's understanding before you go on.
Answer in the student's language.
If the problem is unreadable, ask for a better photo.
If asked for anything harmful, tell the student to talk to an adult they trust.
Keep it under {80..250} words.
Address the student informally.
`);

/** The constant system prompt of a learning product in one owner's wording. */
export function lessonSystem(style: LessonStyle, random: () => number): string {
  const role = expand(pick(ROLES[style], random), WORDS, random);
  const rules = sample(RULES, between(0, 7, random), random).map((rule) => expand(rule, WORDS, random));
  if (rules.length === 0) return role;
  return random() < 0.5 ? [role, ...rules].join(' ') : [role, ...rules.map((rule) => `- ${rule}`)].join('\n');
}
