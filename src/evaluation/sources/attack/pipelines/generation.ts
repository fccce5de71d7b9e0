import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask } from '../../../source.ts';
import { page } from './pages.ts';
import { ask, family, parallel, placed, settings, tokensOf, user, width, workers } from './owner.ts';
import { problemBank } from './problems.ts';
import { prose } from './prose.ts';
import { question, subjectOf } from './questions.ts';
import { chance, fill, many, shuffled, spread, wording, type Random } from './text.ts';

const loop = family('instruction-loop', 10);
const evolve = family('evolve', 10);
const tree = family('topic-tree', 10, 14);
const back = family('back-translation', 10, 14);

/** Some examples and a demand for N more, the examples drawn from a pool that grows by the answers. */
const taskBatches = loop('task-batches', function* (random) {
  const count = pick([3, 5, 8, 10, 20, 25], random);
  const lead = wording(
    [
      `{Come up with|Write|Produce} ${count} {new|further} {tasks|instructions} {that differ from|unlike} the examples in {verb, topic and format|kind and difficulty}. {Some should need an input, some not.|A text model must be able to do them.|No duplicates.}`,
      `Here are a few {tasks|requests} people gave to an assistant. Extend the list {to|by} ${count}. {Vary the domain.|Mix questions and orders.|One to two sentences each.}`,
      `{Diversity matters most.|We need coverage.} ${count} more, numbered, {please|same style}:`,
      `List ${count} {diverse|creative} {prompts|user messages}. {Include rare hobbies, professions and moods.|Avoid trivia.}`,
    ],
    random,
  );
  const pool = many(between(6, 40, random), () => question(random));
  const shots = between(2, 8, random);
  const params = settings(
    { temperature: [0.7, 1, undefined], topP: [undefined, 1], maxTokens: [undefined, 1024, 3072] },
    random,
  );
  const topped = chance(0.25, random) ? { stop: [`\n${count + 1}`] } : {};
  const asAnswered = chance(0.6, random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const examples = sample(pool, shots, random).map((text, index) => `${index + 1}. ${text}`);
    const fresh = many(count, () => question(random));
    const text = fresh.map((task, index) => `${index + 1}. ${task}`).join('\n');
    yield ask(
      { turns: [user(`${lead()}\n\n${examples.join('\n')}`)], ...params, ...topped, session },
      tokensOf(text),
      text,
    );
    pool.push(...fresh);
    if (pool.length > 600) pool.splice(0, 300);
    for (const task of asAnswered ? fresh : [])
      yield ask({ turns: [user(task)], ...params, session }, spread(330, random));
  }
});

/** The model writes one prompt, the prompt is sent back as it is, and so on; no list in between. */
const verbatim = loop('verbatim', function* (random) {
  const lead = wording(
    [
      '{Write|Invent} one {prompt|message} a {curious|demanding|busy} {user|person} might {send|type}{ about %subject%|}. {Only the prompt.|No quotes.}',
      'Give me a {hard|realistic|surprising} question{ a %job% would ask|}. Question only.',
      'prompt about %subject% x %subject%:',
    ],
    random,
  );
  const tail = chance(0.4, random)
    ? '\n\nAfter the answer, write the next question one could ask, after "NEXT:".'
    : undefined;
  const params = settings({ temperature: [undefined, 0.9, 1, 1.2], maxTokens: [undefined, 2048] }, random);
  const name = workers(random);
  if (tail !== undefined) {
    for (let next = question(random); ;) {
      const following = question(random);
      const text = `${prose(subjectOf(next), between(3, 12, random), random)}\n\nNEXT: ${following}`;
      yield ask({ turns: [user(next + tail)], ...params, session: name() }, tokensOf(text), text);
      next = following;
    }
  }
  for (;;) {
    const session = name();
    const prompt = question(random);
    yield ask({ turns: [user(fill(lead(), random))], ...params, session }, tokensOf(prompt), prompt);
    yield ask({ turns: [user(prompt)], ...params, session }, spread(480, random));
  }
});

const HARDER = [
  '{Make|Rewrite} the {prompt|task} {below|} {a bit|clearly} {harder|more demanding}: {add one constraint|require several steps|replace the general by the specific|add data the solver must use}. {At most %10-30% more words.|It must stay solvable.}',
  'Level up this {question|instruction}. {Do not answer it.|Return only the new one.}\n',
  'Take the {given|} task as {inspiration|a parent} and {write|breed} a {rarer|completely new} one in the same {domain|field}{, equally long|, of equal difficulty|}.',
  'Complicate: {deepen|concretise|require justification|introduce an exception}.',
];

const ADDED = [
  '{Assume|Suppose} that %subject% {must not be mentioned|is the only known factor|has changed since %1950-2020%}.',
  'Limit yourself to %3-12% steps{ and state the cost of each|}.',
  'Take into account %angle%.',
  'Support it with a table of %2-6% columns.',
  'Explain it to a %job% %trait%.',
];

const grown = (text: string, random: Random): string => `${text} ${fill(pick(ADDED, random), random)}`;

/** A seed is made harder generation by generation, and each is answered. */
const harder = evolve('harder', function* (random) {
  const lead = wording(HARDER, random);
  const generations = between(2, 6, random);
  const problem = chance(0.4, random) ? problemBank(random) : () => question(random);
  const answered = chance(0.75, random);
  const inSystem = chance(0.3, random);
  const params = settings({ temperature: [undefined, 0.7, 1], maxTokens: [undefined, 2048, 4096] }, random);
  yield* parallel(
    function* (run) {
      const session = `seed-${run}`;
      let task = problem();
      for (let generation = 0; generation < generations; generation += 1) {
        const next = grown(task, random);
        yield ask(
          { ...placed(fill(lead(), random), task, inSystem), ...params, session },
          tokensOf(next),
          next,
        );
        task = next;
        if (answered) yield ask({ turns: [user(task)], ...params, session }, spread(620, random));
      }
    },
    width(random),
    random,
  );
});

/** Breadth first: whole generations of the pool at a time, with a filter in between. */
const generations = evolve('whole-generations', function* (random) {
  const lead = wording(HARDER, random);
  const same = wording(
    [
      'Do {these|the} two {prompts|tasks} {ask for the same thing|have equal depth}? {Equal / Not equal|yes or no}.',
      'Is {the second|B} {just|merely} a {copy|paraphrase} of {the first|A}? y/n',
    ],
    random,
  );
  const params = settings({ temperature: [undefined, 0.7], maxTokens: [undefined, 1024] }, random);
  const name = workers(random);
  let pool = many(between(40, 150, random), () => question(random));
  for (;;) {
    const next: string[] = [];
    for (const task of pool) {
      const text = grown(task, random);
      yield ask(
        { turns: [user(`${fill(lead(), random)}\n\n${task}`)], ...params, session: name() },
        tokensOf(text),
        text,
      );
      yield ask(
        { turns: [user(`${same()}\n\nA: ${task}\nB: ${text}`)], ...params, session: name() },
        2,
        pick(['Not equal', 'no', 'n'], random),
      );
      next.push(text.length > 900 ? question(random) : text);
    }
    for (const task of next)
      yield ask({ turns: [user(task)], ...params, session: name() }, spread(520, random));
    pool = shuffled(next, random);
  }
});

/** Field, then subfields, then questions on each, then answers: every list is the source of the next requests. */
const topics = tree('three-levels', function* (random) {
  const split = wording(
    [
      '{List|Name} %n% {subtopics|branches} of %topic%.{ One per line.| No explanations.|}',
      'Break "%topic%" down into %n% {narrower|specific} areas{, as JSON|}.',
      'topic: %topic% -> %n% children',
    ],
    random,
  );
  const ask1 = wording(
    [
      '{Write|Pose} %n% questions about %topic% {that need reasoning|at mixed levels}.',
      'As {an examiner|a tutor}, %n% {exercises|prompts} on %topic%, {hard|varied in form}.',
    ],
    random,
  );
  const breadth = between(4, 15, random);
  const params = settings({ temperature: [undefined, 0.7, 1], maxTokens: [undefined, 2000] }, random);
  const name = workers(random);
  const children = (root: string): string[] =>
    many(breadth, () => fill('{%root%: %angle%|%angle% of %root%|%root% and %subject%}', random, { root }));
  const listed = (demand: () => string, topic: string, items: readonly string[]): Ask => {
    const text = items.map((entry, index) => `${index + 1}. ${entry}`).join('\n');
    return ask(
      { turns: [user(fill(demand(), random, { topic, n: breadth }))], ...params, session: name() },
      tokensOf(text),
      text,
    );
  };
  for (;;) {
    const root = fill('%subject%', random);
    const branches = children(root);
    yield listed(split, root, branches);
    for (const branch of branches) {
      const questions = many(breadth, () => question(random, branch));
      yield listed(ask1, branch, questions);
      for (const text of questions)
        yield ask({ turns: [user(text)], ...params, session: name() }, spread(450, random));
    }
  }
});

/** Disciplines, syllabus, sessions with key concepts, homework, all from a taxonomy. */
const syllabus = tree('syllabus', function* (random) {
  const params = settings(
    { temperature: [1, undefined, 0.8], topP: [0.95, undefined], maxTokens: [4096, undefined] },
    random,
  );
  const plan = wording(
    [
      '{Design|Draft} a syllabus on %topic% for {level|grade} %1-12%: {introduction|aims}, sessions with {learning outcomes|objectives}, key concepts.',
      'You teach %topic%. Which {classes|units} does your course have, and which concepts in each?',
    ],
    random,
  );
  const task = wording(
    [
      'From the course "%topic%", {session|unit} %1-14%, take the concepts {"%a%" and "%b%"|%a%; %b%} and write one homework question that {combines|tests} them.',
      'Course: %topic%\nConcepts: %a% / %b%\n{Create|Set} an exam {item|problem}, {no solution|question only}.',
    ],
    random,
  );
  const name = workers(random);
  for (;;) {
    const topic = fill('%subject%', random);
    const outline = prose(topic, between(8, 20, random), random);
    yield ask(
      { turns: [user(fill(plan(), random, { topic }))], ...params, session: name() },
      tokensOf(outline),
      outline,
    );
    for (let count = between(4, 25, random); count > 0; count -= 1) {
      const slots = { topic, a: fill('%angle%', random), b: fill('{%angle%|%subject%}', random) };
      const exercise = question(random, `${slots.a} and ${slots.b} in ${topic}`);
      yield ask(
        { turns: [user(fill(task(), random, slots))], ...params, session: name() },
        tokensOf(exercise),
        exercise,
      );
      yield ask({ turns: [user(exercise)], ...params, session: name() }, spread(600, random));
    }
  }
});

/** Which instruction would this page be the answer to? Then a mark for the pair. */
const instructionFor = back('instruction-for-text', function* (random) {
  const lead = wording(
    [
      '{Guess|Write|Infer} the {instruction|request} to which the {following|} text is {a perfect|the} {answer|response}.{ Output the instruction only.|}',
      'The text below was written by an assistant. What did the user {say|ask}?',
      'Reverse the task: output -> prompt.',
    ],
    random,
  );
  const mark = wording(
    [
      '{Rate|Score} how well the response {fits|answers} the instruction, 1 to 5. {Reason first.|Number only.}',
      'Would you {train on|keep} this pair? {5 = excellent ... 1 = not at all|keep / drop}',
    ],
    random,
  );
  const polish = chance(0.4, random);
  const inSystem = chance(0.4, random);
  const params = settings({ temperature: [undefined, 0, 0.7], maxTokens: [undefined, 256, 1024] }, random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const text = page(between(4, 22, random), random);
    const instruction = question(random);
    yield ask({ ...placed(lead(), text, inSystem), ...params, session }, tokensOf(instruction), instruction);
    yield ask(
      { ...placed(mark(), `Instruction: ${instruction}\n\nResponse: ${text}`, inSystem), ...params, session },
      between(1, 60, random),
    );
    if (polish)
      yield ask(
        {
          turns: [user(`${instruction}\n\nUse this as raw material and answer like an assistant:\n${text}`)],
          ...params,
          session,
        },
        tokensOf(text),
      );
  }
});

export const GENERATION = [
  taskBatches,
  verbatim,
  harder,
  generations,
  topics,
  syllabus,
  instructionFor,
] as const;
