import { between, pick, sample } from '../../../../demo/random.ts';
import { page } from './pages.ts';
import { ask, assistant, family, parallel, settings, tokensOf, user, width, workers } from './owner.ts';
import { problemBank, solution } from './problems.ts';
import { prose } from './prose.ts';
import { question, subjectOf } from './questions.ts';
import { chance, fill, many, shuffled, spread, wording } from './text.ts';

const steps = family('steps', 6);
const chain = family('critique-chain', 10, 6);
const judge = family('judge-data', 6, 14);

/** A solution grows by a step a request, each time with the question whether the last one is right. */
const labelled = steps('labelled', function* (random) {
  const problem = problemBank(random);
  const demand = wording(
    [
      'Is the last step {correct|valid given what precedes it}? {Answer|Reply} {+|good} or {-|bad}.',
      'Label step %step% : {1 = right, 0 = neutral, -1 = wrong|yes / no}.',
      'Does step %step% follow{ and help|}? One word.',
    ],
    random,
  );
  const whole = chance(0.35, random);
  const params = settings(
    { temperature: [0, 0, undefined], maxTokens: whole ? [600, undefined] : [1, 3, undefined] },
    random,
  );
  const system = pick(
    ['You verify mathematics line by line.', 'Process supervision. Labels are read by a program.', undefined],
    random,
  );
  const name = workers(random);
  const lead = system === undefined ? {} : { system };
  for (;;) {
    const asked = problem();
    const { steps: lines, final } = solution(between(4, 12, random), random);
    const numbered = [...lines, `The answer is ${final}.`].map((line, index) => `Step ${index + 1}: ${line}`);
    const session = name();
    for (let shown = whole ? numbered.length : 1; shown <= numbered.length; shown += 1) {
      const text = whole
        ? `${asked}\n\n${numbered.join('\n')}\n\nFor every step: label and a short critique. Stop at the first error.`
        : `${asked}\n\n${numbered.slice(0, shown).join('\n')}\n\n${fill(demand(), random, { step: shown })}`;
      yield ask({ ...lead, turns: [user(text)], ...params, session }, whole ? spread(300, random) : 1);
    }
  }
});

/** Each prefix of a solution is completed several times: the share of right endings is the value of the step. */
const completers = steps('prefix-rollouts', function* (random) {
  const problem = problemBank(random);
  const lead = wording(
    [
      '{Continue|Finish} the solution{ from where it stops|}. {End with "Answer: ".|Do not repeat the steps given.}',
      'Complete. Final value after ####.',
    ],
    random,
  );
  const repeats = pick([4, 8, 8, 16], random);
  const atOnce = chance(0.4, random);
  const prefilled = chance(0.3, random);
  const params = settings(
    { temperature: [0.7, 0.8, 1], topP: [undefined, 0.95], maxTokens: [512, 1024, 2048] },
    random,
  );
  const name = workers(random);
  for (;;) {
    const asked = problem();
    const { steps: lines } = solution(between(3, 7, random), random);
    for (let shown = 1; shown <= lines.length; shown += 1) {
      const prefix = lines.slice(0, shown).join('\n');
      const turns = prefilled
        ? [user(asked), assistant(prefix), user(lead())]
        : [user(`${lead()}\n\n${asked}\n\n${prefix}`)];
      if (atOnce) yield ask({ turns, ...params, n: repeats, session: name() }, spread(200, random) * repeats);
      else
        for (let again = 0; again < repeats; again += 1)
          yield ask({ turns, ...params, session: name() }, spread(200, random));
    }
  }
});

const PRINCIPLES = [
  'be more honest about what is uncertain',
  'avoid stereotypes about any group',
  'not help anyone to hurt themselves',
  'be understood by a reader of fourteen',
  'respect the privacy of the persons named',
  'neither flatter nor preach',
  'point to professional help where it is due',
  'refuse only the harmful part',
  'give the reason for every recommendation',
  'not pretend to be human',
  'consider the interests of animals',
  'keep to what was asked',
] as const;

/** Draft, critique by a principle, revision, some rounds of it. */
const constitution = chain('constitution', function* (random) {
  const principles = sample(PRINCIPLES, between(4, PRINCIPLES.length, random), random);
  const critique = wording(
    [
      '{Identify|Point out} {specific|} ways in which {your|the} last {reply|response} fails to %p%.',
      'Critique request: does the answer %p%? {Quote the weak passages.|Be harsh.}',
      'Read your answer as a {critic|regulator} who wants an assistant to %p%. What do you object to?',
    ],
    random,
  );
  const revise = wording(
    [
      '{Now|} rewrite the {reply|response} so that the {critique|objection} no longer applies.',
      'Revision request: please %p%{, change nothing else|}. {Output only the new answer.|}',
      'Write the {improved|final} version.',
    ],
    random,
  );
  const stateless = chance(0.3, random);
  const rounds = pick([1, 1, 2, 3, 4], random);
  const params = settings({ temperature: [undefined, 0.7, 1], maxTokens: [undefined, 800, 1500] }, random);
  yield* parallel(
    function* (run) {
      const session = `chain-${run}`;
      const prompt = question(random);
      let reply = prose(subjectOf(prompt), between(3, 9, random), random);
      let turns = [user(prompt)];
      yield ask({ turns, ...params, session }, tokensOf(reply), reply);
      for (let round = 0; round < rounds; round += 1) {
        const p = pick(principles, random);
        for (const demand of [critique, revise]) {
          const text = fill(demand(), random, { p });
          turns = stateless
            ? [user(`Question: ${prompt}\nAnswer: ${reply}\n\n${text}`)]
            : [...turns, assistant(reply), user(text)];
          reply = prose(demand === critique ? 'the reply' : subjectOf(prompt), between(2, 8, random), random);
          yield ask({ turns, ...params, session }, tokensOf(reply), reply);
        }
      }
    },
    width(random),
    random,
  );
});

/** Self-improvement of a text by score and advice until rounds are over. */
const refine = chain('refine', function* (random) {
  const aim = pick(
    [
      'an expert essay',
      'production-ready code',
      'a persuasive advertisement',
      'a lesson for adults',
      'a poem that scans',
    ],
    random,
  );
  const advise = wording(
    [
      `{List|Name} {the|} %2-6% weakest points{ of this as ${aim}|}, most important first.`,
      'Feedback {only|}, no rewrite. {Score each dimension out of 10.|}',
    ],
    random,
  );
  const apply = wording(
    [
      'Apply {all of|} the feedback. {Return the full text.|}',
      'New version, please, taking the points into account:',
    ],
    random,
  );
  const params = settings({ temperature: [undefined, 0.2, 0.7], maxTokens: [undefined, 2000] }, random);
  const rounds = between(1, 4, random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const topic = fill('%subject%', random);
    let draft = chance(0.5, random)
      ? page(between(4, 12, random), random)
      : prose(topic, between(4, 12, random), random);
    for (let round = 0; round < rounds; round += 1) {
      const points = many(between(2, 5, random), (index) => `${index + 1}. ${prose(topic, 1, random)}`).join(
        '\n',
      );
      yield ask(
        { turns: [user(`${fill(advise(), random)}\n\n${draft}`)], ...params, session },
        tokensOf(points),
        points,
      );
      const next = prose(topic, between(5, 15, random), random);
      yield ask(
        { turns: [user(`${apply()}\n\nTEXT\n${draft}\n\nFEEDBACK\n${points}`)], ...params, session },
        tokensOf(next),
        next,
      );
      draft = next;
    }
  }
});

/** Data for a small judge: a rubric invented for the task, an answer of each score, a verdict with its grounds. */
const judgeData = judge('rubric-answer-verdict', function* (random) {
  const invent = wording(
    [
      'Invent a scoring rubric (1 to 5, one sentence a score) for {judging|} answers to the instruction.',
      'Which single criterion {matters most|separates good from bad} for this task? {Write|Describe} scores 1-5.',
    ],
    random,
  );
  const produce = wording(
    [
      'Write an answer that {deserves|would get} exactly %score% under the rubric. {Do not mention the score.|Length: as the reference.}',
      'Generate a response of quality %score%/5.',
    ],
    random,
  );
  const verdict = wording(
    [
      '{Write detailed feedback|Assess the answer} {strictly by|according to} the rubric, then "[RESULT] n".',
      'Feedback: (reasons first) ... Score: (1-5)',
    ],
    random,
  );
  const params = settings(
    { temperature: [1, 0.7, undefined], topP: [undefined, 0.9], maxTokens: [undefined, 1024] },
    random,
  );
  const name = workers(random);
  for (;;) {
    const session = name();
    const prompt = question(random);
    const criteria = many(5, (index) => `${index + 1}: ${prose('the reply', 1, random)}`).join('\n');
    const head = `###Instruction\n${prompt}\n`;
    yield ask({ turns: [user(`${head}\n${invent()}`)], ...params, session }, tokensOf(criteria), criteria);
    for (const score of shuffled([1, 2, 3, 4, 5], random)) {
      const reply = prose(subjectOf(prompt), score * 2, random);
      yield ask(
        {
          turns: [user(`${head}\n###Rubric\n${criteria}\n\n${fill(produce(), random, { score })}`)],
          ...params,
          session,
        },
        tokensOf(reply),
        reply,
      );
      yield ask(
        {
          turns: [user(`${head}\n###Answer\n${reply}\n\n###Rubric\n${criteria}\n\n${verdict()}`)],
          ...params,
          session,
        },
        spread(210, random),
      );
    }
  }
});

export const CRITIQUES = [labelled, completers, constitution, refine, judgeData] as const;
