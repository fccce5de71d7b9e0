import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { article, essay, minutes, passage, reply, theme, ticket, transcript } from './prose.ts';
import { type Random, type Write, about, list, request, settings, several, source, words } from './pen.ts';
import { FEATURES } from './suites.ts';
import { business } from './worlds.ts';

const CRITERIA = words(
  'Tone: polite, matches our voice (⟦warm|plain|formal⟧), no blame | Accuracy: no promise that the rules do not cover | Completeness: each question of the customer is answered | Next step: says who does what until when | Language: same as the customer’s, no typos | Brevity: below {60-200} words | Privacy: no data of other customers | Ownership: does not send the customer away without need',
);

const rubric = (write: Write, low: number, high: number, random: Random): string =>
  sample(CRITERIA, between(low, high, random), random)
    .map((line, at) => `${at + 1}. ${write(line)}`)
    .join('\n');

/** Quality of the answers that a help desk has sent, all or a part of them. */
function* supportAnswers(random: Random): Generator<Ask, void> {
  const b = business(random);
  const system =
    b.write(
      '⟦You are a QA specialist at {company}.|You grade replies of the support team of {company} ({field}).|QA-Bot {1-4}.{0-9} — internal use only⟧\n\nScorecard:\n',
      { company: b.company, field: b.field },
    ) +
    rubric(b.write, 3, 6, random) +
    b.write(
      '\n\n⟦For each criterion give 0, 1 or 2 and a one-line reason. JSON: {"scores":[{"criterion":1,"score":2,"reason":""}],"coaching_tip":""}|Score each 1-5. If any is below 3, quote the sentence. End with OVERALL: x.x|Reply PASS or FAIL per line, then two sentences of coaching for the agent.⟧',
    );
  const rest: Partial<Ask> = {
    system,
    ...settings({ temperature: [0, 0, 0.1, null], json: [true, null], maxTokens: [null, 400, 700] }, random),
  };
  for (let at = 0; ; at++) {
    const thread = several(
      1,
      3,
      random,
      () =>
        `CUSTOMER (${b.write('{day} {clock}')}):\n${ticket(b, random)}\n\nAGENT ${b.write('{first}')}:\n${reply(b, random)}`,
    ).join('\n\n');
    yield request(
      b.write('⟦Ticket {ref}|#{10000-99999} · {thing}|channel=⟦email|chat⟧ agent_tenure={1-60}mo⟧\n\n') +
        thread,
      `day-${Math.floor(at / 120)}`,
      { tokens: about(170, random, 0.4) },
      rest,
    );
  }
}

const VERSUS = [
  'You compare two versions of our assistant.\n\nUser input:\n{input}\n\n=== Version {left} ===\n{a}\n\n=== Version {right} ===\n{b}\n\nWhich one would you ship? Answer {left}, {right} or TIE and give one sentence.',
  '{"input": {inputJson}, "response_1": {aJson}, "response_2": {bJson}, "instruction": "Return {\\"winner\\": 1|2|0, \\"why\\": \\"...\\"}. Length is not quality."}',
  'Input\n-----\n{input}\n\n[1]\n{a}\n\n[2]\n{b}\n\nYou are the product manager. Better: [1] or [2]? First list differences, then decide on the last line.',
];

/** Outputs of the release candidate against the ones in production, in both orders. */
function* versions(random: Random): Generator<Ask, void> {
  const b = business(random);
  const frame = pick(VERSUS, random);
  const [left, right] = b
    .write('⟦A~B|v{2-9}.{0-9}~v{2-9}.{10-20}|control~candidate|prod~{sha}⟧')
    .split('~') as [string, string];
  const features = sample(
    FEATURES.filter(({ name }) => name === 'reply-draft' || name === 'kb-answer'),
    between(1, 3, random),
    random,
  );
  const rest = settings(
    {
      temperature: [0, 0, null],
      maxTokens: [null, 300],
      system: [null, 'Be a strict but fair judge.', `You know the product of ${b.company}, ${b.field}.`],
    },
    random,
  );
  for (let run = 0; run < 8; run++)
    for (let at = 0; at < between(80, 250, random); at++) {
      const input = pick(features, random).input(b, random);
      const [one, two] = [several(1, 3, random, () => reply(b, random)).join('\n'), reply(b, random)];
      for (const [a, c] of random() < 0.8
        ? ([
            [one, two],
            [two, one],
          ] as const)
        : ([[one, two]] as const))
        yield request(
          b.write(frame, {
            input,
            a,
            b: c,
            left,
            right,
            inputJson: JSON.stringify(input),
            aJson: JSON.stringify(a),
            bJson: JSON.stringify(c),
          }),
          `candidate-${run}`,
          { tokens: about(55, random) },
          rest,
        );
    }
}

const LEVELS = words(
  'Thesis: 4 clear and arguable; 3 clear; 2 vague; 1 missing | Evidence: {3-5}+ facts or quotes that fit; 2; 1; none | Structure: paragraphs lead on from each other; mostly; rarely; no | Language: hardly any slips; some; many; hard to read | Subject terms: {4-8} used rightly; half; few; none | Own judgement: weighed and reasoned; stated; hinted at; absent',
);

/** A teacher's or school's marking aid: one class set after the other. */
function* essays(random: Random): Generator<Ask, void> {
  const b = business(random);
  const voice = b.write(
    '⟦You help a teacher of {subject} (year {6-13}) mark work.|Act as second marker for {subject}.|Bewerte Schülertexte im Fach {subject}, antworte auf Englisch.⟧',
    { subject: pick(['English', 'history', 'biology', 'geography', 'civics', 'religious studies'], random) },
  );
  const rest = settings(
    { temperature: [0, 0.3, null], maxTokens: [null, 800], json: [null, null, true] },
    random,
  );
  for (let set = 1; ; set++) {
    const about2 = theme(random);
    const grid = sample(LEVELS, between(3, 6, random), random)
      .map((line) => `- ${b.write(line)}`)
      .join('\n');
    const system = `${voice}\n\nAssignment: write about ${about2}, ${between(150, 600, random)} words.\n\nRubric\n${grid}\n\nGive points per line with a reason that a ${between(11, 18, random)}-year-old understands, quote one good sentence, and propose a total. The teacher decides.`;
    for (let pupil = 1; pupil <= between(14, 31, random); pupil++)
      yield request(
        b.write('⟦Pupil {n}|Name: {first}|Candidate {1000-9999}⟧\n\n', { n: pupil }) +
          essay(b, about2, random),
        `set-${set}`,
        { tokens: about(330, random, 0.4) },
        { ...rest, system },
      );
  }
}

/** Scorecards over calls, as a contact centre runs them on everything it has recorded. */
function* calls(random: Random): Generator<Ask, void> {
  const b = business(random);
  const questions = sample(
    words(
      'Did the agent verify identity before giving out data? | Was the mandatory recording notice read? | Did the agent interrupt more than {1-3} times? | Was a solution offered on this call? | Was a cancellation intent mentioned? | Did the agent use the customer’s name? | Was the hold longer than announced? | Any sign of vulnerability (illness, debt, bereavement)? | Did the agent offer the {thing}? | Was the reference number given?',
    ),
    between(4, 8, random),
    random,
  )
    .map((line, at) => `Q${at + 1} ${b.write(line)}`)
    .join('\n');
  const placed = random() < 0.5;
  const instruction = `Fill in the scorecard of ${b.company}. For each question answer yes/no/na with the timestamp as proof.\n${questions}\n${b.write('⟦Return a JSON object with keys Q1..Qn.|Use a table.|One line per question.⟧')}`;
  const rest = settings(
    { temperature: [0, 0, null], json: [null, true], maxTokens: [null, 512, 1000] },
    random,
  );
  for (let at = 0; ; at++) {
    const call = `call_id: ${b.write('{uuid}')}\nduration: ${between(90, 1900, random)}s\nqueue: ${b.write('⟦general|billing|sales {town}⟧')}\n\n${transcript(b, random)}`;
    const day = `shift-${Math.floor(at / 200)}`;
    const said = { tokens: about(210, random, 0.35) };
    if (placed) yield request(call, day, said, { ...rest, system: instruction });
    else yield request(`${call}\n\n---\n${instruction}`, day, said, rest);
  }
}

/** Is each sentence of a generated text covered by its source? */
function* grounding(random: Random): Generator<Ask, void> {
  const b = business(random);
  const origin = pick([article, transcript, minutes] as const, random);
  const frame = pick(
    [
      'DOCUMENT:\n{doc}\n\nCLAIM:\n{claim}\n\nIs the claim supported by the document? Answer "supported", "contradicted" or "not found".',
      'Source:\n"""{doc}"""\nSummary sentence: {claim}\nConsistent? (yes/no) ',
      'You check machine-written text before it goes to customers.\n<source>{doc}</source>\n<sentence>{claim}</sentence>\nIf any number, name or date differs, output {"ok": false, "span": "..."}; otherwise {"ok": true}.',
    ],
    random,
  );
  const rest = settings(
    { temperature: [0, 0, 0, null], maxTokens: [5, 60, null], logprobs: [null, null, true] },
    random,
  );
  for (let page = 0; ; page++) {
    const doc = origin(b, random).slice(0, 6000);
    const own = doc.split(/(?<=[.?])\s+/).filter((line) => line.length > 30);
    for (let at = 0; at < between(2, 8, random); at++) {
      const taken = own.length > 0 && random() < 0.6 ? pick(own, random) : passage(b, random);
      const claim = random() < 0.4 ? taken.replace(/\d+/, String(between(1, 400, random))) : taken;
      yield request(
        frame.replace('{doc}', () => doc).replace('{claim}', () => claim),
        `doc-${Math.floor(page / 40)}`,
        { tokens: between(1, 30, random) },
        rest,
      );
    }
  }
}

const ASSERTS = words(
  'does not mention that it is an AI | is polite | mentions the {thing} | contains no more than {1-4} questions | says that {rule} | does not promise a refund | is written in the language of the input | asks for the reference number if there is none | keeps {ref} unchanged | gives no legal advice | does not repeat the input word by word | names {company} at most once',
);

/** The assertions of a test file that a model checks whenever somebody pushes. */
function* gate(random: Random): Generator<Ask, void> {
  const b = business(random);
  const system = pick(
    [
      'You are grading output according to a user-specified rubric. If the statement in the rubric is true, then the output passes the test. You respond with a JSON object with this structure: {reason: string, pass: boolean, score: number}',
      'Decide whether OUTPUT meets the CRITERION. Think briefly, then print exactly one of PASS / FAIL on the last line.',
      'Return true or false.',
    ],
    random,
  );
  const inXml = random() < 0.5;
  const rest: Partial<Ask> = {
    system,
    ...settings({ temperature: [0, null], maxTokens: [1024, null, null], json: [null, true] }, random),
  };
  const cases = list(between(15, 60, random), () => ({
    input: ticket(b, random),
    asserts: several(1, 4, random, () => b.write(pick(ASSERTS, random), { company: b.company })),
  }));
  for (let push = 1; ; push++)
    for (const { input, asserts } of cases) {
      const output = reply(b, random);
      for (const rule of asserts)
        yield request(
          inXml
            ? `<Output>\n${output}\n</Output>\n<Rubric>\n${rule}\n</Rubric>`
            : `INPUT: ${input}\n\nOUTPUT: ${output}\n\nCRITERION: ${rule}`,
          `push-${push}`,
          { tokens: about(38, random) },
          rest,
        );
    }
}

export const judges: readonly BenignSource[] = [
  source('judge', 'support-scorecard', supportAnswers),
  source('judge', 'release-pairs', versions),
  source('judge', 'class-sets', essays),
  source('judge', 'call-scorecard', calls),
  source('judge', 'grounding', grounding),
  source('judge', 'push-gate', gate),
];
