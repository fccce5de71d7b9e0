import { between, pick, sample } from '../../../../demo/random.ts';
import { longDocument, page, snippet } from './pages.ts';
import { ask, family, placed, settings, tokensOf, user, workers } from './owner.ts';
import { prose } from './prose.ts';
import { question } from './questions.ts';
import { chance, fill, many, spread, wording } from './text.ts';

const rewrites = family('rewrites', 14);
const stories = family('stories', 14);
const labels = family('pseudo-labels', 14, 4);
const documents = family('long-documents', 14);

const STYLES = [
  'a Wikipedia article',
  'a dialogue of questions and answers',
  'a text for toddlers with very small words',
  'terse scholarly English',
  'a news brief',
  'a how-to with numbered steps',
  'a friendly blog post',
  'a lecture transcript',
];

/** A crawl put into other styles, page by page. */
const rephrased = rewrites('rephrased-crawl', function* (random) {
  const styles = sample(STYLES, pick([1, 1, 3, 4], random), random);
  const lead = wording(
    [
      '{Rewrite|Rephrase} the {following|} {paragraph|text|document} as %style%. {Keep every fact.|Do not add anything.|}{ Start directly.|}',
      '{For|Given} the passage below, give me {a|} {paraphrase|version} in the form of %style%{, high quality English|}.',
      'Convert -> %style%. {Drop ads, menus and boilerplate.|Ignore formatting noise.}',
    ],
    random,
  );
  const allStyles = chance(0.5, random);
  const inSystem = chance(0.35, random);
  const knobs = settings(
    { temperature: [undefined, 0.7, 0.3, 1], topP: [undefined, 0.9], maxTokens: [undefined, 512, 1024] },
    random,
  );
  const name = workers(random);
  const size = between(5, 22, random);
  for (;;) {
    const text = page(between(3, size, random), random);
    for (const style of allStyles ? styles : [pick(styles, random)])
      yield ask(
        { ...placed(fill(lead(), random, { style }), text, inSystem), ...knobs, session: name() },
        tokensOf(text) * (0.7 + 0.6 * random()),
      );
  }
});

/** The answers of an old data set, replaced by better ones of the same question. */
const upgraded = rewrites('upgraded-answers', function* (random) {
  const lead = wording(
    [
      '{Improve|Rewrite} the {response|answer} so that it is {more detailed|better organised|warmer} and {correct|complete}. {Output only the new response.|}',
      'Old instruction and answer below. {First make the instruction clearer, then answer it anew.|Return both, improved, separated by ###.}',
      'Regenerate with {reasoning before the conclusion|more steps}:',
    ],
    random,
  );
  const show = pick(
    [
      (q: string, a: string) => `Q: ${q}\nA: ${a}`,
      (q: string, a: string) => JSON.stringify({ instruction: q, input: '', output: a }),
      (q: string, a: string) => `[INS] ${q} [/INS]\n[RES] ${a} [/RES]`,
    ],
    random,
  );
  const inSystem = chance(0.5, random);
  const knobs = settings({ temperature: [undefined, 0, 0.7], maxTokens: [undefined, 1024, 2048] }, random);
  const name = workers(random);
  for (;;)
    yield ask(
      {
        ...placed(lead(), show(question(random), prose('this', between(1, 4, random), random)), inSystem),
        ...knobs,
        session: name(),
      },
      spread(340, random),
    );
});

/** Small stories with drawn words, so that no two are the same. */
const seededStories = stories('word-seeds', function* (random) {
  const lead = wording(
    [
      'Write a {short|very short} story ({3-5|two to three} paragraphs) {that only uses words a {three|four|five}-year-old understands|for early readers}. {It should|Make it} use the verb "%verb1%", the noun "%noun1%" and the adjective "%adjective1%". {%feature%|}',
      '{Story|Tale} containing: %verb1%, %noun1%, %noun2%, %adjective1%. {%feature%|}',
      '%noun1% / %verb1% / %adjective1% -> bedtime story{, %80-300% words|}. {%feature%|}',
    ],
    random,
  );
  const features = [
    'It has a dialogue.',
    'It ends badly.',
    'There is a twist.',
    'Somebody learns a lesson.',
    'Foreshadow the ending.',
    'The hero is called %name%.',
    'It takes place in %place%.',
    'Include the sentence "%name% did not want to %verb% the %noun%."',
  ];
  const after = chance(0.3, random);
  const knobs = settings({ temperature: [undefined, 1, 0.9], maxTokens: [undefined, 600, 1000] }, random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const text = fill(lead(), random, { feature: fill(pick(features, random), random) });
    const story = prose('it', between(6, 14, random), random);
    yield ask({ turns: [user(text)], ...knobs, session }, tokensOf(story) * 1.4, story);
    if (after)
      yield ask(
        {
          turns: [user(`Summarise the story in one line, then list its features.\n\n${story}`)],
          ...knobs,
          session,
        },
        between(20, 70, random),
      );
  }
});

/** Textbook sections by topic, reader and style, sometimes on the ground of a page of the web. */
const textbooks = stories('textbook-sections', function* (random) {
  const grounded = chance(0.45, random);
  const readers = sample(
    [
      'young children',
      'high-school students',
      'college students',
      'professionals',
      'researchers',
      'curious adults',
    ],
    between(2, 5, random),
    random,
  );
  const lead = wording(
    [
      'Write {a long and very detailed|an extensive} {textbook section|course unit|chapter} on "%topic%" for %reader%. {Rigorous but engaging.|Include examples and exercises with solutions.|No introduction of the unit itself.}',
      '{Unit|Section} %1-30%.%1-9%: %topic%. Audience: %reader%. {Style|Tone}: {narrative|Socratic|concise}. {Code where it helps.|}',
      'Explain %topic% to %reader% {through a story|in a blog post|as a wikiHow article}{, at least %400-2000% words|}.',
    ],
    random,
  );
  const knobs = settings(
    { temperature: [undefined, 0.8, 1], maxTokens: [undefined, 4096], stream: [undefined, true] },
    random,
  );
  const name = workers(random);
  for (;;) {
    const text = fill(lead(), random, {
      topic: fill('%subject%: %angle%', random),
      reader: pick(readers, random),
    });
    const extract = grounded
      ? `Here is an extract from a page:\n"${page(between(4, 9, random), random)}"\n\n`
      : '';
    yield ask({ turns: [user(extract + text)], ...knobs, session: name() }, spread(1150, random));
  }
});

const TASKS = [
  ['Does the text make a claim that can be checked?', 'yes, no'],
  ['Educational value for a school pupil', '0, 1, 2, 3, 4, 5'],
  ['Stance towards the institution named', 'for, against, neutral'],
  ['Emotion of the writer', 'joy, anger, fear, sadness, surprise, none'],
  ['Does sentence two follow from sentence one?', 'entailment, contradiction, neutral'],
  ['Quality as pre-training text', 'high, medium, low'],
  ['Kind of text', 'news, forum, legal, science, fiction, commerce, travel'],
] as const;

/** Texts of the web labelled with grounds, for a small classifier that learns from both. */
const rationales = labels('web-rationales', function* (random) {
  const tasks = chance(0.6, random) ? [pick(TASKS, random)] : TASKS;
  const lead = wording(
    [
      '%task% ({one of|choose}: %labels%). {Explain your reasoning first|Give the evidence, then weigh it}, then the label.',
      'Annotate. Question: %task% Labels: %labels%. {Output|Return} {rationale and label|JSON with "why" and "label"}; {two to four|at least three} sentences of rationale.',
      'Think step by step: %task% Finish with "Label: x", x in [%labels%].',
    ],
    random,
  );
  const inSystem = chance(0.5, random);
  const few = chance(0.3, random)
    ? many(
        between(1, 4, random),
        () => `Text: ${snippet(random)}\nReason: ${prose('the text', 1, random)}`,
      ).join('\n\n')
    : '';
  const knobs = settings({ temperature: [undefined, 0, 0, 0.7], maxTokens: [undefined, 256, 512] }, random);
  const name = workers(random);
  const long = chance(0.5, random);
  for (;;) {
    const [task, names] = pick(tasks, random);
    const text = long ? page(between(3, 16, random), random) : snippet(random);
    yield ask(
      {
        ...placed(
          fill(lead(), random, { task, labels: names }) + (few && `\n\n${few}`),
          `Text: ${text}`,
          inSystem,
        ),
        ...knobs,
        session: name(),
      },
      spread(130, random),
    );
  }
});

/** Questions, and then answers with quotations, on documents of many pages. */
const longQuestions = documents('questions-on', function* (random) {
  const count = between(3, 12, random);
  const lead = wording(
    [
      `{Read|Study} the document. {Write|Pose} ${count} questions {that need several sections|whose answers lie far apart|of rising difficulty}, {each with a full answer and the sections used|with answers}.`,
      `${count} multi-hop question/answer pairs{ in JSON|}. {Nothing answerable from the first page alone.|Mix extraction, comparison, counting and inference.}`,
      'Ask one {hard|subtle} question about the text, {reason through it|think aloud}, answer it, quote the lines.',
    ],
    random,
  );
  const again = between(0, 4, random);
  const first = chance(0.5, random);
  const knobs = settings(
    { temperature: [undefined, 0.3, 0.7, 1], maxTokens: [undefined, 3000, 4096] },
    random,
  );
  const name = workers(random);
  for (;;) {
    const session = name();
    const text = longDocument(random);
    yield ask(
      {
        turns: [user(first ? `${lead()}\n\n${text}` : `<document>\n${text}\n</document>\n\n${lead()}`)],
        ...knobs,
        session,
      },
      spread(110 * count, random),
    );
    for (let more = 0; more < again; more += 1)
      yield ask(
        {
          turns: [user(`<document>\n${text}\n</document>\n\n${question(random, 'the document')}`)],
          ...knobs,
          session,
        },
        spread(300, random),
      );
  }
});

export const TEXTS = [rephrased, upgraded, seededStories, textbooks, rationales, longQuestions] as const;
