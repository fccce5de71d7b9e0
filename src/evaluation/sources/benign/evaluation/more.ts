import { between, pick, sample } from '../../../../demo/random.ts';
import { PROBES } from '../../../material/benign-a/adversarial.ts';
import { TONGUES } from '../../../material/benign-a/foreign.ts';
import { several } from '../../../material/benign-a/grammar.ts';
import {
  CHOICES,
  FACT_PASSAGE,
  FACT_QUESTION,
  FREE,
  INSTRUCTION,
  type Item,
  LETTERS,
  NEEDLE,
  NEEDLE_QUESTION,
  sentences,
  testSet,
  TOOL_REQUEST,
} from '../../../material/benign-a/items.ts';
import { MEMO } from '../../../material/benign-a/office.ts';
import { NEWS } from '../../../material/benign-a/public.ts';
import { chance, machine } from '../../../material/benign-a/settings.ts';
import type { Ask, AskTool } from '../../../source.ts';
import { evaluation, repeatedRuns, setSize } from './run.ts';

/** A leaderboard: several tasks of different form one after the other, again for each model. */
export const leaderboard = evaluation('leaderboard', function* (random) {
  const tasks = sample(Object.keys(FREE), between(2, 5, random), random).map((name) => ({
    items: testSet(FREE[name] as (random: () => number) => string, between(50, 400, random), random),
    order: pick(['', '\nAnswer:', '\n\nGive a short final answer.', '\n\nThink step by step.'], random),
  }));
  const choices = testSet(
    CHOICES['knowledge'] as (random: () => number) => Item,
    between(100, 500, random),
    random,
  );
  const models = sample(
    ['gpt-5.2', 'gpt-5.2-mini', 'gpt-5.1', 'gpt-4.1', 'gpt-4o'],
    between(1, 4, random),
    random,
  );
  const ask = (text: string, tokens: number, model: string): Ask => ({
    model,
    temperature: 0,
    turns: [{ role: 'user', text }],
    session: model,
    answer: { tokens },
  });
  for (const model of models) {
    for (const { items, order } of tasks)
      for (const item of items) yield ask(item + order, between(5, 500, random), model);
    for (const { stem, options } of choices)
      yield ask(
        `${stem}\n${options.map((text, i) => `${LETTERS[i]}. ${text}`).join('\n')}\nAnswer:`,
        1,
        model,
      );
  }
});

/** Does the model refuse what it should, and nothing else? Harmful and harmless-looking probes of a fixed list. */
export const safety = evaluation('safety', (random) => {
  const probe = PROBES(random);
  const items = testSet(
    (random) => (chance(0.75, random) ? probe(random) : INSTRUCTION(random)),
    between(150, 900, random),
    random,
  );
  const settings = machine(300, random);
  return repeatedRuns(random, function* () {
    for (const text of items)
      yield { ...settings, turns: [{ role: 'user', text }], answer: { tokens: between(15, 250, random) } };
  });
});

const NAMES = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  pl: 'Polish',
  tr: 'Turkish',
  ru: 'Russian',
  ja: 'Japanese',
  zh: 'Chinese',
  ko: 'Korean',
  ar: 'Arabic',
  hi: 'Hindi',
  nl: 'Dutch',
};

/** Machine translation: fixed sentences into and out of several languages. */
export const translation = evaluation('translation', (random) => {
  const pairs = sample(TONGUES, between(1, 5, random), random).map((tongue) => ({
    name: NAMES[tongue],
    from: testSet(sentences(tongue, random), between(60, 500, random), random),
    into: testSet(MEMO(random), between(60, 500, random), random),
  }));
  const form = pick(
    [
      (from: string, to: string, text: string) => `Translate the following ${from} text to ${to}:\n${text}`,
      (from: string, to: string, text: string) => `${from}: ${text}\n${to}:`,
      (from: string, to: string, text: string) =>
        `Translate from ${from} into ${to}. Reply with the translation only.\n\n"${text}"`,
    ],
    random,
  );
  const rest = {
    temperature: 0,
    ...(chance(0.4, random) ? { stop: ['\n'] } : {}),
    maxTokens: pick([256, 512, 1024], random),
  };
  return repeatedRuns(random, function* () {
    for (const { name, from, into } of pairs) {
      for (const text of from)
        yield {
          ...rest,
          turns: [{ role: 'user', text: form(name, 'English', text) }],
          answer: { tokens: between(15, 90, random) },
        };
      for (const text of into)
        yield {
          ...rest,
          turns: [{ role: 'user', text: form('English', name, text) }],
          answer: { tokens: between(40, 200, random) },
        };
    }
  });
});

/** A needle in a long context, over lengths and depths. */
export const needles = evaluation('needle', (random) => {
  const paragraphs = testSet(pick([NEWS, several(MEMO, 1, 2)], random)(random), 80, random);
  const [needle, question] = [NEEDLE(random), NEEDLE_QUESTION(random)];
  const order = pick(
    [
      'Answer from the text only.',
      "Don't give information outside of the document.",
      'Reply in one sentence.',
    ],
    random,
  );
  const lengths = sample([4, 8, 16, 32, 64], between(2, 4, random), random);
  return repeatedRuns(random, function* () {
    for (const length of lengths)
      for (let depth = 0; depth <= 10; depth++) {
        const filler = sample(paragraphs, length, random);
        filler.splice(Math.round((filler.length * depth) / 10), 0, needle);
        yield {
          temperature: 0,
          maxTokens: 300,
          turns: [{ role: 'user', text: `${filler.join('\n\n')}\n\n${question} ${order}` }],
          answer: { tokens: between(8, 40, random) },
        };
      }
  });
});

const TOOLS: readonly AskTool[] = [
  { name: 'book_table', parameters: ['city', 'people', 'time'] },
  { name: 'get_weather', parameters: ['city', 'date'] },
  { name: 'convert_currency', parameters: ['amount', 'from', 'to'] },
  { name: 'send_message', parameters: ['to', 'text'] },
  { name: 'search_flights', parameters: ['from', 'to', 'max_price'] },
  { name: 'set_alarm', parameters: ['time'] },
  { name: 'lookup_invoice', parameters: ['number'] },
];

/** Function calling: is the right tool called with the right arguments? */
export const toolCalls = evaluation('tool-calls', (random) => {
  const requests = testSet(TOOL_REQUEST, between(100, 1000, random), random);
  const settings = machine(100, random);
  return repeatedRuns(random, function* () {
    for (const text of requests)
      yield {
        ...settings,
        tools: sample(TOOLS, between(1, 5, random), random),
        turns: [{ role: 'user', text }],
        answer: { tokens: between(15, 60, random) },
      };
  });
});

/** Reading comprehension with the passage in the prompt; answers are spans. */
export const spans = evaluation('reading-spans', (random) => {
  const items = testSet(
    (random) => ({ passage: FACT_PASSAGE(random), question: FACT_QUESTION(random) }),
    setSize(random),
    random,
  );
  const order = pick(
    [
      'Answer with words from the passage.',
      'If it cannot be answered write "unanswerable".',
      'Short answer:',
    ],
    random,
  );
  const rest = { temperature: 0, maxTokens: pick([16, 32, 64], random) };
  return repeatedRuns(random, function* () {
    for (const { passage, question } of items)
      yield {
        ...rest,
        turns: [{ role: 'user', text: `Passage: ${passage}\n\nQuestion: ${question}\n${order}` }],
        answer: { tokens: between(2, 16, random) },
      };
  });
});

const WORLD = [
  ['Rechne Schritt für Schritt und schreibe am Ende "Die Antwort ist X".', 'de'],
  ['Réfléchis étape par étape et termine par « La réponse est X ».', 'fr'],
  ['Piensa paso a paso y termina con "La respuesta es X".', 'es'],
  ['请一步一步思考，最后写“答案是X”。', 'zh'],
  ['ステップごとに考え、最後に「答えはXです」と書いてください。', 'ja'],
  ['Düşünerek adım adım çöz ve "Cevap X" diye bitir.', 'tr'],
  ['Реши по шагам и закончи словами «Ответ: X».', 'ru'],
  ['चरण दर चरण सोचें और अंत में "उत्तर X है" लिखें।', 'hi'],
] as const;

/** A translated benchmark: questions on customers' texts and sums, instructions in each language. */
export const multilingual = evaluation('multilingual', (random) => {
  const parts = sample(WORLD, between(1, 4, random), random).map(([order, tongue]) => {
    const text = sentences(tongue, random);
    const sum = (random: () => number) =>
      `${text(random)} ${between(2, 90, random)} × ${between(2, 90, random)} + ${between(2, 900, random)} = ?`;
    return { order, items: testSet(sum, between(100, 250, random), random) };
  });
  return repeatedRuns(random, function* () {
    for (const { order, items } of parts)
      for (const item of items)
        yield {
          temperature: 0,
          turns: [{ role: 'user', text: `${item}\n\n${order}` }],
          answer: { tokens: between(40, 400, random) },
        };
  });
});
