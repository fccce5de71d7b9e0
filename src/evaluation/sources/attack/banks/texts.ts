import { between, pick, sample } from '../../../../demo/random.ts';
import { bankOf, mixed, narrowed, weave, type Bank, type Book } from './kit.ts';
import { WORLD } from './words.ts';

const NEWS = [
  'The council of [town] voted [5..9]-[1..4] on [day] night to {{delay|approve|reject|reconsider}} a plan for [2..90] new homes on the former [surname] site.',
  '"We have been asking for this since [1998..2022]," said [name] [surname], a [trade] who lives two streets away.',
  'The project is expected to cost $[2..80] million, of which about [5..60] percent would come from the national government.',
  'Officials in [country] declined to comment on [day].',
  'A spokesperson for [surname] & [surname] said the company was "disappointed but not surprised".',
  'Police said the [18..77]-year-old was treated at the scene and released.',
  'It is the [3..9]th such case in the region since [month].',
  'Attendance fell to [200..9000], the lowest since [1985..2015], according to figures seen by this newspaper.',
  'Researchers from the University of [town] compared [40..9000] households and found only a weak link to [topic].',
];
const ENCYCLOPEDIA = [
  '[surname] ([1790..1930] – [1931..2012]) was a [trade] and writer from [town], [country], best known for work on [topic].',
  'The station lies [2..90] km {{north|east|south-west}} of [town] and was opened in [month] [1868..1995].',
  'The genus contains about [4..300] species, most of them native to [country].',
  'After the reforms of [1820..1999] the institution lost most of its influence, and by [2000..2015] it had [12..900] members.',
  'Its population was [300..90000] at the [2001..2021] census.[citation needed]',
  'Modern scholars, among them [name] [surname] ([1988..2021]), have questioned this account of [topic].',
  'The term is also used, somewhat loosely, for [topic].',
  'It was listed as a protected monument in [1955..2010] and restored between [1990..1999] and [2000..2020].',
];
const BLOG = [
  "OK so I've been meaning to write about my [thing] for months and never got round to it.",
  "When we moved to [town] in [2009..2023] I knew nothing about [topic], and honestly? I still don't.",
  'Pro tip: do it on a [day]. Trust me.',
  'I bought the cheap one ($[9..60]) first, which lasted [2..11] weeks, then the expensive one, which my [thing] promptly destroyed.',
  'My friend [name], who is a [trade], says the trick is to wait [2..40] minutes and not to touch anything.',
  'Anyway. Here are [3..11] things I wish somebody had told me.',
  'EDIT: several of you asked in the comments, yes it works in [country] as well.',
  'I tried it again with half the [goods] and it was {{much better|a disaster|fine, actually}}.',
];
const SHOP = [
  'The [surname] [100..900] [thing] is made for daily use and carries a [1..10]-year guarantee.',
  'Available in [2..12] colours. Ships from [town] within [1..9] working days.',
  '★★★★☆ [name] from [town]: "Did the job, the manual is useless though. Bought [2..6] more."',
  'Dimensions: [10..90] x [10..90] x [4..60] cm. Weight: [1..30].[1..9] kg.',
  'Customers who viewed this also looked at: [thing], [thing], [thing].',
  'Returns are free for [14..100] days if the [thing] is unused and in its box.',
];
const FORUM = [
  '[name][10..99] wrote:\n> has anybody tried this with [topic]?',
  'Mine stopped working after the update on [month] [1..28], [2014..2024]. Rolling back to [1..9].[0..30] fixed it.',
  'You want the [thing] setting, third menu from the left. Took me [2..30] hours to find.',
  "this. also don't listen to anyone in [town] who charges more than [20..400] for it",
  'Thread moved to off-topic. Please use the search. — mod_[name]',
  "I'm a [trade] and we do this all the time, no idea why people make such a fuss.",
];
const SCRAPS = [
  'Share this:  Facebook  X  WhatsApp',
  'We use cookies to improve your experience. Accept all | Settings',
  'Posted by admin on [month] [1..28], [2011..2024] · [0..90] comments',
  'Read more »',
  'Home > Articles > [topic]',
  'Photo: [name] [surname]',
  '© [2009..2024] [surname] Media. All rights reserved.',
  '',
];
/** Sentences at home in any text; composed, so that long crawls don't run dry. */
const PROSE = [
  '[who] [did] [what] [when].',
  '[when:w], [who] [did] [what], [but].',
  'In [town], [who] [did] [what] [when].',
  'According to [name] [surname], [who] [did] [what].',
  '[who] never [did] [what], [but].',
  'What matters here is [what], not [what].',
  'Of the [20..900] people asked, [3..19] said that [who] [did] [what].',
];
const PARTS: Book = {
  ...WORLD,
  who: [
    'the [trade]',
    'a group of [trade]s',
    'nobody in the office',
    '[name] [surname]',
    'the new owners',
    'my cousin [name]',
    'the committee',
    'most visitors',
    'the authors of the report',
    'a judge in [town]',
    'the manufacturer',
    'two students from [country]',
    'the ministry',
    'her publisher',
    'the older residents',
  ],
  did: [
    'described',
    'ignored',
    'paid for',
    'rebuilt',
    'argued over',
    'photographed',
    'inherited',
    'measured',
    'complained about',
    'promised',
    'sold',
    'understood',
    'postponed',
    'restored',
    'reviewed',
    'made use of',
    'wrote about',
    'lost',
  ],
  what: [
    'the [thing] in the hall',
    'a study of [topic]',
    '[3..90] boxes of [goods]',
    'the road to [town]',
    'the second floor',
    'a course on [topic]',
    'the archive',
    'an old [thing]',
    'the rules for [topic]',
    'the harvest',
    'the contract with [surname] & [surname]',
    'the letters from [country]',
    'the lower price',
    'the results',
    'the old bridge',
  ],
  when: [
    'in [1890..2023]',
    'last [month]',
    'on [day]',
    'before the war',
    'for [2..30] years',
    'at short notice',
    'after the flood of [1900..2015]',
    'twice a week',
    'without telling anybody',
    'in the summer',
    'by the end of [month]',
    'only once',
  ],
  but: [
    'although the figures were never published',
    'which few people noticed',
    'and the matter rested there',
    'so prices rose by [2..60]%',
    'much to the surprise of [name]',
    'if the weather allowed it',
    'or so the story goes',
    'because [topic] had become fashionable',
    'at a cost of [2..90] thousand',
  ],
};
const GENRES = [NEWS, ENCYCLOPEDIA, BLOG, SHOP, FORUM];
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Crawled passages of every kind of site, with what crawlers leave in. */
export const passages: Bank = (random) => {
  const words = narrowed(WORLD, random);
  const known = narrowed(PARTS, random);
  const dirty = random() < 0.5;
  const longest = between(4, 22, random);
  return () => {
    const genre = pick(GENRES, random);
    const own = sample(genre, between(1, genre.length, random), random).map((line) =>
      weave(line, words, random),
    );
    const more = Array.from({ length: between(2, longest, random) }, () =>
      upper(weave(pick(PROSE, random), known, random)),
    );
    const lines = [
      ...own.slice(0, 1),
      ...sample([...own.slice(1), ...more], own.length + more.length, random),
    ];
    const joined = lines
      .map((line, i) => (i % 4 === 3 ? `${line}\n\n` : `${line} `))
      .join('')
      .trim();
    const text = dirty ? `${pick(SCRAPS, random)}\n${joined}\n${pick(SCRAPS, random)}`.trim() : joined;
    return weave(text, words, random);
  };
};

export const sentences: Bank = (random) => {
  const own = sample(GENRES, between(2, GENRES.length, random), random).flat();
  return () =>
    random() < 0.3
      ? weave(pick(own, random), WORLD, random)
      : upper(weave(pick(PROSE, random), PARTS, random));
};

const short =
  (bank: Bank, count: number): Bank =>
  (random) => {
    const next = bank(random);
    return () => Array.from({ length: between(1, count, random) }, next).join(' ');
  };
export const snippetsOfText = short(sentences, 4);

const TASKS: Book = {
  ...WORLD,
  form: [
    'poem',
    'cover letter',
    'press release',
    'limerick',
    'product description',
    'toast for a wedding',
    'LinkedIn post',
    'short story',
    'speech',
    'FAQ',
    'haiku',
    'apology e-mail',
    'lesson plan',
    'radio ad',
    'dialogue',
    'packing list',
    'job description',
    'review',
    'fable',
    'eulogy',
  ],
  tone: [
    'witty',
    'formal',
    'warm',
    'plain',
    'sarcastic',
    'optimistic',
    'poetic',
    'matter-of-fact',
    'childlike',
    'persuasive',
  ],
  skill: [
    'negotiate a salary',
    'learn [tongue]',
    'train for a half marathon',
    'repair a [thing]',
    'grow tomatoes on a balcony',
    'stop procrastinating',
    'write clean code',
    'plan a trip to [country]',
    'save for a house',
    'talk to a difficult boss',
    'sleep better',
    'teach [topic] to teenagers',
    'start a podcast',
    'move to [town]',
    'choose a [thing]',
  ],
};

export const instructions = bankOf(
  [
    'Write a [tone] [form] about [topic].',
    'Write a [form] for a [trade] from [town].',
    'Give [3..12] tips on how to [skill].',
    'Explain [topic] to a [trade].',
    'Compare [topic] and [topic].',
    'Come up with [3..15] names for a {{shop|podcast|band|café}} about [topic].',
    'Describe a day in the life of a [trade] in [country].',
    'How do I [skill] in [2..12] weeks?',
    'List the pros and cons of [topic] for a [trade].',
    'Create a [2..10]-day itinerary for [town] with a budget of [200..3000] euros.',
    'Generate [3..10] interview questions for a [trade] about [topic].',
    'What would happen if [topic] had never existed?',
    'Design a {{quiz|game|workshop|survey}} about [topic] for [5..40] people.',
    'Suggest a {{recipe|meal plan}} using [goods] and [goods], for [2..9] people.',
    'Name [3..9] common mistakes people make when they [skill].',
    'Imagine you are a [thing]. Write a [form].',
    'Tell me about the history of [topic] in [country].',
    'Rewrite this proverb in a [tone] style and explain it with an example from [topic].',
  ],
  TASKS,
);

const WITH_INPUT: readonly string[] = [
  'Summarise the text in one sentence.',
  'Find the main idea of the passage.',
  'Correct the grammar.',
  'Rewrite the text in a more formal register.',
  'Extract all numbers and say what they mean.',
  'Classify the text as news, advertisement, opinion or other.',
  'Turn the text into a question.',
  'Make the text half as long.',
  'What is the sentiment of this text?',
  'Write a headline for the text.',
  'List the people and places that are mentioned.',
  'Continue the text.',
];

/** `instruction`, an unlikely character and the input, for frames that place the two apart. */
export const inputTasks: Bank = (random) => {
  const text = snippetsOfText(random);
  return () => `${pick(WITH_INPUT, random)}\u0000${text()}`;
};

/** Instructions that evolved: several constraints, a situation, a few hundred words. */
export const longInstructions: Bank = (random) => {
  const base = instructions(random);
  const situation = [
    'I am a [trade] in [town] and I have about [2..40] hours for this.',
    'My audience is [5..90] people who know nothing about [topic].',
    'Last [month] we tried something similar and it failed because of [topic].',
    'My colleague [name] ([trade]) disagrees with the whole idea.',
    'We have a budget of $[300..90000] and must finish by [day], [month] [1..28].',
    'The result will be read aloud in [country], where [topic] is a sensitive matter.',
  ];
  const limits = [
    'Use no more than [100..900] words.',
    'Include at least [2..6] concrete examples.',
    'Address at least one counter-argument.',
    'Do not mention [topic].',
    'Structure it in [3..7] numbered sections, each with a heading.',
    'Use a table where it helps.',
    'End with an open question.',
    'Every paragraph must begin with a different letter.',
    'Weigh the costs against the benefits with numbers.',
    'Keep the reading level at grade [5..12].',
    'Cite how you know, and say where you are unsure.',
  ];
  return () => {
    const parts = [
      base(),
      ...sample(situation, between(1, 3, random), random),
      ...sample(limits, between(2, 5, random), random),
    ];
    return weave(parts.join(random() < 0.3 ? '\n- ' : ' '), TASKS, random);
  };
};

const LABELS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  entail: [
    ['entailment', 'neutral', 'contradiction'],
    ['yes', 'no', "it's impossible to say"],
    ['yes', 'it is not possible to tell', 'no'],
  ],
  topic: [
    ['World', 'Sports', 'Business', 'Science'],
    ['news', 'shop', 'forum', 'encyclopedia'],
    ['positive', 'negative', 'neutral'],
    ['formal', 'informal'],
  ],
  same: [
    ['(a) same meaning', '(b) different meaning'],
    ['yes', 'no'],
    ['paraphrase', 'not a paraphrase'],
  ],
  form: [
    ['acceptable', 'unacceptable'],
    ['yes', 'no'],
    ['grammatical', 'ungrammatical'],
  ],
};

/** Short tasks of classic sets, in the many templates such collections have. */
export const nlpTasks: Bank = (random) => {
  const text = sentences(random);
  const forms = [
    'Premise: %1\nHypothesis: %2\nDoes the premise entail the hypothesis?\n%entail',
    '%1\n\nBased on the paragraph above can we conclude that "%2"?\n%entail',
    'Read the following and pick the right category.\n\n%1\n\n%topic',
    'Do these sentences have the same meaning?\n"%1"\n"%2"\n%same',
    'Generate a question with a factual answer.\n\n%1',
    'Write the next sentence: %1',
    'Which word does "it" refer to in: "%1 It was too heavy."?',
    'Sentence 1: %1\nSentence 2: %2\nIs this the right order?',
    'Keywords: [topic], [thing], [town]. What sentence might contain them?',
    'Is "%1" grammatical?\n%form',
    'In one word, what is this about? %1 %2',
    '%1\nQ: who or what is meant here?\nA:',
  ];
  return () => {
    const listed = random() < 0.5;
    const offered = (kind: string): string => {
      const options = pick(LABELS[kind] ?? [[]], random);
      return listed ? `OPTIONS:\n- ${options.join('\n- ')}` : `Options: ${options.join('; ')}`;
    };
    const form = pick(forms, random)
      .replace('%1', text)
      .replace('%2', text)
      .replace(/%(entail|topic|same|form)/, (_all, kind: string) => offered(kind));
    return weave(form, WORLD, random);
  };
};

export const everything = mixed(instructions, nlpTasks, longInstructions);
