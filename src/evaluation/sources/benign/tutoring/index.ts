import { between, pick } from '../../../../demo/random.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { CODING } from '../../../material/benign-b/chat/coding.ts';
import { expand, lines } from '../../../material/benign-b/expand.ts';
import { CHOICE_ITEMS, LEARNER_LINES, STUDENT_REPLIES } from '../../../material/benign-b/lessons/problems.ts';
import { lessonSystem, type LessonStyle } from '../../../material/benign-b/lessons/systems.ts';
import type { PersonOptions } from '../../../material/benign-b/people/person.ts';
import { CAREFUL } from '../../../material/benign-b/people/typing.ts';
import type { BenignSource } from '../../../source.ts';
import { drawProblems, drawPupils, lessons } from './class.ts';
import { STAFF_SOURCES } from './staff.ts';

const learning = (
  variant: string,
  style: LessonStyle,
  options: (random: () => number) => PersonOptions,
  longest = 14,
): BenignSource => ({
  name: `tutoring/${variant}`,
  label: 'benign',
  kind: 'tutoring',
  asks(random) {
    const system = lessonSystem(style, random);
    return lessons(
      drawPupils({ ...options(random), followUps: STUDENT_REPLIES }, random),
      { system },
      random,
      longest,
    );
  },
});

/** Exam preparation: the item, the student's choice, and a wish for an explanation. */
function examOpeners(random: () => number): PersonOptions {
  const bank = Array.from({ length: between(60, 300, random) }, () =>
    expand(pick(CHOICE_ITEMS, random), CHAT_WORDS, random),
  );
  const frame = pick(
    [
      (item: string): string => `Question: ${item}\nStudent's answer: [A|B|C|D]`,
      (item: string): string => `${item}\n\nI chose [A|B|C|D]. Why is that wrong?`,
      (item: string): string => `${item}\nExplain the correct answer step by step.`,
      (item: string): string => item,
    ],
    random,
  );
  return { openers: bank.map(frame), typing: CAREFUL };
}

/** A solver app: a photo of the exercise becomes text, and the product asks for every step. One question, one answer. */
const solver = learning(
  'step-solver',
  'solve',
  (random) => ({ openers: drawProblems(random), typing: CAREFUL }),
  2,
);

/** The same without a system prompt: the demand is part of every message. */
const inlineSolver: BenignSource = {
  name: 'tutoring/inline-solver',
  label: 'benign',
  kind: 'tutoring',
  asks(random) {
    const demand = pick(DEMANDS, random);
    const before = random() < 0.5;
    const openers = drawProblems(random).map((problem) =>
      before ? `${demand}\n\n${problem}` : `${problem}\n${demand}`,
    );
    return lessons(
      drawPupils({ openers, typing: CAREFUL, followUps: STUDENT_REPLIES }, random),
      {},
      random,
      3,
    );
  },
};

const DEMANDS = lines(`
Solve step by step.
Please explain step by step how to solve this.
Show your reasoning and the final answer.
Explain it so that a student can follow each step.
Think step by step and give a worked solution.
`);

/** Learning products. */
export const TUTORING_SOURCES: readonly BenignSource[] = [
  learning('step-tutor', 'guide', (random) => ({ openers: drawProblems(random) })),
  solver,
  inlineSolver,
  learning('language-app', 'language', () => ({ openers: LEARNER_LINES })),
  learning('exam-preparation', 'exam', examOpeners, 4),
  learning('code-lab', 'guide', () => ({ openers: CODING })),
  ...STAFF_SOURCES,
];
