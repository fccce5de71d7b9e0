import { between, pick, sample } from '../../../../demo/random.ts';
import { email, SERVICE, section, STAFF } from './office.ts';
import { runJob, scale } from './extraction.ts';
import { chance, fill, habits, hex, honest, one, request, some, times, user, type Habits } from './text.ts';
import { FIELDS, lines, prose, question, subject } from './world.ts';

/** How programs that write are set. */
export const WARM: Habits = { heat: [null, null, 0.7, 0.5, 1], cap: [null, null, 1000, 2048] };

/** Rows of a shop's catalogue turned into listings in the shop's own voice. */
const listings = honest('batch', 'shop-listings', function* (random) {
  const shop = fill('{brand}', random);
  const voice = one(
    [
      'warm, a little cheeky, no exclamation marks',
      'technical and dry',
      'premium; short sentences; "we" form',
      'for outdoor people, second person',
      'SEO-friendly, use the main keyword twice',
    ],
    random,
  );
  const system = fill(
    `[You write product descriptions for|Copy desk of] ${shop}. Voice: ${voice}. [HTML with <p> and <ul>|Plain text, {60-160} words|JSON: title (max 70), bullets\\[5\\], description]. [Never mention price or delivery.|No superlatives, no claims that are not in the data.|]`,
    random,
  );
  const csv = chance(0.4, random);
  const item = (at: number): string => {
    const row = {
      sku: fill('{10-99}-{1000-9999}', random),
      name: fill('{ware}', random),
      colour: fill('[{colour}|{colour}/{colour}]', random),
      material: fill('[see picture|FSC oak|100% cotton|steel, powder-coated|ABS|recycled PET]', random),
      size: fill('[{10-200}x{10-90}x{2-80} cm|S-XL|one size|{1-9} l]', random),
      supplier_text: fill(
        '[|{ware} of high quality, suitable for [home|camping|office]. Attention: not for children under {3-8} years|made in {city}]',
        random,
      ),
      rank: at,
    };
    return csv ? Object.values(row).join(';') : JSON.stringify(row, null, pick([0, 1], random));
  };
  yield* runJob({ system, base: habits(WARM, random), ...scale(random), item, middle: 190 }, random);
});

const KEYWORDS = [
  '{q}',
  '{t} guide',
  '{t} for beginners',
  'best {t} [2025|2026]',
  '{q} [explained|tips]',
  '{t} mistakes',
];

/** A content business: an article on each keyword its clients ordered, from outline to meta description. */
const articles = honest('batch', 'keyword-articles', function* (random) {
  const brief = fill(
    '[You are a senior content writer.|Ghostwriter for {brand} Media.|] [Write for people first.|8th grade reading level.|British spelling.] [No fluff, no "in today\'s world".|Use H2/H3, one table, an FAQ.|Active voice, short paragraphs.] [Target length {700-2200} words.|]',
    random,
  );
  const steps = sample(['outline', 'sections', 'meta', 'faq', 'social'], between(1, 5, random), random);
  const niches = sample(FIELDS, pick([2, 4, FIELDS.length], random), random);
  const base = habits({ heat: [null, 0.7, 0.8, 1], cap: [null, 2500, 4096] }, random);
  for (let order = 0; ; order++) {
    const about = subject(random, niches);
    const key = one(KEYWORDS, random, { t: about.thing, q: question(about, random) });
    const order1 = { ...base, system: brief, session: `order-${Math.floor(order / 5)}` };
    const outline = times(between(4, 9, random), (n) => `${n + 1}. ${question(about, random)}`).join('\n');
    const client = fill('{firm}, {city}', random);
    if (steps.includes('outline'))
      yield request(
        order1,
        [
          user(
            `Outline for "${key}". Client: ${client}. Competitors' headings:\n${times(between(3, 8, random), () => `- ${question(about, random)}`).join('\n')}`,
          ),
        ],
        0,
        random,
        outline,
      );
    if (steps.includes('sections'))
      for (const heading of outline.split('\n').slice(0, 5))
        yield request(
          order1,
          [
            user(
              `Article: ${key}\nOutline:\n${outline}\n\nWrite the section "${heading.slice(3)}" (150-250 words). Internal link: /${hex(4, random)}`,
            ),
          ],
          310,
          random,
        );
    else
      yield request(
        order1,
        [
          user(
            `Write the article.\nKeyword: ${key}\nClient: ${client}\nMust include: ${prose(about, 1, random)}\nCTA: ${fill('[call {phone}|book online|newsletter]', random)}`,
          ),
        ],
        1400,
        random,
      );
    if (steps.includes('meta'))
      yield request(order1, [user(`meta title (55) + description (150) for "${key}"`)], 55, random);
    if (steps.includes('faq'))
      yield request(
        order1,
        [
          user(
            `FAQ schema JSON-LD for "${key}", 4 questions from "people also ask":\n${times(4, () => question(about, random)).join('\n')}`,
          ),
        ],
        420,
        random,
      );
    if (steps.includes('social'))
      yield request(
        order1,
        [user(`3 posts (LinkedIn, Facebook, X) that announce our article "${key}"`)],
        220,
        random,
      );
  }
});

/** A company's manuals and pages into other languages, segment by segment with its glossary. */
const manuals = honest('batch', 'manual-translation', function* (random) {
  const target = pick(
    ['German', 'Italian', 'Polish', 'Brazilian Portuguese', 'Japanese', 'Danish', 'Czech'],
    random,
  );
  const terms = sample(
    ['ledger', 'meter', 'roster', 'claim', 'tenant', 'voucher', 'parcel'],
    between(2, 6, random),
    random,
  ).map((term) => `${term} → ${hex(2, random)}-${term.toUpperCase()}`);
  const system = fill(
    `[Translate from English into ${target}.|You are a technical translator (EN>${target}) for {firm}.] [Keep tags <g>, <x/> and numbers.|Formal address.|One output line per input line.] Terms: ${terms.join('; ')}`,
    random,
  );
  const pairs = chance(0.5, random);
  const item = (at: number): string => {
    const text = section(pick([...SERVICE, ...STAFF], random), random);
    const memory = pairs
      ? `\nFuzzy match ${between(70, 99, random)}%: ${fill('{verb} the {noun} before {clock}', random)}`
      : '';
    return `seg ${at + 1}${memory}\n${text
      .split('\n')
      .map((line) => fill(`<g id="{1-90}">`, random) + line + '</g>')
      .join('\n')}`;
  };
  yield* runJob(
    { system, base: habits({ heat: [0, null, 0.2] }, random), ...scale(random), item, middle: 170 },
    random,
  );
});

const SAID = lines(`I told you not to come back to {city}.
  [No. |]You said {month}. You always say {month}.
  [-Where is {first}? -Gone.|-Ready? -No.]
  The {noun} was never about the money.
  [\\[door creaks\\]|♪ ♪|\\[indistinct chatter\\]]
  {first}, [listen to me|look at me|please].
  In this valley, the river rises {2-9} metres every spring,
  and with it [come the herons|goes the road to {city}].
  They paid {money} for that {ware}.
  [Right.|What?|Oh, come on.|Nothing.]
  My grandmother worked here as a {role}
  for {12-40} years, six days a week.`);

/** A subtitling house: blocks of an episode into another language, with what was said before. */
const subtitles = honest('batch', 'subtitles', function* (random) {
  const target = pick(
    ['Spanish (LatAm)', 'Finnish', 'German', 'Hindi', 'Dutch', 'French', 'Turkish'],
    random,
  );
  const system = fill(
    `[Subtitle translation to|Translate these subtitles into] ${target}. [Max 42 characters per line, 2 lines.|17 cps.] [Keep indices and timings exactly.|Return only numbered text, timings are added later.] [Sound descriptions in brackets.|Swearing: keep the level.]`,
    random,
  );
  const base = habits({ heat: [null, 0.2, 0.3] }, random);
  const many = pick([8, 15, 30, 60], random);
  for (let episode = 1; episode <= 60; episode++) {
    const synopsis = fill(
      '{first} and {first} [run a hotel|search the missing {role}|follow the river] in {city}.',
      random,
    );
    let [block, seconds] = [0, between(3, 60, random)];
    for (let part = 0; part < 26; part++) {
      const blocks = times(many, () => {
        seconds += between(1, 6, random);
        const stamp = `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')},${between(100, 999, random)}`;
        return `${++block}\n${stamp} --> ${stamp.slice(0, -3)}999\n${one(SAID, random)}`;
      });
      yield request(
        { ...base, system, session: `ep-${episode}` },
        [user(`${fill('S0{1-4}', random)}E${episode}. ${synopsis}\n\n${blocks.join('\n\n')}`)],
        many * 24,
        random,
      );
    }
  }
});

/** Pictures of the owner's site described for screen readers, from what the page says about them. */
const altTexts = honest('batch', 'alt-texts', function* (random) {
  const ask = one(
    [
      'Write alt text (max 125 characters) for this image.',
      'alt attribute? Do not begin with "image of".',
      'Describe the image for blind readers in one sentence, then a long description of 2-3 sentences.',
      'Return {"alt": "...", "decorative": bool}',
    ],
    random,
  );
  const item = (): string =>
    `${ask}\n\n${fill('file: [IMG_{1000-9999}|DSC0{1000-9999}|{noun}-hero|{city}_{2015-2026}_final].[jpg|png|webp]\npage: [https://{brand}.example/{noun}/|]{dept}\nvision tags: [person {60-99}|outdoor {60-99}|table {60-99}|text {60-99}], [{ware}|{role}|street in {city}] {40-99}, {colour} {50-90}\n[caption: {first} {last} ({role}) [opens|visits|repairs] the {noun} [hall|desk] in {city}, {day}|caption: none|caption: {ware}, {colour}]\n[surrounding text: |ctx: ]', random)}${some(['{firm} [opened|sold|rebuilt] its {city} branch on {day}.', 'The {ware} comes in {colour} and {colour}.', '{first} {last} has been a {role} for {2-40} years.'], between(1, 3, random), random).join(' ')}`;
  yield* runJob(
    { base: habits({ heat: [null, 0.2], cap: [80, 150, null] }, random), ...scale(random), item, middle: 32 },
    random,
  );
});

/** Sales and success mail to the people in the owner's address book. */
const outreach = honest('batch', 'contact-mails', function* (random) {
  const sender = fill('{first} {last}', random);
  const offer = fill(
    '[{app} for {dept} teams|our {ware} range|a free energy check|the renewal of your {noun} plan]',
    random,
  );
  const rules = fill(
    '[Under {60-140} words.|Three short paragraphs.] [One question at the end.|Ask for {15-30} minutes next week.] [No buzzwords.|Do not be pushy.] [Subject line first.|JSON: subject, body.] [Mention the note if it helps.|]',
    random,
  );
  const form = pick(
    [
      'Contact: {row}\n\nWrite the e-mail.',
      '{row}',
      'Write an email to this person for {s} about {o}.\n{row}',
    ],
    random,
  );
  const replies = chance(0.3, random);
  const item = (): string => {
    const row = JSON.stringify({
      first_name: fill('{first}', random),
      last_name: fill('{last}', random),
      title: fill('{role}', random),
      company: fill('{firm}', random),
      city: fill('[{city}|null]', random),
      last_touch: fill('{iso}', random),
      note: fill(
        '[met at the {city} fair, liked the {noun} demo|asked about {noun}s in {month}|opened {2-9} mails|complained about {dept}|]',
        random,
      ),
    });
    const before =
      replies && chance(0.5, random)
        ? `\n\nTheir last mail:\n${email(one(['Thanks, but not before {month}.', 'What does it cost for {5-400} users?', 'Please talk to {first}, who runs {dept}.'], random), random)}`
        : '';
    return fill(form, random, { row, s: sender, o: offer }) + before;
  };
  yield* runJob(
    {
      system: `${fill('[You draft e-mails for|Sales assistant of]', random)} ${sender}. Topic: ${offer}. ${rules}`,
      base: habits(WARM, random),
      ...scale(random),
      item,
      middle: 150,
    },
    random,
  );
});

export const WRITING = [listings, articles, manuals, subtitles, altTexts, outreach];
