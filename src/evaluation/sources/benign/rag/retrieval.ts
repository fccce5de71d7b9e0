import { between, pick, sample } from '../../../../demo/random.ts';
import { customerText, TONGUES } from '../../../material/benign-a/foreign.ts';
import { anyOf, type Line } from '../../../material/benign-a/grammar.ts';
import { testSet } from '../../../material/benign-a/items.ts';
import { ARTICLE, ASKED, PAPER } from '../../../material/benign-a/knowledge.ts';
import { SHOP_QUESTION } from '../../../material/benign-a/commerce.ts';
import { EXAM_QUESTION, LESSON } from '../../../material/benign-a/learning.ts';
import { CONTRACT, MAIL, MEMO } from '../../../material/benign-a/office.ts';
import { NEWS } from '../../../material/benign-a/public.ts';
import { DATA_QUESTION, FUNCTION, BUG } from '../../../material/benign-a/technical.ts';
import { chance, product } from '../../../material/benign-a/settings.ts';
import type { Ask, BenignSource } from '../../../source.ts';

export const rag = (name: string, asks: BenignSource['asks']): BenignSource => ({
  name: `rag/${name}`,
  label: 'benign',
  kind: 'rag',
  asks,
});

const ORDERS = [
  "Use the following pieces of context to answer the question at the end. If you don't know, say so.",
  'Answer the question based only on the context below.',
  'You are given extracts from our handbook. Answer and cite the extract in brackets, e.g. [2].',
  'Answer from the sources. Quote the source after each sentence. If the sources do not answer it, say "I could not find that".',
  'Context information is below. Given the context and no prior knowledge, answer the query.',
  'Beantworte die Frage anhand der Auszüge. Wenn nichts passt, sage das.',
  'Réponds à la question avec les extraits ci-dessous uniquement.',
  'Use the search results. Today is a working day. Be brief.',
];

const SEPARATORS: readonly ((passages: readonly string[]) => string)[] = [
  (passages) => passages.join('\n\n'),
  (passages) => passages.map((text, i) => `[${i + 1}] ${text}`).join('\n'),
  (passages) => passages.map((text, i) => `<doc id="${i}">\n${text}\n</doc>`).join('\n'),
  (passages) => passages.map((text) => `---\n${text}`).join('\n'),
  (passages) => JSON.stringify(passages.map((content, rank) => ({ rank, content }))),
];

/** Where the retrieved passages go: one string for the system prompt and one for the user's turn. */
type Place = (passages: string, question: string) => Pick<Ask, 'system' | 'turns'>;

function placeOf(random: () => number): Place {
  const order = pick(ORDERS, random);
  const turn = (text: string) => ({ turns: [{ role: 'user' as const, text }] });
  return pick<Place>(
    [
      (passages, question) => ({ system: `${order}\n\n${passages}`, ...turn(question) }),
      (passages, question) => ({ system: order, ...turn(`Context:\n${passages}\n\nQuestion: ${question}`) }),
      (passages, question) => turn(`${order}\n\n${passages}\n\nQuestion: ${question}\nHelpful Answer:`),
      (passages, question) => turn(`${question}\n\n${order}\n\n${passages}`),
    ],
    random,
  );
}

/** An owner's documents: a store of passages, of which a few are retrieved for a question. */
export function storeOf(random: () => number): (random: () => number) => string {
  const passages = testSet(
    anyOf(ARTICLE, ARTICLE, MEMO, LESSON, NEWS, CONTRACT)(random),
    between(30, 400, random),
    random,
  );
  const [count, show] = [between(2, 8, random), pick(SEPARATORS, random)];
  return (random) => show(sample(passages, count, random));
}

/** Questions of an owner's users. */
const questionsOf = (random: () => number): Line =>
  anyOf(ASKED, ASKED, SHOP_QUESTION, EXAM_QUESTION, BUG, DATA_QUESTION)(random);

const people = (random: () => number): Pick<Ask, 'session' | 'endUser'> => {
  const who = `u${between(1, 4000, random)}`;
  return { session: who, endUser: who };
};

/** Pasted passages and a question, each user for itself. */
export const passages = rag('passages', function* (random) {
  const [place, store, question, settings] = [
    placeOf(random),
    storeOf(random),
    questionsOf(random),
    product(200, random),
  ];
  const named = chance(0.4, random);
  for (;;) {
    const { session, endUser } = people(random);
    const prompt = place(store(random), question(random));
    yield {
      ...prompt,
      ...settings,
      ...(named ? { session, endUser } : { session }),
      answer: { tokens: between(15, 220, random) },
    } as Ask;
  }
});

/** Enterprise search in two steps: the question is rewritten into search words, then answered from the hits; at times the hits are ranked between. */
export const enterpriseSearch = rag('enterprise-search', function* (random) {
  const [place, store, question, settings] = [
    placeOf(random),
    storeOf(random),
    questionsOf(random),
    product(250, random),
  ];
  const rewrite = pick(
    [
      'Rewrite the question as {n} search queries, one per line.',
      'Extract search keywords. JSON array.',
      'Write a short passage that would answer the question.',
      'Turn the question into a standalone query.',
    ],
    random,
  ).replace('{n}', String(between(2, 5, random)));
  const ranked = chance(0.3, random);
  for (;;) {
    const [text, session] = [question(random), `u${between(1, 900, random)}`];
    yield {
      system: rewrite,
      temperature: 0,
      turns: [{ role: 'user', text }],
      session,
      answer: { tokens: between(6, 70, random) },
    };
    if (ranked)
      yield {
        temperature: 0,
        maxTokens: 20,
        turns: [
          {
            role: 'user',
            text: `Order these passages by how well they answer "${text}". Numbers only.\n${store(random)}`,
          },
        ],
        session,
        answer: { tokens: 8 },
      };
    yield {
      ...place(store(random), text),
      ...settings,
      session,
      answer: { tokens: between(20, 260, random) },
    };
  }
});

/** Chat with one uploaded document: the document comes with every question. */
export const documents = rag('chat-with-document', function* (random) {
  const [paper, question, settings] = [anyOf(PAPER, CONTRACT)(random), ASKED(random), product(300, random)];
  const order = pick(
    ['Answer questions about the document.', 'You are a reading assistant. Cite the page.', ''],
    random,
  );
  for (let upload = 0; ; upload++) {
    const text = paper(random);
    const system = `${order}\n\n<document>\n${text}\n</document>`.trim();
    for (let i = between(1, 9, random); i > 0; i--)
      yield {
        system,
        ...settings,
        turns: [{ role: 'user', text: question(random) }],
        session: `doc-${upload}`,
        answer: { tokens: between(20, 350, random) },
      };
  }
});

/** Answers in the language of the user, from passages in the owner's. */
export const manyLanguages = rag('many-languages', function* (random) {
  const [place, store, settings] = [placeOf(random), storeOf(random), product(200, random)];
  const asked = sample(TONGUES, between(1, 5, random), random).map((tongue) => customerText(tongue)(random));
  for (;;) {
    const prompt = place(store(random), pick(asked, random)(random));
    yield {
      ...prompt,
      ...settings,
      session: `u${between(1, 3000, random)}`,
      answer: { tokens: between(20, 200, random) },
    };
  }
});

/** Questions over one code base, files pasted. */
export const codeBase = rag('code-base', function* (random) {
  const files = testSet(FUNCTION(random), between(30, 200, random), random);
  const [bug, mail, settings] = [BUG(random), MAIL(random), product(400, random)];
  const order = pick(
    [
      'Answer with reference to the files.',
      'You know the repository. Explain or fix.',
      'Find where this happens.',
    ],
    random,
  );
  for (;;) {
    const context = sample(files, between(2, 6, random), random)
      .map((text) => `\`\`\`\n${text}\n\`\`\``)
      .join('\n');
    const question = chance(0.7, random) ? bug(random) : mail(random);
    yield {
      system: order,
      ...settings,
      turns: [{ role: 'user', text: `${context}\n\n${question}` }],
      session: `dev-${between(1, 40, random)}`,
      answer: { tokens: between(40, 500, random) },
    };
  }
});
