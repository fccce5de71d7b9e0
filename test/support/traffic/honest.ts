import type { ModelCall, Turn } from '../../../src/domain/index.ts';
import { call } from '../calls.ts';
import type { Family } from './harvesters.ts';
import type { Random } from './random.ts';
import { CHORES, SUBJECTS } from './subjects.ts';

const user = (text: string): Turn => ({ role: 'user', text });
const assistant = (text: string): Turn => ({ role: 'assistant', text });

const CHATS: readonly ((random: Random) => string)[] = [
  (r) => `hey, can you help me with ${r.pick(CHORES)}?`,
  (r) => `What should I do about ${r.pick(CHORES)}? I have no idea where to start.`,
  (r) => `Write me a short text about ${r.pick(CHORES)}, please.`,
  (r) => `I keep thinking about ${r.pick(CHORES)}. Any ideas?`,
  (r) => `is it normal that ${r.pick(CHORES)} takes this long`,
  (r) => `What is a good book about ${r.pick(SUBJECTS)}?`,
  (r) => `what does "${r.pick(SUBJECTS)}" mean`,
  (r) => `Give me three ideas for ${r.pick(CHORES)}.`,
  () => 'thanks, that helps a lot',
  () => 'can you make it shorter?',
];

/** A chat product: one system prompt, many end users who come back, short varied chats, some with history. */
export const chatProduct: Family = (random) => {
  const text = random.pick(CHATS)(random);
  const history = random.chance(0.5) ? [user('hi there'), assistant('Hello! What can I do for you?')] : [];
  return call({
    system: 'You are Pip, the friendly assistant of the Pebble app. Keep answers short.',
    turns: [...history, user(text)],
    endUser: `user-${random.below(300)}`,
  });
};

/** The same without user names or history: only the voice tells. */
export const bareChat: Family = (random) =>
  call({ system: 'You are a helpful assistant.', turns: random.pick(CHATS.slice(0, 8))(random) });

/** A coding agent: one harness, long tool loops over one repository. */
export const codingAgent: Family = (random, n) => {
  const turns: Turn[] = [user(`Fix the flaky test in module ${Math.floor(n / 20)} and run the suite.`)];
  for (let i = 0; i < n % 20; i++)
    turns.push(assistant(`Reading src/file${i}.ts`), {
      role: 'tool',
      text: `export const value${i} = ${random.below(99)};`.repeat(9),
    });
  return call({
    system: 'You are a coding agent. Think inside <thinking> tags before you use a tool. '.repeat(12),
    turns,
    tools: ['read', 'write', 'run', 'search'].map((name) => ({ name, parameters: ['path', 'text'] })),
    parameters: { reasoning: true },
  });
};

const sentence = (random: Random): string =>
  `The ${random.pick(SUBJECTS)} of our branch in district ${random.below(99)} was discussed and the ${random.pick(SUBJECTS)} report was filed late.`;

const article = (random: Random): string => Array.from({ length: 12 }, () => sentence(random)).join(' ');

/** A batch job: one constant prompt over a customer's long documents. */
export const batchJob: Family = (random) =>
  call({
    turns: `Summarize the following report in two sentences and list the people responsible.\n\nReport:\n${article(random)}`,
    parameters: { temperature: 0, maxOutputTokens: 200 },
  });

/** Classification of short texts. */
export const shortClassification: Family = (random) =>
  call({
    turns: `Classify the ticket as billing, bug or praise. Answer with one word.\nTicket: ${random.pick(CHATS)(random)}`,
    parameters: { temperature: 0, maxOutputTokens: 3 },
  });

/** An evaluation run as harnesses do it: choices scored by log-probability, over a bounded set. */
export const evaluationRun: Family = (random, n) =>
  call({
    operation: 'completions',
    turns: `Question ${n % 400}: Which statement about ${random.pick(SUBJECTS)} is correct?\nA. the first\nB. the second\nC. the third\nD. none\nAnswer:`,
    parameters: { temperature: 0, maxOutputTokens: 1, logprobs: true, topLogprobs: 1, echo: true },
  });

/** A support bot that answers from retrieved passages. */
export const supportRag: Family = (random) =>
  call({
    system: 'Answer the customer from the passages only. If they do not say, ask to contact support.',
    turns: `Passages:\n${article(random)}\n\nCustomer question: ${random.pick([
      'How do I reset the router?',
      'When does my order arrive?',
      'Can I change my plan?',
      'What does the warranty cover?',
    ])}`,
  });

const LESSONS: readonly ((a: number, b: number) => string)[] = [
  (a, b) => `Can you explain step by step how to solve ${a}x + ${b} = ${a * b}?`,
  (a, b) => `I don't understand why ${a}/${b} is simplified like that. Show me each step please.`,
  (a) => `Explain step by step how to factor x^2 - ${a * a}. I have a test tomorrow.`,
  (a, b) => `My answer is ${a + b} but the book says ${a * b}. Where did my reasoning go wrong?`,
  (a, b) => `Solve ${a}x - ${b} = 0 step by step.`,
];

/** Tutoring: step by step, but a pupil's voice and one subject. */
export const tutoring: Family = (random) =>
  call({
    system: 'You are a patient maths tutor. Explain step by step and check that the pupil follows.',
    turns: [
      ...(random.chance(0.4) ? [user('hi'), assistant('Hi! What are you working on?')] : []),
      user(random.pick(LESSONS)(2 + random.below(30), 2 + random.below(30))),
    ],
  });

const ABROAD: readonly ((random: Random) => string)[] = [
  (r) => `Wie kann ich meinem Vermieter wegen Zimmer ${r.below(40)} schreiben, ohne unhöflich zu sein?`,
  (r) =>
    `¿Qué me recomiendas cocinar hoy con ${r.pick(['arroz', 'lentejas', 'calabaza', 'pollo', 'setas'])}?`,
  (r) =>
    `Как мне подготовиться к собеседованию ${r.pick(['завтра', 'в банке', 'на английском', 'в школе'])}?`,
  (r) => `我的${r.pick(['电脑', '手机', '打印机', '路由器'])}坏了，怎么办？`,
  (r) =>
    `Peux-tu corriger ma lettre pour ${r.pick(['la mairie', 'mon école', 'mon bailleur', 'la banque'])} ?`,
  (r) =>
    `Explica paso a paso ${r.pick(['la fotosíntesis', 'las fracciones', 'la inflación', 'el pretérito'])}, por favor.`,
  (r) =>
    `Schreibe eine kurze Einladung für ${r.pick(['das Sommerfest', 'die Hochzeit', 'den Umzug', 'die Taufe'])}.`,
];

/** People who write in their own languages. */
export const abroad: Family = (random) => call({ turns: random.pick(ABROAD)(random) });

/** A developer at a desk: code of one's own, impersonal questions, now and then a bare instruction. */
export const developer: Family = (random, n): ModelCall =>
  call({
    turns:
      n % 3 === 0
        ? `Why does this throw?\n\nfunction load${n}(path) { return JSON.parse(read(path)).items[${random.below(9)}].name; }`
        : random.pick([
            'How do I rebase onto main without losing my changes?',
            `Convert this loop to a map: for (let i = 0; i < ${n}; i++) out.push(f(xs[i]))`,
            'What is the difference between let and const?',
            `my build fails with error TS${2000 + random.below(900)}, what now`,
          ]),
  });
