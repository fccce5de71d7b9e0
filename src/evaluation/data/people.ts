import { between, pick, sample } from '../../demo/random.ts';
import type { Ask, AskTurn } from '../source.ts';
import { habits, replay, shuffled, someAnswer, textOf, user, userNames } from './owner.ts';
import type { Row } from './rows.ts';

const PRODUCTS = ['Lumo', 'Parrot', 'Quill', 'Havenly', 'Brisk', 'Nomi', 'Tally', 'Orchard'];
const PROMPTS: readonly ((name: string) => string)[] = [
  (name) => `You are ${name}, a friendly assistant in our app. Keep it short and kind.`,
  (name) =>
    `You are ${name}. Help our users with whatever they ask. Today's date is known to you. Use Markdown.`,
  () => 'You are a helpful assistant.',
];

/** A product in front of many people: one system prompt, end users who come back, mostly named. */
function product(random: () => number): { readonly system: string; readonly name: (() => string) | null } {
  const system = pick(PROMPTS, random)(pick(PRODUCTS, random));
  return { system, name: random() < 0.7 ? userNames(random) : null };
}

/** Single questions of many people through a product. */
export function* questionsOfMany(rows: readonly Row[], random: () => number): Generator<Ask, void> {
  const own = habits(random);
  const { system, name } = product(random);
  for (const row of shuffled(rows, random)) yield { ...own, system, ...by(name), ...asked(row, random) };
}

const by = (name: (() => string) | null): Pick<Ask, 'endUser' | 'session'> => {
  const endUser = name?.();
  return endUser === undefined ? {} : { endUser, session: endUser };
};

const asked = (row: Row, random: () => number): Pick<Ask, 'turns' | 'answer'> => ({
  turns: [user(textOf(row.messages))],
  answer: someAnswer(random),
});

/** One person at a console or in a script of theirs: the same questions, without a product. A session is a sitting. */
export function* questionsOfOne(rows: readonly Row[], random: () => number): Generator<Ask, void> {
  const own = habits(random);
  const system = random() < 0.5 ? { system: 'You are a helpful assistant.' } : {};
  let sitting = 0;
  let history: AskTurn[] = [];
  for (const row of shuffled(rows, random)) {
    if (random() < 0.15) sitting += 1;
    if (history.length > 8 || random() < 0.5) history = [];
    const { turns, answer } = asked(row, random);
    yield { ...own, ...system, session: `s${sitting}`, turns: [...history, ...turns], answer };
    history.push(...turns, { role: 'assistant', text: 'Here is what I found about that.' });
  }
}

/** Conversations, through a product (several under way at once) or one after the other. */
export function* chats(rows: readonly Row[], many: boolean, random: () => number): Generator<Ask, void> {
  const own = habits(random);
  const { system, name } = product(random);
  const next = conversations(rows, own, many ? { system, name } : null, random);
  const open = Array.from({ length: many ? between(2, 12, random) : 1 }, next);
  for (;;) {
    const at = Math.floor(random() * open.length);
    const step = open[at]?.next();
    if (step === undefined) return;
    if (step.done === true) open[at] = next();
    else yield step.value;
  }
}

function conversations(
  rows: readonly Row[],
  own: Partial<Ask>,
  product: { readonly system: string; readonly name: (() => string) | null } | null,
  random: () => number,
): () => Generator<Ask, void> {
  const order = shuffled(rows, random);
  let count = 0;
  return () => {
    const row = order.next().value;
    count += 1;
    const session =
      product === null ? { session: `c${count}` } : { system: product.system, ...by(product.name) };
    return replay(row === undefined ? [] : turnsOf(row), { ...own, ...session }, random);
  };
}

/** Messages as turns, without the system's. */
export const turnsOf = ({ messages }: Row): AskTurn[] =>
  messages.flatMap(({ role, content }) =>
    role === 'user' || role === 'assistant' ? [{ role, text: content }] : [],
  );

/** Answers from a knowledge base: the passages stand in the system prompt or before the question. */
export function* retrieval(rows: readonly Row[], random: () => number): Generator<Ask, void> {
  const own = habits(random);
  const inSystem = random() < 0.5;
  const rule = pick(
    [
      'Answer from the documents only. Say so when they do not answer it.',
      'Use the context below. Cite the passage.',
      'You answer questions of our customers with the excerpts given.',
    ],
    random,
  );
  const name = random() < 0.6 ? userNames(random) : null;
  for (const row of shuffled(longest(rows), random)) {
    const passages = sample(row.contexts ?? [], 5, random)
      .map((text, at) => `[${at + 1}] ${text}`)
      .join('\n\n');
    const turns = turnsOf(row);
    const system = inSystem ? `${rule}\n\nDocuments:\n${passages}` : rule;
    for (const ask of replay(turns, { ...own, system, ...by(name) }, random))
      yield inSystem ? ask : { ...ask, turns: grounded(ask.turns, passages) };
  }
}

const grounded = (turns: readonly AskTurn[], passages: string): AskTurn[] => [
  ...turns.slice(0, -1),
  user(`Context:\n${passages}\n\nQuestion: ${turns.at(-1)?.text ?? ''}`),
];

/** Of each conversation the row that tells most of it. */
function longest(rows: readonly Row[]): Row[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const name = row.session ?? row.id;
    if (row.messages.length > (best.get(name)?.messages.length ?? 0)) best.set(name, row);
  }
  return [...best.values()];
}
