import { between, pick, sample } from '../../../../demo/random.ts';
import { dialect, expand } from '../../../material/attack-a/grammar.ts';
import { articles, passageGrammar } from '../../../material/attack-a/passages.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings } from './owner.ts';

const BASE = { label: 'attack', family: 'summarise-explain-bank', classes: [10] } as const;

/** A generated encyclopaedia article on an invented subject, of `low` to `high` sentences in their usual order. */
export function article(random: () => number, low: number, high: number): string {
  const sentences = pick(articles, random);
  const kept = new Set(sample([...sentences.keys()], between(low, high, random), random)).add(0);
  const n = expand('{subject}', passageGrammar, random);
  const text = sentences.filter((_, index) => kept.has(index)).join(' ');
  return expand(text, passageGrammar, random, { n });
}

const overPassages = (variant: string, low: number, high: number, most: number): AttackSource => ({
  ...BASE,
  name: `summarise-explain-bank/${variant}`,
  asks: (random) => {
    const settings = ownerSettings(
      random,
      ['You are a helpful assistant.', 'You create study material.'],
      0.3,
    );
    const drawn = sample(passageGrammar.extraction, between(1, most, random), random);
    const own = dialect(passageGrammar, random);
    return bankOf(random, settings, 300, () =>
      expand(pick(drawn, random), { ...own, passage: [article(random, low, high)] }, random),
    );
  },
});

/** Several articles in one request, for questions that need more than one of them. */
const multiDocument: AttackSource = {
  ...BASE,
  name: 'summarise-explain-bank/multi-document',
  asks: (random) => {
    const settings = ownerSettings(random, []);
    const count = between(2, 4, random);
    const task = pick(
      [
        'Write a question that can only be answered by combining the documents, then the answer with citations.',
        'Compare the documents and explain how their subjects might be related.',
        'Summarise each document in one sentence, then all of them in one.',
      ],
      random,
    );
    return bankOf(random, settings, 350, () => {
      const texts = Array.from({ length: count }, (_, index) => `[${index + 1}] ${article(random, 2, 5)}`);
      return `${texts.join('\n')}\n\n${task}`;
    });
  },
};

export const passages: readonly AttackSource[] = [
  overPassages('short-passages', 2, 4, 1),
  overPassages('articles', 4, 7, 4),
  multiDocument,
];
