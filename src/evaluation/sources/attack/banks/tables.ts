import { between, pick } from '../../../../demo/random.ts';
import { narrowed, weave, type Bank } from './kit.ts';
import { WORLD } from './words.ts';

/** Tables of one kind of business with questions about them. */
export const tables: Bank = (random) => {
  const words = narrowed(WORLD, random);
  const markdown = random() < 0.5;
  const line = (cells: readonly string[]): string =>
    markdown ? `| ${cells.join(' | ')} |` : cells.join(',');
  return () => {
    const kind = pick(TABLES, random);
    const rows = Array.from({ length: between(4, 14, random) }, () =>
      line(kind.cells.map((cell) => weave(cell, words, random))),
    );
    const head = [line(kind.head), ...(markdown ? [line(kind.head.map(() => '---'))] : [])];
    return `${kind.title}\n${[...head, ...rows].join('\n')}\n\nQuestion: ${weave(pick(kind.asks, random), words, random)}`;
  };
};

const TABLES = [
  {
    title: 'Medal table',
    head: ['Rank', 'Nation', 'Gold', 'Silver', 'Bronze'],
    cells: ['[1..20]', '[country]', '[0..18]', '[0..20]', '[0..25]'],
    asks: [
      'which nation won the most silver medals?',
      'how many nations won more than [1..9] gold medals?',
      'What is the difference in gold between the first and the last row?',
    ],
  },
  {
    title: 'List of stations',
    head: ['Station', 'Opened', 'Line', 'Passengers (2019)', 'Municipality'],
    cells: ['[surname] Street', '[1880..2015]', '{{Red|Blue|Green|Ring}}', '[1..9],[100..999],000', '[town]'],
    asks: [
      'Which station opened last?',
      'how many stations are on the red line and opened before [1900..2010]?',
      'what is the total number of passengers of the blue line?',
    ],
  },
  {
    title: 'Season results',
    head: ['Date', 'Opponent', 'Venue', 'Score', 'Attendance'],
    cells: [
      '[month] [1..28]',
      '[town] {{FC|United|Rovers|City}}',
      '{{Home|Away}}',
      '[0..5]–[0..5]',
      '[900..48000]',
    ],
    asks: [
      'What was the highest attendance at home?',
      'How many away games were lost?',
      'who did they play directly after the game with the smallest crowd?',
    ],
  },
  {
    title: 'Quarterly revenue (in thousands)',
    head: ['Segment', 'Region', 'Q1', 'Q2', 'Q3', 'Q4'],
    cells: [
      '{{Retail|Cloud|Services|Hardware|Licensing}}',
      '[country]',
      '[100..9900]',
      '[100..9900]',
      '[100..9900]',
      '[100..9900]',
    ],
    asks: [
      'By what percentage did revenue in the first row change from Q1 to Q4?',
      'Which region had the largest Q3?',
      'What is the average Q2 revenue?',
    ],
  },
  {
    title: 'Filmography',
    head: ['Year', 'Title', 'Role', 'Director', 'Notes'],
    cells: [
      '[1968..2022]',
      'The [surname] {{Affair|House|Letters|Line|Promise}}',
      '[name]',
      '[name] [surname]',
      '{{|uncredited|TV film|voice|short film}}',
    ],
    asks: [
      'How many films were made after [1980..2015]?',
      'In what year did the actor last play in a TV film?',
      'Which directors appear more than once?',
    ],
  },
];
