import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import {
  bar,
  chance,
  crowd,
  fill,
  hex,
  single,
  strict,
  talk,
  type Random,
  typist,
  usual,
  wide,
} from './make.ts';
import { code, errorText } from './paste.ts';
import { explanation, learnerText, stuck, SUBJECTS, task } from './schoolwork.ts';

const product = (name: string, asks: (random: Random) => Generator<Ask, void>): BenignSource => ({
  name: `public/${name}`,
  label: 'benign',
  kind: 'tutoring',
  asks,
});

const BRANDS = bar(
  'Homewise|Nibble|StudyFox|Pencilcase|Ladder|Bright Owl|Tutti|Quill & Co|Sumo Maths|Klasse',
);
const MANNERS = bar(
  'Never give the final answer before the student has tried.|Use short sentences and no more than one question at a time.|Always praise effort, not talent.|Write maths in LaTeX between dollar signs.|If the student seems upset, suggest a break or a trusted adult.|Stay on school topics. Politely refuse anything else.|Explain each step and why it is allowed.|Adapt to the curriculum: {exam}.|Answer in the language of the student.|Do not write essays for the student; give feedback only.|Keep it under {60..220} words.|Do not mention that you are an AI unless asked.',
);
const EXAM: Record<string, readonly string[]> = {
  exam: bar(
    'GCSE AQA|Common Core grade {4..9}|IB MYP|Key Stage 3|the Leaving Cert|A-level Edexcel|CBSE class {6..12}|SAT',
  ),
};
const house = (random: Random, brand: string, low = 3): string =>
  fill(
    `You are the tutor of ${brand}. ${sample(MANNERS, between(low, 9, random), random).join(chance(0.5, random) ? ' ' : '\n- ')}`,
    EXAM,
    random,
  );

const homework = product('homework-app', function* (random) {
  const system = house(random, pick(BRANDS, random));
  const settings = { ...usual(random), system };
  const subjects = sample(SUBJECTS, between(2, 5, random), random);
  const open = (): Generator<Ask, void> => {
    const pupil = typist(random);
    const subject = pick(subjects, random);
    const said = [
      chance(0.6, random) ? task(random, subject) : `${pupil(stuck(random))}\n${task(random, subject)}`,
    ];
    while (chance(0.72, random) && said.length < 16)
      said.push(chance(0.15, random) ? task(random, subject) : pupil(stuck(random)));
    const id = `pupil-${hex(6, random)}`;
    return talk(said, {
      settings: { ...settings, session: id, endUser: id },
      tokens: () => wide(25, 420, random),
      reply: () => explanation(random),
    });
  };
  yield* crowd(between(4, 30, random), open, random);
});

const SOLVER = bar(
  'Solve step by step. Return JSON {"steps":[{"title":"","math":"","why":""}],"answer":""}.|You are a maths solver inside a camera app. Show every step with a one-line reason. Final line: Answer: ...|Worked solution for a pupil, numbered steps, LaTeX, then the result in a box.|Please explain step by step how to solve the following problem so that a student understands each step.|OCR text follows and may contain errors; fix obvious ones, then solve with full working.',
);
const camera = product('photo-maths-steps', function* (random) {
  const system = pick(SOLVER, random);
  const json = system.includes('JSON');
  const settings = { ...strict(random), ...(json ? { json } : {}) };
  const inline = chance(0.35, random);
  const smudge = pick([0, 0.01, 0.03], random);
  for (;;) {
    const subject = pick(['arithmetic', 'algebra', 'algebra', 'geometry'], random);
    const seen = Array.from(task(random, subject))
      .map((letter) =>
        letter !== ' ' && chance(smudge, random) ? pick('1lI0Oo|/.'.split(''), random) : letter,
      )
      .join('');
    const placed = inline ? settings : { ...settings, system };
    yield single(inline ? `${system}\n\n${seen}` : seen, wide(80, 900, random), {
      ...placed,
      session: `scan-${hex(5, random)}`,
    });
  }
});

const MARKERS = bar(
  'Mark the answer out of {m}. Award marks only per the mark scheme. JSON: {"score":n,"feedback":""}|You are an examiner. Points reached, points missed, one tip.|Give the band (1-5), then WWW and EBI.',
);
const ATTEMPTS = bar(
  'Because {t} it changes and this shows the effect.|I think it is about {n} because you multiply.|idk|The writer uses a metaphor to show {t}, which makes the reader feel tense.|{n}.{n} cm|It diffuses from high to low concentration through a partially permeable membrane.|They were angry about taxes and also {t} was a long-term cause.|x = {n} or x = -{n}|Firstly {t}. Secondly, on the other hand, {t}. In conclusion I agree to a large extent.|{n} J',
);
const exam = product('exam-trainer', function* (random) {
  const marks = pick(MARKERS, random);
  const tall = {
    t: bar(
      'the pressure was high|fear spreads|of the cold|nobody trusted the king|energy is conserved|the rate goes up|of the setting|women had no voice',
    ),
    n: (r: Random) => String(between(2, 99, r)),
  };
  const system = house(random, `${pick(BRANDS, random)} exam mode`, 1);
  const settings = { ...strict(random), system, ...(marks.includes('JSON') ? { json: true } : {}) };
  const bank = Array.from({ length: between(60, 400, random) }, () => ({
    text: task(random, pick(['science', 'humanities', 'algebra'], random)),
    most: pick([2, 3, 4, 6, 12], random),
  }));
  for (;;) {
    const item = pick(bank, random);
    const given = fill(
      Array.from({ length: between(1, 4, random) }, () => pick(ATTEMPTS, random)).join(' '),
      tall,
      random,
    );
    const order = marks.replace('{m}', String(item.most));
    yield single(
      `${order}\n\nQuestion: ${item.text}\nStudent's answer: ${typist(random)(given)}`,
      wide(15, 220, random),
      { ...settings, session: `candidate-${hex(4, random)}` },
    );
  }
});

const SITUATIONS = bar(
  'ordering at a bakery|a doctor’s appointment|renting a bike|small talk about the weekend|a job interview|at the lost property office|a phone call with a landlord|checking into a hostel',
);
const CHATTER = bar(
  'Good evening, I would like a table for {2..6}, please.|Yes, of course.|How much it costs?|I no understand, repeat please|what means "{w}"?|Can I say "{w}" here or is it too formal?|It was a nice weekend, I have played football.|Sorry for my {l}|Thank you, you too!|and how do you say {w}|Now the next situation please|Was that correct?',
);
const language = product('language-partner', function* (random) {
  const tongue = pick(bar('English|Spanish|German|French|Italian|Dutch|Japanese'), random);
  const level = pick(bar('A1|A2|B1|B2|C1'), random);
  const system = pick(
    [
      `Role-play with a learner of ${tongue} (${level}). Stay in the role, then correct at most one mistake in brackets.`,
      `You teach ${tongue}. Level ${level}. Correct the text: original, corrected, and a short explanation of each mistake in simple words.`,
      `Conversation coach, ${tongue} ${level}. After each turn give JSON {"reply":"","correction":"","tip":""}`,
    ],
    random,
  );
  const settings = { ...usual(random), system };
  const hole = {
    w: bar('to look after|sowieso|ojalá|eventually|quand même|magari|gezellig|however|mind the gap|actually'),
    l: [tongue],
  };
  const open = (): Generator<Ask, void> => {
    const said = chance(0.4, random)
      ? [learnerText(random)]
      : [`Situation: ${pick(SITUATIONS, random)}. You start or I start?`];
    while (chance(0.78, random) && said.length < 20)
      said.push(chance(0.4, random) ? learnerText(random) : fill(pick(CHATTER, random), hole, random));
    const id = hex(8, random);
    return talk(said, {
      settings: { ...settings, session: id, endUser: id },
      tokens: () => wide(15, 240, random),
      reply: () => learnerText(random),
    });
  };
  yield* crowd(between(3, 18, random), open, random);
});

const LESSONS = bar(
  'lists and loops|functions|string methods|if / else|dictionaries|recursion|files|classes|SQL joins|async and await|CSS grid|testing',
);
const ASIDES = bar(
  'is my solution right?|it says\n{e}|Hint please|why does the test still fail|i dont understand the task|what is the difference between = and ==|can I use a while loop instead|I finished, what could be better?|It works on my laptop but not here\n{e}|what does the {n}th line do',
);
const coding = product('learn-to-code', function* (random) {
  const system = `${house(random, `${pick(BRANDS, random)} Code`)}\nCurrent lesson: {lesson}\nExercise ${between(1, 40, random)}.`;
  const settings = usual(random);
  const open = (): Generator<Ask, void> => {
    const lesson = pick(LESSONS, random);
    const id = `learner-${hex(5, random)}`;
    const say = (): string =>
      fill(pick(ASIDES, random), { e: () => errorText(random), n: bar('3|4|5|6') }, random);
    const said = [`My code:\n${code(random)}\n\n${say()}`];
    while (chance(0.6, random) && said.length < 10)
      said.push(chance(0.4, random) ? `${say()}\n\n${code(random)}` : say());
    return talk(said, {
      settings: { ...settings, system: system.replace('{lesson}', lesson), session: id },
      tokens: () => wide(40, 500, random),
      reply: () => explanation(random, 4),
    });
  };
  yield* crowd(between(2, 25, random), open, random);
});

const SHEETS = bar(
  'Make {5..12} exercises like this one with different numbers, answers on a separate page:|Write a lesson starter ({5..10} min) for year {5..11} around:|Simplify the wording for a pupil with dyslexia:|Turn this into a multiple-choice item with plausible distractors:|Mark scheme for:|Parent e-mail: {kid} did not hand in the task below, friendly:|Differentiate three ways:|Report comment, {60..120} words, {kid}, strong effort, weak at:',
);
const staffroom = product('staffroom-tools', function* (random) {
  const settings = usual(random);
  const kid = { kid: bar('Arlo|Beatrix|Kwame|Lottie|Sanjay|Elif|Finn|Grace|Hugo|Nour') };
  const open = (): Generator<Ask, void> => {
    const said = [
      `${fill(pick(SHEETS, random), kid, random)}\n${Array.from({ length: between(1, 4, random) }, () => task(random)).join('\n')}`,
    ];
    while (chance(0.35, random) && said.length < 5)
      said.push(
        pick(
          bar(
            'harder|shorter|one page|with a picture idea|in Polish for the parents|number {2..6} is wrong'.replace(
              '{2..6}',
              String(between(2, 6, random)),
            ),
          ),
          random,
        ),
      );
    return talk(said, {
      settings: { ...settings, session: `teacher-${hex(3, random)}` },
      tokens: () => wide(120, 1600, random),
      reply: () => explanation(random),
    });
  };
  yield* crowd(between(2, 8, random), open, random);
});

export const TUTORS: readonly BenignSource[] = [homework, camera, exam, language, coding, staffroom];
