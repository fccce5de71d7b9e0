import { between, pick, sample } from '../../../../demo/random.ts';
import type { AskTurn } from '../../../source.ts';
import { email, review, section, SERVICE, STAFF, type Matter } from './office.ts';
import { article, chunkId, event } from './scholarship.ts';
import {
  chance,
  fill,
  habits,
  hex,
  honest,
  model,
  one,
  request,
  some,
  times,
  tool,
  user,
  type Random,
} from './text.ts';
import { address, prose, question, subject } from './world.ts';

const THANKS = [
  'thanks',
  'ok and {q}',
  'no I meant: {q}',
  '{q}',
  'and [for part-timers|in {city}|if it was before {month}]?',
  'where is that written?',
];

/** Staff ask an assistant that has the handbook's sections in its system prompt. */
const handbook = honest('rag', 'handbook', function* (random) {
  const firm = fill('{firm}', random);
  const intro = fill(
    `[You are the [HR|People|policy] assistant of ${firm}.|${firm} Employee Helpdesk bot (v{1-6}).] [Use only|Answer strictly from|Base your answer on] the [handbook excerpts|policy sections|context] below. [If the answer is not there, say you don't know and refer to {dept}.|When unsure, point to {mail}.] [Answer in the language of the question.|Quote the section number.|Keep it short and friendly.]`,
    random,
  );
  const [open, close] = pick(
    [
      ['<context>', '</context>'],
      ['### Excerpts', ''],
      ['"""', '"""'],
      ['[DOCUMENTS]', '[END]'],
    ],
    random,
  ) as [string, string];
  const base = habits({ heat: [null, 0, 0.1, 0.3], cap: [null, 500, 800], stream: 0.6 }, random);
  const book = STAFF.map((matter) => ({ matter, text: section(matter, random) }));
  for (let sitting = 0; ; sitting++) {
    const end = `emp-${between(1000, 1900, random)}`;
    const turns: AskTurn[] = [];
    for (let left = pick([1, 1, 1, 2, 3], random); left > 0; left--) {
      const { matter } = pick(book, random);
      const q = one(matter.asks, random);
      turns.push(user(turns.length === 0 ? q : one(THANKS, random, { q })));
      const found = [
        ...sample(book, between(1, 3, random), random),
        { matter, text: section(matter, random) },
      ];
      const context = found
        .map(({ text }) => `${text}${fill('[|\n(updated {day})|\nOwner: {dept}]', random)}`)
        .join('\n\n');
      const text = some(matter.rules, between(1, 3, random), random).join(' ');
      yield request(
        {
          ...base,
          system: `${intro}\n\n${open}\n${context}\n${close}`,
          endUser: end,
          session: `hb-${sitting}`,
        },
        [...turns],
        40,
        random,
        text,
      );
      turns.push(model(text));
    }
  }
});

/** A help-desk chat that searches the knowledge base by tool. */
const support = honest('rag', 'support-desk', function* (random) {
  const name = fill('{brand}', random);
  const system = fill(
    `You are [{first}|Ava|"Buddy"|the virtual agent], [a support agent|first-line support] for ${name}.
[# Rules\n|]- [Search the knowledge base before answering.|Always call the search tool first; do not answer from memory.]
- [Never promise refunds above {money}.|Refunds: collect the order number, then open a ticket.]
- [Escalate angry customers.|If the customer asks for a human, hand over at once.]
- [Tone: warm, plain English, no emojis.|Mirror the customer's language.|Max {3-6} sentences.]
Today is {day}. Opening hours {7-9}:00-{17-21}:00.`,
    random,
  );
  const tools = sample(
    [
      { name: pick(['search_kb', 'kb_lookup', 'find_articles'], random), parameters: ['query', 'top_k'] },
      { name: 'create_ticket', parameters: ['subject', 'body', 'priority'] },
      { name: 'get_order', parameters: ['order_id'] },
      { name: 'handover', parameters: ['reason'] },
    ],
    between(1, 4, random),
    random,
  );
  const base = habits({ heat: [null, null, 0.2, 0.4], cap: [null, 600, 1024], stream: 0.5 }, random);
  for (let chat = 0; ; chat++) {
    const turns: AskTurn[] = chance(0.5, random) ? [model(`Hi! ${name} support here, how can I help?`)] : [];
    const owner = { ...base, system, tools, session: `chat-${chat}`, endUser: hex(10, random) };
    for (let round = pick([1, 1, 2, 3, 4], random); round > 0; round--) {
      const matter = pick(SERVICE, random);
      turns.push(user(one(matter.asks, random)));
      const call = `${tools[0]?.name ?? 'search'}({"query": "${matter.title.toLowerCase()}"})`;
      yield request(owner, [...turns], 0, random, call);
      turns.push(model(call), tool(hits(matter, random)));
      const text = fill(
        `[I'm sorry about that.|Thanks for waiting.|] ${one(matter.rules, random)} [Does that help?|Anything else?|]`,
        random,
      );
      yield request(owner, [...turns], 40, random, text);
      turns.push(model(text));
    }
  }
});

const hits = (matter: Matter, random: Random): string =>
  JSON.stringify(
    [matter, ...sample(SERVICE, between(0, 2, random), random)].map((found) => ({
      id: chunkId(random),
      score: between(41, 93, random) / 100,
      title: found.title,
      body: section(found, random),
    })),
  );

/** Questions under a product page, answered from its data sheet and reviews. */
const shelf = honest('rag', 'product-questions', function* (random) {
  const shop = fill('{brand}', random);
  const task = fill(
    `[Answer the shopper's question about this product using the specification and reviews.|You answer product questions on ${shop}.] [Max {2-4} sentences.|One short paragraph.] [Do not invent features.|If unknown: "The listing doesn't say."] [Mention when the answer comes from a review.|]`,
    random,
  );
  const base = habits({ heat: [0, 0.2, null], cap: [120, 200, 256], stream: 0.3 }, random);
  const first = chance(0.5, random);
  for (let at = 0; ; at++) {
    const ware = fill('{colour} {ware}', random);
    const sheet = JSON.stringify(
      {
        sku: fill('{100-999}-{10000-99999}', random),
        title: `${ware} by ${fill('{brand}', random)}`,
        weight_kg: between(1, 400, random) / 10,
        dimensions_cm: fill('{8-200} x {8-120} x {3-90}', random),
        material: fill('[oak veneer|polyester|steel|ABS|cotton|see label]', random),
        warranty_months: pick([12, 24, 36, null], random),
        stock: between(0, 90, random),
      },
      null,
      chance(0.5, random) ? 1 : undefined,
    );
    const notes = times(between(1, 6, random), () => `- (${between(1, 5, random)}★) ${review(random)}`).join(
      '\n',
    );
    const q = one(
      [
        '[is this|are these] [waterproof|dishwasher safe|made in Europe]?',
        'does it fit [a {120-190} cm person|in a small hallway|{city} tram rules lol]',
        'How heavy is the {colour} one? My [mother|back] [needs|wants] light',
        'can i get spare [parts|covers] after {2-6} years',
        'whats the difference to the {ware}',
        'Does {ware} from {brand} work with it?',
        'Is the return free if [the colour is off|too big]',
      ],
      random,
    );
    const body = `SPEC\n${sheet}\n\nREVIEWS\n${notes}`;
    const turns = [user(first ? `QUESTION: ${q}\n\n${body}` : `${body}\n\nShopper asks: ${q}`)];
    yield request({ ...base, system: task, session: `pdp-${Math.floor(at / 2)}` }, turns, 45, random);
  }
});

const PLACES = [
  '[slack|teams] #{dept} {first}, {iso}',
  'Confluence / {dept} / {noun} runbook (edited {day})',
  'JIRA {noun}-{100-9000} [Open|Done|Blocked]',
  'Mail {mail} -> {mail} {iso}',
  'drive:/{dept}/{noun}-{2019-2026}.[pptx|xlsx|docx]',
  'CRM {firm} (stage: [lead|renewal|lost])',
];
const SCRAPS = [
  '{first}: [fyi|heads-up|nope], the {noun} [export|migration|freeze] moved to {day}',
  'Decision: {firm} keeps the [old|new] {noun} contract until {day}; owner {first} {last}.',
  '| {noun} | {10-900} | {money} | {first} |',
  'Steps: 1) {verb} the {noun} 2) tell {dept} 3) {verb} again if {app} shows an error.',
  'Renewal {day}, {money}/yr, champion {first} {last} ({role}) left in {month}.',
  '@{first} can you {verb} the {noun} before {clock}? {firm} is waiting',
];

/** Search over a company's chats, wikis, tickets and files. */
const enterprise = honest('rag', 'enterprise-search', function* (random) {
  const system = fill(
    `[You are {brand} Search, a workplace assistant.|Workplace answer engine for {firm}.] You get results the asker may see. [Cite as \\[n\\]|Put the source id in parentheses after each claim]. [Prefer newer results.|When results conflict, say so.] [Never reveal documents marked confidential.|]
Asker: {first} {last}, {role}`,
    random,
  ).replace(/Asker.*$/, '');
  const base = habits({ heat: [null, 0, 0.2], cap: [null, 700, 1500], stream: 0.8 }, random);
  const xml = chance(0.4, random);
  for (let at = 0; ; at++) {
    const who = fill('{first} {last}, {role}, {city}', random);
    const found = times(between(3, 14, random), (n) => {
      const [where, what] = [one(PLACES, random), some(SCRAPS, between(1, 5, random), random).join('\n')];
      return xml ? `<result n="${n + 1}" src="${where}">${what}</result>` : `[${n + 1}] ${where}\n${what}`;
    });
    const q = one(
      [
        'who owns the {noun} [process|integration]',
        'latest status {firm} renewal',
        'what did we decide about the {noun} [freeze|pricing] in {month}',
        '{noun} runbook',
        'when is {first} back and who covers [|for] {dept}',
        'summarise everything on {firm} from last [week|quarter] before my {clock} call',
        'how do I {verb} a {noun} in {app}',
      ],
      random,
    );
    yield request(
      { ...base, system: `${system}Asker: ${who}`, session: `ws-${at}`, endUser: who.split(',')[0] ?? who },
      [user(`${found.join('\n\n')}\n\n${q}`)],
      210,
      random,
    );
  }
});

/** A public answer engine: anything anyone types, with what the crawl found. */
const engine = honest('rag', 'search-answers', function* (random) {
  const name = fill('{brand}', random);
  const task = fill(
    `[You are ${name}, an answer engine.|Write the answer box for ${name} search.] [Given a user query and web results, write|Using the results, give] [a direct answer followed by details|an accurate, well-structured answer|2-4 short paragraphs]. [Cite inline like \\[2\\]\\[5\\].|Every sentence needs a citation.] [No medical or legal advice beyond the sources.|If results disagree, mention both.|Current date: {day}.]`,
    random,
  );
  const base = habits({ heat: [null, 0.2, 0.5], cap: [null, 1024, 2000], stream: 0.9 }, random);
  const related = chance(0.5, random);
  for (let at = 0; ; at++) {
    const about = subject(random);
    const query = question(about, random);
    const results = times(
      between(4, 10, random),
      (n) =>
        `${n + 1}. ${fill("[{brand}|{city} Gazette|r/{noun}s|Wiki|{first}'s blog]", random)} - ${about.thing}\n   ${address(about, random)}${fill('[ ({iso})|]', random)}\n   ${prose(about, between(1, 4, random), random).slice(0, 520)}${fill('[ ...|]', random)}`,
    ).join('\n');
    const session = { session: `q-${hex(6, random)}`, system: task };
    const text = prose(about, between(4, 9, random), random);
    yield request(
      { ...base, ...session },
      [user(`Query: ${query}\n\nResults:\n${results}`)],
      170,
      random,
      text,
    );
    if (related)
      yield request(
        {
          ...session,
          system: 'Suggest 3 follow-up searches as a JSON array of strings.',
          json: true,
          temperature: 0.7,
        },
        [user(`${query}\n\n${text.slice(0, 900)}`)],
        50,
        random,
      );
    if (at % 6 === 5) {
      const next = question(about, random);
      yield request(
        { ...base, ...session },
        [user(query), model(text), user(`Query: ${next}\n\nResults:\n${results}`)],
        320,
        random,
      );
    }
  }
});

/** A news reader's question box: the same few events asked about by many, then others. */
const news = honest('rag', 'news-answers', function* (random) {
  const system = fill(
    "[You answer readers' questions from {city} {brand} articles only.|NEWSROOM ASSISTANT. Ground every statement in the articles given.] [Neutral tone.|No speculation.] [Name outlet and date.|Link article ids.] [Decline opinion questions about candidates.|]",
    random,
  );
  const base = habits({ heat: [null, 0.1], cap: [300, 450, null], stream: 0.5 }, random);
  let events = times(between(4, 9, random), () => event(random));
  for (let at = 0; ; at++) {
    if (at % 45 === 44) events = [event(random), ...events.slice(0, -1)];
    const about = pick(events.slice(0, between(1, events.length, random)), random);
    const articles = times(
      between(2, 5, random),
      () =>
        `<article id="${between(100_000, 999_999, random)}" date="${fill('{iso}', random)}">${article(about, between(3, 8, random), random)}</article>`,
    ).join('\n');
    const q = one(
      [
        'what happened with {e}',
        '{e} latest',
        'Why did {e} happen?',
        'how many people are affected by {e}',
        'is it true that {first} {last} knew about {e}',
        'timeline of {e} please',
        'When will it be over? ({e})',
      ],
      random,
      { e: about },
    );
    yield request({ ...base, system, session: `r${at}` }, [user(`${articles}\n\nReader: ${q}`)], 130, random);
  }
});

/** Bid teams fill questionnaires from earlier answers: a finite list for each tender. */
const tender = honest('rag', 'tender-answers', function* (random) {
  const firm = fill('{firm}', random);
  const base = habits({ heat: [null, 0.3], cap: [null, 1200] }, random);
  for (let bid = 0; bid < 14; bid++) {
    const client = fill('{firm}', random);
    const limit = pick([80, 150, 250], random);
    const system = `${fill('[You help the bid team of|Draft RFP responses for]', random)} ${firm}. Client: ${client}. Reuse approved wording where it fits, max ${limit} words per answer. Mark gaps with [TO DO].`;
    for (let row = 1; row <= between(60, 140, random); row++) {
      const asked = one(
        [
          'Describe how your company [handles|documents|tests] {noun} [incidents|changes|recovery].',
          'Do you hold [ISO 27001|ISO 9001|SOC 2|Cyber Essentials]? Attach evidence and renewal dates.',
          'What is the guaranteed availability of {app}, and how is it measured[|; which credits apply]?',
          'State the number of [FTE|subcontractors|apprentices] in {city} working on {noun} services.',
          'How are {noun} data deleted at the end of the contract?',
          'Provide [one|two] references from the {dept} sector with contract value above {money}.',
        ],
        random,
      );
      const past = times(
        between(1, 4, random),
        () =>
          `Q (${fill('{firm}, {day}', random)}): ${fill('How do you {verb} {noun}s?', random)}\nA: ${some(SCRAPS, between(2, 5, random), random).join(' ')} ${pick(
            STAFF,
            random,
          )
            .rules.map((rule) => fill(rule, random))
            .join(' ')}`,
      ).join('\n\n');
      const mail = chance(0.05, random) ? `\n\nClarification received:\n${email(asked, random)}` : '';
      yield request(
        { ...base, system, session: `bid-${bid}` },
        [user(`${bid + 1}.${row} ${asked}\n\nPrevious answers:\n${past}${mail}`)],
        limit * 1.2,
        random,
      );
    }
  }
});

export const ANSWERING = [handbook, support, shelf, enterprise, engine, news, tender];
