import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { section, SERVICE, STAFF } from './office.ts';
import { abstract, article, chunkId, claim, clinical, event, judgment } from './scholarship.ts';
import { chance, fill, habits, hex, honest, model, one, request, times, user, type Random } from './text.ts';
import { address, page, prose, question, subject } from './world.ts';

/** Lawyers ask over retrieved judgments. */
const cases = honest('rag', 'case-law', function* (random) {
  const system = fill(
    `[You assist [solicitors|associates|barristers] at {last} {last} LLP with legal research.|LEGAL RESEARCH TOOL - {firm}] [Rely on the extracts only; do not cite any authority that is not included.|Authorities not in the bundle must not be mentioned.] [Structure: Issue, Rule, Application, Conclusion.|Give a short answer first, then reasoning with pinpoint references.|Write as a memo to the partner.] [State uncertainty openly and explain your reasoning.|Flag adverse authority.]`,
    random,
  );
  const base = habits({ heat: [null, 0, 0.2], cap: [null, 2048, 4000], stream: 0.4, think: 0.3 }, random);
  const form = pick(
    ['Question: {q}\n\nExtracts:\n{x}', '{x}\n\n---\nMatter {m}. {q}', '<bundle>\n{x}\n</bundle>\n\n{q}'],
    random,
  );
  for (let at = 0; ; at++) {
    const point = claim(random);
    const x = times(between(2, 6, random), () => judgment(point, between(3, 8, random), random)).join('\n\n');
    const q = one(
      [
        'What is the current position on {p}?',
        'Our client {firm} [was served|wants to terminate] on {day}. Advise on {p}.',
        'Are there authorities against us on {p}, and can they be distinguished?',
        'Draft two paragraphs of skeleton argument on {p} for the [respondent|appellant].',
        'Compare how the courts below treated {p}.',
      ],
      random,
      { p: point },
    );
    const first = user(fill(form, random, { q, x, m: between(10_000, 99_999, random) }));
    const text = fill(
      `Short answer: [probably|yes|unlikely]. ${judgment(point, between(2, 6, random), random)}`,
      random,
    );
    const session = `matter-${at}`;
    yield request({ ...base, system, session }, [first], 0, random, text);
    if (chance(0.3, random))
      yield request(
        { ...base, system, session },
        [
          first,
          model(text),
          user(
            one(
              [
                'Which paragraph supports that?',
                'Shorten to 150 words for the client.',
                'and if the contract was made before {2012-2022}?',
                'Are you sure about the second authority? Check the extract again.',
              ],
              random,
            ),
          ),
        ],
        300,
        random,
      );
  }
});

/** Clinicians and guideline writers ask over abstracts. */
const medicine = honest('rag', 'medical-evidence', function* (random) {
  const json = chance(0.4, random);
  const system = fill(
    `[You summarise clinical evidence for [physicians|a guideline panel|hospital pharmacists].|{brand} Evidence. Audience: [GPs|specialists].] [Use only the abstracts supplied|Do not use outside knowledge]; [cite PMIDs|cite as (Author, year)]. [Grade certainty: high, moderate, low, very low.|Report effect sizes with intervals.] [Not for patients.|Say if evidence is insufficient.]${json ? ' Output JSON: {"answer": str, "certainty": str, "pmids": [int], "caveats": [str]}' : ''}`,
    random,
  );
  const base = {
    ...habits({ heat: [0, null, 0.1], cap: [null, 900, 1500] }, random),
    ...(json ? { json } : {}),
  };
  for (let at = 0; ; at++) {
    const about = clinical(random);
    const found = times(between(3, 9, random), () =>
      abstract(chance(0.8, random) ? about : clinical(random), random),
    );
    const q = one(
      [
        'In patients with {ill}, does {agent} improve {end}?',
        '{agent} for {ill} - dosing in renal impairment?',
        '74yo F, {ill}, on {other}, eGFR {18-55}. Add {agent}? evidence for {end}',
        'PICO\nP: adults with {ill}\nI: {agent}\nC: [placebo|{other}]\nO: {end}',
        'Is there a difference in {end} between {agent} and {other}?',
      ],
      random,
      { ...about, other: clinical(random).agent },
    );
    yield request(
      { ...base, system, session: `ev-${Math.floor(at / 3)}` },
      [user(`${q}\n\n${found.join('\n\n')}`)],
      380,
      random,
    );
  }
});

/** A report writer: plans searches, takes notes of pages, looks for gaps, writes section by section. */
const deep = honest('rag', 'deep-research', function* (random) {
  const planner = fill(
    '[You are a research planner.|Break the research task into searches.] [Produce|Return] {3-7} [specific|non-overlapping] search queries that together [cover|answer] the task. [Think about definitions, figures, critics and recent changes.|Cover different angles.] [JSON: \\{"queries": \\[...\\]\\}|One query per line.]',
    random,
  );
  const reader = fill(
    '[Take notes from the page that help with the task.|Extract facts relevant to the task, with figures and dates.] [Bullets.|Max {100-250} words.] [Answer NONE if irrelevant.|Rate usefulness 1-5.]',
    random,
  );
  const critic = fill(
    '[What is still missing?|Review the notes. List open questions and up to {2-3} more queries, or DONE.]',
    random,
  );
  const author = fill(
    '[Write the final report in Markdown|Synthesise the notes into a report] [with an executive summary, sections and a source list|of {800-2500} words for a [management|general] audience]. [Cite \\[n\\].|Do not add facts that are not in the notes.]',
    random,
  );
  const cheap = habits({ heat: [null, 0, 0.3], cap: [null, 800] }, random);
  for (let run = 0; ; run++) {
    const about = subject(random);
    const session = `run-${hex(6, random)}`;
    const goal = one(
      [
        '{q}',
        'I need a briefing on {t} for [my board|a client in {city}|a podcast]: {q}?',
        'Compare the options around {t}, costs, risks, outlook. {q}',
        'write a report about {t} (focus: {q})',
      ],
      random,
      { t: about.thing, q: question(about, random) },
    );
    const queries = times(between(3, 6, random), () => question(about, random));
    yield request(
      { ...cheap, system: planner, session },
      [user(`Task: ${goal}`)],
      0,
      random,
      queries.join('\n'),
    );
    const notes: string[] = [];
    for (const query of queries.flatMap((asked) => times(between(1, 3, random), () => asked))) {
      const text = `- ${prose(about, between(1, 4, random), random)}`;
      yield request(
        { ...cheap, system: reader, session },
        [
          user(
            `Task: ${goal}\nQuery: ${query}\nURL: ${address(about, random)}\n\n${page(about, between(3, 9, random), random)}`,
          ),
        ],
        0,
        random,
        text,
      );
      notes.push(text);
    }
    const listed = notes.map((note, at) => `[${at + 1}] ${note}`).join('\n');
    yield request(
      { ...cheap, system: critic, session },
      [user(`Task: ${goal}\n\nNotes:\n${listed}`)],
      90,
      random,
    );
    yield request({ system: author, session, stream: true }, [user(`${goal}\n\n${listed}`)], 1900, random);
  }
});

const CHATTER = [
  'and {x}?',
  'what about {x}',
  'ok, same for {x} pls',
  'how much is it then',
  'why',
  'does that also go for {x}',
  'no, the other one',
];

/** The small step before retrieval: makes the last message of a chat stand on its own. */
const rewriting = honest('rag', 'query-rewriting', function* (random) {
  const task = one(
    [
      'Given the conversation, rewrite the last user message as a standalone search query. Return only the query.',
      'Condense the chat history and follow-up question into one self-contained question[| in the same language].\n',
      'Query contextualiser. Output: one line, no quotes. If the message is small talk output NO_SEARCH.',
      'You reformulate questions for a vector store. Do NOT answer the question, just reformulate it if needed and otherwise return it as is.',
    ],
    random,
  );
  const base = habits({ heat: [0, 0, null], cap: [60, 100, 128, null] }, random);
  const flat = chance(0.6, random);
  for (let at = 0; ; at++) {
    const matter = pick([...SERVICE, ...STAFF], random);
    const turns: AskTurn[] = times(between(1, 3, random), () => [
      user(one(matter.asks, random)),
      model(one(matter.rules, random)),
    ]).flat();
    const last = one(CHATTER, random, {
      x: fill('[the {ware}|{app}|{city}|my colleague|{month}|part-timers|the {noun}]', random),
    });
    const history = turns
      .map(({ role, text }) => `${role === 'user' ? 'Human' : 'Assistant'}: ${text}`)
      .join('\n');
    const sent = flat
      ? [user(`${task}\n\nChat History:\n${history}\nFollow Up Input: ${last}\nStandalone question:`)]
      : [...turns, user(last)];
    yield request({ ...base, ...(flat ? {} : { system: task }), session: `c${at}` }, sent, 18, random);
  }
});

/** Retrieval helpers that spread one question: paraphrases, sub-questions, an imagined passage. */
const expansion = honest('rag', 'query-expansion', function* (random) {
  const forms = sample(
    [
      'Generate {3-5} different versions of the user question to retrieve documents from a vector database. One per line.\nOriginal question: {q}',
      'Please write a passage to answer the question\nQuestion: {q}\nPassage:',
      'Break this question into sub-questions that can be answered separately. JSON array.\n{q}',
      'Step back: what more general question lies behind "{q}"?',
      'Give keywords and synonyms (DE, EN) for a BM25 search: {q}',
    ],
    2,
    random,
  ).map((form) => form.replace('{3-5}', String(between(3, 5, random))));
  const base = habits({ heat: [0, null, 0.7], cap: [null, 256] }, random);
  const open = chance(0.5, random);
  for (let at = 0; ; at++) {
    const q = open
      ? question(subject(random), random)
      : one(pick([...SERVICE, ...STAFF], random).asks, random);
    for (const form of forms)
      yield request({ ...base, session: `w-${at % 4}` }, [user(form.replace('{q}', () => q))], 90, random);
  }
});

/** Answers with citations, and a second look at whether each is backed. */
const cited = honest('rag', 'cited-answers', function* (random) {
  const system = fill(
    '[Answer with citations.|You write grounded answers.] [Each claim ends with the id of its passage in \\[brackets\\].|Return JSON \\{"sentences":\\[\\{"text","ids"\\}\\]\\}.] [Answer "insufficient context" if the passages do not suffice.|]',
    random,
  );
  const check = fill(
    '[Is the sentence fully supported by the passage? Answer SUPPORTED, PARTIAL or NOT.|Faithfulness check. 1 if the statement follows from the context, else 0. Give a one-line reason.]',
    random,
  );
  const base = habits({ heat: [0, 0.1, null], cap: [null, 512] }, random);
  const verify = chance(0.6, random);
  for (let at = 0; ; at++) {
    const about = subject(random);
    const passages = times(between(3, 8, random), () => ({
      id: chunkId(random),
      text: chance(0.8, random)
        ? prose(about, between(2, 5, random), random)
        : prose(subject(random), 3, random),
    }));
    const text = `${prose(about, between(1, 3, random), random)} [${passages[0]?.id}]`;
    const session = `qa-${at}`;
    yield request(
      { ...base, system, session },
      [
        user(
          `${passages.map((found) => `[${found.id}] ${found.text}`).join('\n')}\n\n${question(about, random)}`,
        ),
      ],
      0,
      random,
      text,
    );
    if (verify)
      yield request(
        { system: check, temperature: 0, maxTokens: 60, session },
        [user(`Context: ${passages[0]?.text}\n\nStatement: ${text}`)],
        12,
        random,
      );
  }
});

const GRAPH = String.raw`-Goal-
Given a text document [that is potentially relevant to this activity |]and a list of entity types, identify all entities of those types and all relationships among them.
-Steps-
1. For each entity give: name, type ({kinds}), description.
2. For each pair of related entities give: source, target, why they are related, strength (1-10).
3. [Return as a single list, records separated by ##|Output JSON with "nodes" and "edges"|Output tuples ("entity"<\|>NAME<\|>TYPE<\|>DESCRIPTION)].
4. When finished, output <DONE>.
-Example-
{sample}`;

/** Builds a knowledge graph of the owner's documents, chunk by chunk, with a second helping. */
const graph = honest('rag', 'graph-extraction', function* (random) {
  const kinds = sample(
    ['ORGANIZATION', 'PERSON', 'GEO', 'EVENT', 'CONTRACT', 'DRUG', 'PRODUCT', 'CLAUSE', 'DATE', 'DISEASE'],
    between(3, 6, random),
    random,
  ).join(', ');
  const head = fill(GRAPH, random, { kinds, sample: article(event(random), 2, random) });
  const makers = [
    (): string => article(event(random), between(4, 14, random), random),
    (): string => judgment(claim(random), between(3, 9, random), random),
    (): string => times(between(1, 4, random), () => abstract(clinical(random), random)).join('\n'),
    (): string => times(between(2, 5, random), () => section(pick(STAFF, random), random)).join('\n\n'),
  ];
  const make = pick(makers, random);
  const base = habits({ heat: [0, null], cap: [null, 4000] }, random);
  const glean = chance(0.5, random);
  for (let at = 0; ; at++) {
    const first = user(`${head}\n\n-Real Data-\nText: ${make()}\nOutput:`);
    const text = times(between(5, 20, random), () =>
      fill('("entity"~{firm}~ORGANIZATION~{dept} partner in {city})##', random),
    ).join('\n');
    yield request({ ...base, session: `ix-${at % 3}` }, [first], 0, random, text);
    if (glean)
      yield request(
        { ...base, session: `ix-${at % 3}` },
        [
          first,
          model(text),
          user('MANY entities were missed in the last extraction. Add them below using the same format:'),
        ],
        200,
        random,
      );
  }
});

/** Indexing: a line of context for each chunk of a long document, which is sent along every time. */
const contextual = honest('rag', 'chunk-contexts', function* (random) {
  const task = one(
    [
      'Please give a short succinct context to situate this chunk within the overall document for the purposes of improving search retrieval of the chunk. Answer only with the succinct context and nothing else.',
      'Write one sentence that says where in the document this passage belongs and what it is about.',
      'Return JSON: title, summary (20 words), three questions this chunk answers.',
    ],
    random,
  );
  const base = habits({ heat: [0, null, 0.2], cap: [150, 200, null] }, random);
  const longDocument = (): string[] =>
    times(between(12, 40, random), () =>
      chance(0.5, random)
        ? section(pick([...STAFF, ...SERVICE], random), random)
        : article(event(random), 4, random),
    );
  for (let file = 0; ; file++) yield* chunks(longDocument(), file, task, base, random);
});

function* chunks(
  parts: readonly string[],
  file: number,
  task: string,
  base: Partial<Ask>,
  random: Random,
): Generator<Ask, void> {
  const whole = parts.join('\n\n').slice(0, 12_000);
  for (const part of parts)
    yield request(
      { ...base, session: `doc-${file}` },
      [user(`<document>\n${whole}\n</document>\nHere is the chunk:\n<chunk>\n${part}\n</chunk>\n${task}`)],
      60,
      random,
    );
}

export const RESEARCH = [cases, medicine, deep, rewriting, expansion, cited, graph, contextual];
