import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { interests, wonder } from './curiosity.ts';
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
import { code, email, errorText, log, NAMES, notes, transcript } from './paste.ts';
import { followup, prose } from './replies.ts';
import { explanation } from './schoolwork.ts';

const campus = (name: string, asks: (random: Random) => Generator<Ask, void>): BenignSource => ({
  name: `public/${name}`,
  label: 'benign',
  kind: 'university',
  asks,
});

interface Course {
  readonly title: string;
  readonly sheet: readonly string[];
}
const COURSES: readonly Course[] = [
  {
    title: 'Algorithms',
    sheet: bar(
      'Prove that any comparison sort needs Ω(n log n) comparisons|Show that 3-SAT reduces to independent set|Give an O(n) algorithm for the majority element|Solve T(n) = {2..4}T(n/2) + n|Implement union-find with path compression and argue the cost|Find a counterexample to greedy coin change|Design a data structure with insert, delete and getRandom in O(1)',
    ),
  },
  {
    title: 'Introduction to Statistics',
    sheet: bar(
      'Explain why the sample variance divides by n-1|Compute a 95% interval for a mean of {20..90}, s = {2..15}, n = {12..60}|When may one use a t-test instead of a z-test?|Interpret an interaction term in a linear regression|Simulate the central limit theorem in R|Describe Simpson’s paradox with the admissions data|What does a p-value of 0.03 not mean?',
    ),
  },
  {
    title: 'Organic Chemistry',
    sheet: bar(
      'Mechanism of the aldol condensation of acetone|Rank the acidity of phenol, ethanol and acetic acid|Why is SN1 favoured at tertiary carbons|Predict the product of 2-butene with HBr|Assign R/S to the given centre|Interpret the NMR with a quartet at {2..4}.{1..9} ppm',
    ),
  },
  {
    title: 'Microeconomics',
    sheet: bar(
      'Derive the demand for a Cobb-Douglas consumer with income {100..900}|Show the deadweight loss of a tax of {2..9} per unit|Compute the Cournot equilibrium, costs {2..12} each|Is a Giffen good always inferior|Explain adverse selection with used cars|Find all Nash equilibria of the matrix game on sheet {2..9}',
    ),
  },
  {
    title: 'Machine Learning',
    sheet: bar(
      'Derive the gradient of the cross-entropy with softmax|Why does dropout regularise|Implement k-means without loops|Train a small CNN on the provided digits and report accuracy|Bias-variance decomposition for ridge regression|Write the ELBO of a VAE and explain both terms|Compare Adam and SGD on the toy problem',
    ),
  },
  {
    title: 'Constitutional Law',
    sheet: bar(
      'Case note on proportionality in the school uniform case|May the minister dissolve the council? Write an opinion|Distinguish direct and indirect effect|Discuss separation of powers in emergency decrees|Is the ban on drone filming compatible with freedom of the press?',
    ),
  },
  {
    title: 'Signals and Systems',
    sheet: bar(
      'Fourier transform of a rectangular pulse of width {1..8}|Is y(t) = t x(t) time-invariant|Sketch the Bode plot of (s+{2..20})/(s²+{2..9}s)|Convolve the two sequences on the sheet|Choose a sampling rate for a {2..20} kHz band',
    ),
  },
];
const ASKING = bar(
  'so we have to do this: {x}. where do i start|{x}\n\nThis is what I have, is it ok?\n{a}|I do not understand exercise {1..6} ({x}). What is actually being asked?|Explain the idea behind "{x}" without solving it|{x} -- my group says {a}. true?|prof said the answer is in the lecture but i cant find it: {x}|Can you check my solution for: {x}\n{a}|due at midnight. {x}. pls step by step|ex {1..6}b. {x}?? what even|what would a full-marks answer to "{x}" need to contain|another example similar to {x}|In own words: {a}. Is that enough for {x}',
);
const TRIES = bar(
  'we just apply the definition and then it follows|I set the derivative to zero and got {2..40}|by induction, base case n=1 is clear, then stuck|{c}|you cancel both terms so it is {2..9}/{3..20}|it depends on the assumption in slide {12..80}|because otherwise there would be a contradiction|see photo (cant upload): a, b, then {3..70}|not possible since the graph has a cycle|the court would probably weigh both interests',
);

const own = (random: Random, exercise: string): string =>
  fill(
    pick(ASKING, random).replaceAll('{x}', () => exercise),
    { a: TRIES, c: () => `\n${code(random)}\n` },
    random,
  );

const course = campus('one-course-one-sheet', function* (random) {
  const { title, sheet } = pick(COURSES, random);
  const exercises = sheet.map((line) => fill(line, {}, random));
  const system = pick(
    [
      '',
      `You are the course assistant of ${title}. Do not solve graded exercises, guide.`,
      `${title}, winter term. Students share this key. Be rigorous, refer to the lecture notes where possible.`,
    ],
    random,
  );
  const settings = { ...usual(random), ...(system === '' ? {} : { system }) };
  let asked = 0;
  const open = (): Generator<Ask, void> => {
    const student = typist(random);
    const week = Math.floor((asked += 1) / 60) % exercises.length;
    const said = [
      student(
        own(
          random,
          exercises[chance(0.8, random) ? week : between(0, exercises.length - 1, random)] as string,
        ),
      ),
    ];
    while (chance(0.6, random) && said.length < 12)
      said.push(
        student(
          chance(0.5, random)
            ? followup(random)
            : fill(pick(TRIES, random), { c: () => code(random) }, random),
        ),
      );
    return talk(said, {
      settings: { ...settings, session: `student-${hex(6, random)}` },
      tokens: () => wide(60, 1500, random),
      reply: (_, tokens) =>
        chance(0.5, random) ? explanation(random) : prose('the exercise', tokens, random),
    });
  };
  yield* crowd(between(6, 60, random), open, random);
});

const shared = campus('campus-key', function* (random) {
  const system = `You are the chat assistant of ${pick(bar('the University of Aldermoor|Hochschule Lindental|Universidad del Valle Alto|Northern Polytechnic|St Brannoc College'), random)}. Data is processed on campus. Respect exam rules.`;
  const staff = pick([0.15, 0.35], random);
  const plain = usual(random);
  const open = (): Generator<Ask, void> => {
    const typed = typist(random);
    const fields = interests(random);
    const opener = chance(staff, random)
      ? pick(
          [
            () => `reply, polite, no extension:\n\n${email(random)}`,
            () => `minutes from this please\n\n${transcript(random)}`,
            () => `structure these notes for a lecture on ${wonder(random).thing}\n${notes(random)}`,
          ],
          random,
        )()
      : chance(0.5, random)
        ? own(random, fill(pick(pick(COURSES, random).sheet, random), {}, random))
        : chance(0.4, random)
          ? `${typed('whats wrong here')}\n${code(random)}\n${errorText(random)}`
          : typed(wonder(random, fields).text);
    const said = [opener];
    while (chance(0.6, random) && said.length < 18) said.push(typed(followup(random)));
    const id = `u${hex(7, random)}`;
    return talk(said, {
      settings: { ...plain, ...(chance(0.9, random) ? { system } : {}), session: id, endUser: id },
      tokens: () => wide(40, 2200, random),
      reply: (_, tokens) => prose('this', tokens, random),
    });
  };
  yield* crowd(between(15, 90, random), open, random);
});

const STUDY = bar(
  'Code the interview answer into one of: {codes}. JSON {"code":"","quote":""}|Does the abstract meet the inclusion criteria? criteria: {codes}. yes/no/unclear + reason|Rate the sentiment of the diary entry from -3 to 3, number only|Extract species, location, date, count from the field note. JSON.|Which frame is used: {codes}? One label.|Transcribe abbreviations and normalise spelling, keep line breaks',
);
const CODES = bar(
  'trust|workload|family|money|identity|access|stigma|hope|conflict|learning|environment|health',
);
const SAID = bar(
  'I mean, {first} did what he could, but {thing} was always late.|we stopped going to {firm} after 20{10..24}|it is the money, always the money|My mother never spoke about it, and I did not ask.|After {thing} I felt like nobody, really.|{2..40} Passer domesticus, {2..9} juv., hedge W of {firm}, {1..28} May|The doctor was kind but had {2..9} minutes.|N = {24..900} adults took part in a randomised trial of {thing} over {2..52} weeks.|No effect was found (p = .{10..99}).|I would do it again, honestly, apart from {thing}.|People like us do not get {thing}.',
);
const lab = campus('research-group-coding', function* (random) {
  const codes = sample(CODES, between(3, 7, random), random).join(', ');
  const order = pick(STUDY, random).replace('{codes}', codes);
  const settings = {
    ...strict(random),
    ...(order.includes('JSON') ? { json: true } : {}),
    ...(chance(0.3, random) ? { seed: 42 } : {}),
  };
  const inSystem = chance(0.6, random);
  for (let row = 1; row <= 6000; row += 1) {
    const text = fill(
      Array.from({ length: wide(1, 14, random) }, () => pick(SAID, random)).join(' '),
      NAMES,
      random,
    );
    const body = `${pick(['', `P${between(1, 60, random)}: `], random)}${text}`;
    yield single(inSystem ? body : `${order}\n\n"""${body}"""`, wide(3, 90, random), {
      ...settings,
      ...(inSystem ? { system: order } : {}),
      session: `run-${Math.floor(row / 800)}`,
    });
  }
});

const DESK = bar(
  'do you have {b} as an e-book|how do i renew a book that someone else wants|opening hours on {day}|how to cite a podcast in {style}|I need {3..12} peer-reviewed sources on {x} since 20{15..24}|search string for {x} in Scopus please|is {b} in the {c} branch|my card does not work at the {c} gate|difference between a systematic and a scoping review|interlibrary loan cost?|Where are dissertations from 19{60..99}|can I scan {20..300} pages|fine of {2..30} euros is wrong i returned it on {day}',
);
const library = campus('library-desk', function* (random) {
  const hits = (): string =>
    sample(
      bar(
        'E-books can be read online with the campus login.|Loans renew automatically unless reserved.|The {c} branch closes at {17..22}:00.|Printing is {4..15} cents a page.|Interlibrary loan takes {3..20} days.|Fines are {10..90} cents a day.|Citation help: Tuesday {9..15}:00, room {100..399}.',
      ),
      between(1, 4, random),
      random,
    )
      .map((line) => fill(line, { c: bar('Law|Main|Medical|Arts') }, random))
      .join('\n');
  const frame = pick(
    [
      'Use only the passages to answer. If they do not help, refer to the desk.',
      'Library chat. Friendly, short. Context below.',
      'Du bist der Auskunftsbot der Bibliothek. Antworte in der Sprache der Frage, nur aus dem Kontext.',
    ],
    random,
  );
  const settings = { ...strict(random), stream: true };
  const hole = {
    ...NAMES,
    b: (r: Random) => `"${wonder(r, ['culture']).thing}"`,
    c: bar('law|main|medical|arts'),
    style: bar('APA 7|MLA|Chicago|Harvard|IEEE'),
    x: (r: Random) => wonder(r, ['science', 'history', 'body']).thing,
  };
  const open = (): Generator<Ask, void> => {
    const typed = typist(random);
    const said = Array.from({ length: between(1, 4, random) }, (_, at) =>
      at > 0 && chance(0.5, random) ? typed(followup(random)) : typed(fill(pick(DESK, random), hole, random)),
    );
    return talk(said, {
      settings: { ...settings, system: `${frame}\n\n${hits()}`, session: `visitor-${hex(5, random)}` },
      tokens: () => wide(20, 260, random),
      reply: (_, tokens) => prose('the library', Math.min(tokens, 90), random),
    });
  };
  yield* crowd(between(2, 10, random), open, random);
});

const PARAGRAPHS = bar(
  'It can be argued that {x} has been neglected by scholars ({last}, 20{10..24}).|In this essay I will discuss {x} and its importance for society nowadays.|{last} and {last} (20{10..24}) found that {x} correlates with {y}, however their sample was small.|Firstly, {x} is a complex topic.|This shows that {y} matters.|According to the internet {x} was very important.|The author claims "{x} is nothing but {y}", which I find unconvincing for two reasons.|On the other hand, critics of {x} point to {y}.|My own view is more nuanced.|In conclusion, {x} will remain a challenge for future generations.|As Table {1..6} shows, {y} rose by {2..60}%.',
);
const RUBRICS = bar(
  'Feedback on the draft below by criteria: argument, evidence, structure, language. Do not grade. Do not rewrite.|Criteria (0-5 each): thesis, use of sources, analysis, style. Comment per criterion, one next step.|You are the writing centre. Ask two questions about the draft and praise one thing.|Mark language errors only; the student is a second-language writer.',
);
const essays = campus('essay-feedback', function* (random) {
  const rubric = pick(RUBRICS, random);
  const assignment = Array.from(
    { length: between(1, 6, random) },
    () => wonder(random, ['history', 'science', 'culture', 'life']).thing,
  );
  const settings = { ...usual(random), system: rubric };
  for (;;) {
    const [x, y] = [pick(assignment, random), wonder(random, ['history', 'science', 'money']).thing];
    const draft = fill(
      Array.from(
        { length: wide(6, 40, random) },
        () => pick(PARAGRAPHS, random) + pick([' ', ' ', '\n\n'], random),
      ).join(''),
      { ...NAMES, x: [x, x, 'it', 'this phenomenon'], y: [y, 'this', 'context'] },
      random,
    );
    const said = [
      `${pick(['', 'Draft:\n\n', `Word count ${between(300, 2500, random)}\n`], random)}${typist(random)(draft)}`,
    ];
    if (chance(0.3, random)) said.push(followup(random));
    yield* talk(said, {
      settings: { ...settings, session: `draft-${hex(5, random)}` },
      tokens: () => wide(150, 1100, random),
      reply: (_, tokens) => prose('your argument', tokens, random),
    });
  }
});

const CLUSTER = bar(
  'why did my job die\n{l}|slurm script for {1..4} gpus, {2..48} hours, conda env {n}|{l}\n\nIs this my fault or the cluster?|how do i share a folder with my supervisor|module load fails:\n{e}|Explain this to a biologist:\n{c}|speed this up, {2..90} million rows\n{c}|rewrite my awk thing in python {n}.py|what goes into the data management plan for {n}|plot with error bars for {n}, journal style\n{c}',
);
const bench = campus('phd-lab-bench', function* (random) {
  const people = between(2, 9, random);
  const settings = usual(random);
  const hole = {
    l: () => log(random),
    e: () => errorText(random),
    c: () => code(random),
    n: bar('snake-venom|tides|fmri2|ice-core|barley|corpusA|exo_b|kelp'),
  };
  const open = (): Generator<Ask, void> => {
    const said = [fill(pick(CLUSTER, random), hole, random)];
    while (chance(0.55, random) && said.length < 10)
      said.push(chance(0.3, random) ? fill(pick(CLUSTER, random), hole, random) : followup(random));
    return talk(said, {
      settings: { ...settings, session: `member-${between(1, people, random)}` },
      tokens: () => wide(60, 2600, random),
      reply: (_, tokens) =>
        `${prose('the job', Math.min(tokens, 200), random)}\n\`\`\`\n${code(random)}\n\`\`\``,
    });
  };
  yield* crowd(people, open, random);
});

export const CAMPUSES: readonly BenignSource[] = [course, shared, lab, library, essays, bench];
