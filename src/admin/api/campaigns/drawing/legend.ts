import { ACTIONS } from '../../../../domain/index.ts';
import type { CampaignGraph, CampaignView } from '../answer.ts';
import { counted } from '../figures.ts';
import { groupsInOrder, meaningOf } from '../meaning.ts';
import { ACTION_COLOURS, GROUP_COLOURS } from './colours.ts';
import { element, words } from './text.ts';

export const LEGEND_WIDTH = 330;
const LINE = 15;

/** Lines written one below the other. */
class Column {
  readonly #x: number;
  readonly marks: string[] = [];
  y: number;

  constructor(x: number, y: number) {
    this.#x = x;
    this.y = y;
  }

  heading(text: string): void {
    this.y += 14;
    this.marks.push(words(this.#x, this.y, text, { 'font-weight': 600, 'font-size': 13 }));
    this.y += 21;
  }

  /** `mark` is drawn beside the first line; gets the middle of its place. */
  entry(mark: (x: number, y: number) => string, title: string, text = ''): void {
    this.marks.push(
      mark(this.#x + 6, this.y - 4),
      words(this.#x + 22, this.y, title, { 'font-weight': 600 }),
    );
    this.y += LINE;
    this.#lines(text, this.#x + 22, 46);
    this.y += 5;
  }

  paragraph(text: string): void {
    this.#lines(text, this.#x, 50);
    this.y += 5;
  }

  #lines(text: string, x: number, most: number): void {
    for (const line of wrapped(text, most)) {
      this.marks.push(words(x, this.y, line, { fill: '#4b545e' }));
      this.y += LINE;
    }
  }
}

/** What colours, sizes and widths mean; only of what there is. */
export function legend(
  view: CampaignView,
  graph: CampaignGraph,
  x: number,
  top: number,
): { readonly marks: string; readonly bottom: number } {
  const column = new Column(x, top);
  const groups = new Set(graph.nodes.flatMap((node) => (node.type === 'fact' ? [node.group] : [])));
  column.heading('What links them');
  for (const group of groupsInOrder.filter((one) => groups.has(one)))
    column.entry((cx, cy) => square(cx, cy, GROUP_COLOURS[group]), group, meaningOf(group));
  column.heading('What the decision comes to for members');
  for (const action of ACTIONS)
    if (view.reached[action] > 0)
      column.entry(
        (cx, cy) => element('circle', { cx, cy, r: 6, fill: ACTION_COLOURS[action], stroke: '#1d2329' }),
        `${action}: ${counted(view.reached[action], 'member')}`,
      );
  column.heading('How to read it');
  for (const text of READING) column.paragraph(text);
  return { marks: column.marks.join(''), bottom: column.y + 20 };
}

const square = (cx: number, cy: number, fill: string): string =>
  element('rect', { x: cx - 6, y: cy - 6, width: 12, height: 12, rx: 2, fill });

const READING = [
  'A line joins a member to what it shares; a ring joins all members. The wider, the more it weighs, in nats: 3 are 20 to 1, 5 are 150 to 1.',
  'The larger a circle, the more output tokens were taken.',
  'Keys and values are pseudonyms, fingerprints and times. Point at a box to see how rare it is among others.',
];

/** Lines of at most so many characters, broken at spaces; none for nothing. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text === '' ? [] : text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
