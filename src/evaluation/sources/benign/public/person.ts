import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { interests, wonder } from './curiosity.ts';
import { bar, chance, endless, fill, hex, single, talk, type Random, typist, usual, wide } from './make.ts';
import { advert, code, email, errorText, NAMES, notes, scene, transcript, vita } from './paste.ts';
import { followup, prose } from './replies.ts';

const person = (name: string, asks: (random: Random) => Generator<Ask, void>): BenignSource => ({
  name: `public/${name}`,
  label: 'benign',
  kind: 'person',
  asks,
});

const ABOUT_ME = bar(
  'I live in a small flat with {2..3} kids. Be brief.|Call me {first}. No emojis. British spelling.|I am a {role} at {firm}. I like direct answers and I hate "it depends".|Answer like a well-read friend. If you are not sure, say so.|The user has ADHD: short paragraphs, one step at a time.|Today is {day}. The user prefers metric units and 24h time.',
);

const curious = person('curious-evenings', function* (random) {
  const fields = interests(random);
  const typed = typist(random);
  const about = chance(0.3, random) ? { system: fill(pick(ABOUT_ME, random), NAMES, random) } : {};
  const settings = { ...usual(random), ...about };
  const chatty = pick([0.2, 0.5, 0.75], random);
  yield* endless((at) => {
    const first = wonder(random, fields);
    const said = [typed(first.text)];
    while (chance(chatty, random) && said.length < 14) said.push(typed(followup(random)));
    return talk(said, {
      settings: { ...settings, session: `evening-${Math.floor(at / 4)}` },
      tokens: () => wide(40, 1400, random),
      reply: (_, tokens) => prose(first.thing, tokens, random),
    });
  });
});

const EDITS = bar(
  'tighten this, keep my voice|what is not working here|Next {3..8} paragraphs please. Past tense, close third, no chapter heading.|is the dialogue believable|rewrite from the view of {hero}|give me {3..7} ways this scene could turn|continue|continue, darker|too purple. again, plainer|Do a line edit and list what you changed.|does {hero} know about {place} at this point? check against the earlier part|name for a minor character, {role}, born 19{20..70}|Describe {place} at night in under {60..200} words|what would an agent say about this opening|cut {10..40}% without losing the joke|Is "{odd}" a cliché?|the pacing sags. where exactly',
);

const writer = person('novel-in-progress', function* (random) {
  const world = {
    ...NAMES,
    hero: [fill('{first}', NAMES, random)],
    place: [
      pick(
        bar(
          'the ferry house|Station Nine|the orchard|Varn|the pier at Holm|Mrs Lang’s kitchen|the lower city|the archive',
        ),
        random,
      ),
    ],
    odd: bar(
      'a silence you could touch|weak tea light|cold as a key|time did what time does|the smell of rain on dust',
    ),
  };
  const genre = pick(
    bar('literary|cosy crime|space opera|young adult fantasy|historical, Lisbon 1755|memoir|horror'),
    random,
  );
  const bible = fill(
    `You help with a novel (${genre}). Main character {hero}, ${between(17, 70, random)}. Setting: {place}. What happened so far: ${scene(random, between(5, 30, random))}`,
    world,
    random,
  );
  const settings = { ...usual(random), ...(chance(0.6, random) ? { system: bible } : {}) };
  const typed = typist(random);
  yield* endless((at) => {
    const rounds = between(1, 9, random);
    const said = Array.from({ length: rounds }, (_, round) => {
      const wish = typed(fill(pick(EDITS, random), world, random));
      const pasted = round === 0 || chance(0.25, random);
      return pasted ? `${wish}\n\n${fill(scene(random, wide(6, 45, random)), world, random)}` : wish;
    });
    return talk(said, {
      settings: { ...settings, session: `writing-${at}` },
      tokens: () => wide(120, 2600, random),
      reply: (_, tokens) => fill(scene(random, Math.min(22, Math.ceil(tokens / 30))), world, random),
    });
  });
});

const PROJECTS = bar(
  'a discord bot for my guild|a recipe website|a script that sorts my photos|a plant watering thing with an esp32|my fantasy football spreadsheet|a tiny roguelike|a budget app|a scraper for flat listings|my band’s homepage|a home assistant dashboard|a birdsong logger|an old perl script from work',
);
const CODE_WISHES = bar(
  'why does this not work|this is for {p}, it runs but the numbers are wrong|{e}|can you make it faster? {10..900} files take forever|explain line {2..6} to me, copied from stackoverflow years ago|how would a real programmer write this|add a {opt} option|turn this into {lang}|I get this since the update:\n{e}|is it ok to commit this with the api key in it|write a test for it, whatever people use|Refactor please. No classes.|what does this even do',
);
const CODE_NEXT = bar(
  'now i get\n{e}|works!! thank you|ok but without the library|where do i put that file|same thing with the other one:\n{c}|it prints nothing|can you give me the whole file, not just the diff|why the underscore|how do i undo a git commit i already pushed|still the same\n{e}|nice. now do the {opt}|is that secure',
);

const coder = person('weekend-coder', function* (random) {
  const project = pick(PROJECTS, random);
  const typed = typist(random);
  const settings = usual(random);
  const hole = {
    p: [project],
    e: () => errorText(random),
    c: () => code(random),
    opt: bar('dry run|dark mode|--since|retry|csv export|login|progress bar|timezone'),
    lang: bar('typescript|go|a one-liner|rust|plain js|python'),
  };
  yield* endless((at) => {
    const fence = chance(0.5, random) ? ['```\n', '\n```'] : ['', ''];
    const said = [
      `${typed(fill(pick(CODE_WISHES, random), hole, random))}\n\n${fence[0]}${code(random)}${fence[1]}`,
    ];
    while (chance(0.6, random) && said.length < 12) said.push(fill(pick(CODE_NEXT, random), hole, random));
    return talk(said, {
      settings: { ...settings, session: `night-${Math.floor(at / 3)}` },
      tokens: () => wide(80, 2400, random),
      reply: () => `${prose('your script', 160, random)}\n\n\`\`\`\n${code(random)}\n\`\`\``,
    });
  });
});

const APPLYING = bar(
  'Write a cover letter for this job. Max {200..350} words. Do not start with "I am excited". My CV is below.|does my cv fit this ad, honest score and what is missing|what questions will they ask me in the interview? {5..12} of them, with the awkward ones|tailor the bullet points to the ad, dont invent anything|Rate my chances and tell me if it is worth the evening|salary negotiation script, they will say {30..80}k|short linkedin message to the hiring manager|gap {2019..2023} how do i explain it for this one|rewrite my summary for it|red flags in this ad?',
);

const seeker = person('job-hunt', function* (random) {
  const cv = vita(random);
  const favourite = fill(pick(APPLYING, random), {}, random);
  const settings = usual(random);
  const loyal = pick([0.2, 0.5, 0.8], random);
  yield* endless((at) => {
    const wish = chance(loyal, random) ? favourite : fill(pick(APPLYING, random), {}, random);
    const said = [`${wish}\n\n--- ad ---\n${advert(random)}\n\n--- cv ---\n${cv}`];
    while (chance(0.4, random) && said.length < 6)
      said.push(
        pick(
          [
            followup(random),
            'less stiff',
            'too long',
            `they replied:\n\n${email(random)}\n\nwhat do i answer`,
          ],
          random,
        ),
      );
    return talk(said, {
      settings: { ...settings, session: `application-${at}` },
      tokens: () => wide(90, 900, random),
      reply: (_, tokens) => prose('your application', tokens, random),
    });
  });
});

const HEAVY: readonly ((random: Random) => string)[] = [
  (random) => wonder(random).text,
  (random) =>
    `${pick(bar('reply to this, decline politely|summarise in 3 bullets|what does she want from me|too harsh?|answer yes to everything but the date|translate to English'), random)}\n\n${email(random)}`,
  (random) =>
    `${pick(bar('action items with owners|minutes please, UK style|who promised what|what was decided? only that'), random)}\n\n${transcript(random)}`,
  (random) => `${pick(bar('fix|review|what is the bug|document this|shorter'), random)}\n${code(random)}`,
  (random) => `${errorText(random)}\n\n?`,
  (random) =>
    `${pick(bar('make sense of this|sort by urgency|turn into a plan for the week|what am I forgetting'), random)}\n${notes(random)}`,
  (random) =>
    fill(
      `I need to decide between {a} and {b}. Budget {200..9000}, deadline {day}. Ask me up to {2..5} questions first.`,
      {
        ...NAMES,
        a: bar('a heat pump|two contractors|the Madrid job|renting|the big van|night trains'),
        b: bar('keeping the gas boiler|an agency|staying|a mortgage|two small vans|flying'),
      },
      random,
    ),
];

const heavy = person('all-day-power-user', function* (random) {
  const typed = typist(random);
  const instructions = fill(
    Array.from({ length: between(3, 12, random) }, () => pick(ABOUT_ME, random)).join('\n'),
    NAMES,
    random,
  );
  const settings = { ...usual(random), system: instructions, maxTokens: pick([4096, 8192, 16_000], random) };
  yield* endless((at) => {
    const said = [typed(pick(HEAVY, random)(random))];
    while (chance(0.68, random) && said.length < 22)
      said.push(chance(0.25, random) ? pick(HEAVY, random)(random) : typed(followup(random)));
    return talk(said, {
      settings: {
        ...settings,
        session: `day-${Math.floor(at / 12)}`,
        ...(chance(0.15, random) ? { reasoning: 'medium' as const } : {}),
      },
      tokens: () => wide(30, 3800, random),
      reply: (_, tokens) => prose('that', tokens, random),
    });
  });
});

const NOTE_ORDERS = bar(
  'Clean up this note. Keep my wording, fix typos, add headings. Markdown.|Suggest {3..6} tags for the note, lowercase, comma separated.|Extract tasks as "- [ ] task (date)". If there are none say none.|Title for this note, max {5..9} words|Summarise in one sentence for my index.|Which of my notes could this link to? Existing titles: {titles}|Turn into flashcards Q:: A::|Write the daily summary from the snippets.',
);

const noteTaker = person('second-brain', function* (random) {
  const titles = sample(
    bar(
      'Kitchen|Reading 2026|Dad|Taxes|Garden log|Ideas|Talks|Camino|Team 1:1s|Sourdough|Bike|Quotes|House rules|Songs',
    ),
    between(4, 9, random),
    random,
  ).join(', ');
  const orders = sample(NOTE_ORDERS, between(1, 4, random), random).map((order) =>
    fill(order, { titles: [titles] }, random),
  );
  const below = chance(0.5, random);
  const settings = { ...usual(random), ...(chance(0.4, random) ? { temperature: 0.2 } : {}) };
  yield* endless((at) => {
    const order = pick(orders, random);
    const sheet = pick(
      [
        notes,
        notes,
        transcript,
        (r: Random) => scene(r, 6),
        (r: Random) => `${wonder(r).thing}\n${notes(r)}`,
      ],
      random,
    )(random);
    const placed = below ? { ...settings, system: order } : settings;
    return [
      single(below ? sheet : `${order}\n\n${sheet}`, wide(5, 500, random), {
        ...placed,
        session: `vault-${Math.floor(at / 9)}`,
      }),
    ];
  });
});

const STUBS = bar(
  '{x}|{x} meaning|{x} vs the rest|{x} {20..99} eur ok?|{x} pros cons|why {x}|{x}??|{x} quick|best {x}|{x} kids|{x} cost 2026|{x} danger|and {x}|more|shorter|no|source?|example|{x} in {tongue}|{2..99}*{11..990}|{x} for beginners|{12..450} usd in eur|timezone {city} now|opposite of {adj}|synonym {adj}|{city} {city} by train|spell {adj}ly|{x} origin',
);
const terse = person('three-words', function* (random) {
  const fields = interests(random, 7);
  const settings = usual(random);
  const system = chance(0.5, random)
    ? { system: pick(bar('Be terse.|max 2 sentences|Answer in one line unless asked.|no preamble'), random) }
    : {};
  const hole = {
    tongue: bar('spanish|german|latin|french|greek'),
    city: bar('oslo|lima|vienna|lyon|turin|delhi|porto|boston|sofia'),
    adj: bar('stubborn|vivid|modest|quaint|reckless|bleak|subtle|eager|frugal|odd'),
    x: (r: Random) => wonder(r, fields).thing.toLowerCase(),
  };
  yield* endless((at) => {
    const said = Array.from({ length: between(1, 5, random) }, () => fill(pick(STUBS, random), hole, random));
    return talk(said, {
      settings: { ...settings, ...system, session: `phone-${Math.floor(at / 3)}` },
      tokens: () => wide(3, 160, random),
      reply: (_, tokens) => prose('it', Math.min(tokens, 60), random),
    });
  });
});

const RULES = bar(
  'Do not use bullet points.|Max {80..400} words.|Avoid jargon.|Ask before assuming.|Use a table with columns option, cost, effort, risk.|Quote the part you rely on.|Tone: calm, factual.|No disclaimers.|Rank by impact.|Think through the trade-offs before you answer.|Flag anything I got wrong.|Include one counter-argument.|Use SI units.|End with the single next step.',
);
const ROLES = bar(
  'an experienced {role}|a patient teacher|a sceptical editor|a senior accountant|a museum guide|an old carpenter|a travel agent who hates tourists|a nutrition scientist|a family lawyer|a sports coach',
);
const FRAMES: readonly ((role: string, task: string, rules: readonly string[], context: string) => string)[] =
  [
    (role, task, rules, context) =>
      `# Role\nYou are ${role}.\n\n# Context\n${context}\n\n# Task\n${task}\n\n# Rules\n${rules.map((rule) => `- ${rule}`).join('\n')}`,
    (role, task, rules, context) =>
      `Act as ${role}. ${task}\n\nBackground: ${context}\n\n${rules.map((rule, at) => `${at + 1}. ${rule}`).join('\n')}`,
    (role, task, rules, context) =>
      `<context>${context}</context>\n<instructions>\n${task}\n${rules.join('\n')}\n</instructions>\nYou are ${role}.`,
    (role, task, rules, context) =>
      `GOAL: ${task}\nPERSONA: ${role}\nCONSTRAINTS: ${rules.join(' ')}\nINPUT:\n${context}`,
  ];
const orderly = person('prompts-like-a-spec', function* (random) {
  const frame = pick(FRAMES, random);
  const fields = interests(random, 6);
  const house = sample(RULES, between(2, 4, random), random).map((rule) => fill(rule, {}, random));
  const settings = usual(random);
  yield* endless((at) => {
    const { text, thing } = wonder(random, fields);
    const rules = [
      ...house,
      ...sample(RULES, between(0, 3, random), random).map((rule) => fill(rule, {}, random)),
    ];
    const context = pick(
      [
        notes(random),
        email(random),
        `I know little about ${thing}. ${pick(bar('It is for a family evening.|I have to explain it at work.|I tried twice and failed.|My budget is tight.'), random)}`,
        `none`,
      ],
      random,
    );
    const said = [frame(fill(pick(ROLES, random), NAMES, random), text, rules, context)];
    while (chance(0.3, random) && said.length < 4) said.push(followup(random));
    return talk(said, {
      settings: { ...settings, session: `desk-${Math.floor(at / 3)}` },
      tokens: () => wide(120, 1800, random),
      reply: (_, tokens) => prose(thing, tokens, random),
    });
  });
});

const TRICKS = bar(
  'Let us think step by step.|Take a deep breath and work on this carefully.|First list what you know, then answer.|Answer, then criticise your answer, then improve it.|You will get a tip of {10..200} dollars for a perfect answer.|Reply with the answer only.|Explain your reasoning in {2..6} numbered steps, then the answer after "Final:".|Imagine three experts who discuss until they agree.|Before you answer, ask yourself what a beginner would get wrong.|Respond as a haiku.|Use JSON with keys claim, why, confidence.||Write it as a dialogue between a cat and a professor.',
);
const PUZZLES: readonly string[] = [
  'I have {3..9} {f}, eat {1..2}, and my {w} brings {2..8} more but {1..3} are rotten. How many good {f}?',
  'A {f} stall sells {12..60} a day and closes on {day}. How many in {2..9} weeks?',
  'All {f} are heavy. Some heavy things are cheap. Are some {f} cheap?',
  'If it takes {3..9} people {3..9} hours to pick {f}, how long for {10..90} people?',
  'How many r are in "{word}"?',
  'My {w} is {2..9} years older than me and in {2..20} years we are {60..120} together. How old am I?',
];
const hobbyist = person('prompt-tinkerer', function* (random) {
  const typed = typist(random);
  const models = chance(0.5, random);
  const hole = {
    ...NAMES,
    f: bar('apples|pears|lanterns|eggs|kites|marbles|tickets|bricks'),
    w: bar('sister|uncle|neighbour|coach|grandpa'),
    word: bar('strawberry|refrigerator|corridor|mirror|carrier|terrarium|arrears'),
  };
  yield* endless(function* (at) {
    const puzzle = typed(
      chance(0.6, random) ? fill(pick(PUZZLES, random), hole, random) : wonder(random).text,
    );
    for (const trick of sample(TRICKS, between(2, 6, random), random)) {
      const front = chance(0.3, random);
      const line = fill(trick, {}, random);
      const warmth = models ? { temperature: pick([0, 0.5, 1, 1.3], random) } : {};
      yield single((front ? `${line}\n\n${puzzle}` : `${puzzle} ${line}`).trim(), wide(4, 900, random), {
        ...warmth,
        session: `playground-${at}`,
      });
    }
  });
});

const QUIZ = bar(
  'Give me {5..20} pub quiz questions on {x}, {level}, answers at the end|quiz me on {x}, one at a time, dont tell me the answer until i guess|is it really true what they say about {x}? heard at our quiz night|Tie-breaker question with a number as the answer, topic {x}|connections puzzle: {4..6} clues that link to {x}|multiple choice, {x}, one funny wrong option|which is older or bigger or whatever fits: {x} or {y}?|odd one out with {x}, {y} and {z}|our quizmaster said the answer was {x}. the question was about {y}. could he be wrong|a picture round idea around {x}|name {3..8} things connected with {x}|true or false round about {x} and {y}',
);
const trivia = person('quiz-night', function* (random) {
  const typed = typist(random);
  const settings = usual(random);
  const fields = interests(random, 8);
  const hole = {
    x: (r: Random) => wonder(r, fields).thing,
    y: (r: Random) => wonder(r, fields).thing,
    z: (r: Random) => wonder(r).thing,
    level: bar('easy|hard|for families|evil|for {20..60} year olds'),
  };
  yield* endless((at) => {
    const said = [typed(fill(pick(QUIZ, random), hole, random))];
    while (chance(0.55, random) && said.length < 12)
      said.push(
        typed(
          pick(
            [
              followup(random),
              fill(
                pick(
                  bar(
                    '{1820..2024}?|is it {x}|b|pass|harder|no idea, tell me|next|ha knew it|{2..400}|c. no wait, a|that one is disputed',
                  ),
                  random,
                ),
                hole,
                random,
              ),
            ],
            random,
          ),
        ),
      );
    return talk(said, {
      settings: { ...settings, session: `quiz-${hex(3, random)}-${at}` },
      tokens: () => wide(15, 900, random),
      reply: (_, tokens) => prose('the round', Math.min(tokens, 300), random),
    });
  });
});

export const PERSONS: readonly BenignSource[] = [
  curious,
  writer,
  coder,
  seeker,
  heavy,
  noteTaker,
  terse,
  orderly,
  hobbyist,
  trivia,
];
