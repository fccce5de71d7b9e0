import type { CampaignGraph } from '../answer.ts';
import { counted, figure } from '../figures.ts';
import { ACTION_COLOURS, colourOf } from './colours.ts';
import { BOX, type Layout, type Point } from './layout.ts';
import { element, short, words, xml } from './text.ts';

type Node = CampaignGraph['nodes'][number];
type FactNode = Extract<Node, { type: 'fact' }>;
type MemberNode = Extract<Node, { type: 'member' }>;

const factsIn = ({ nodes }: CampaignGraph): FactNode[] => nodes.filter((node) => node.type === 'fact');
const membersIn = ({ nodes }: CampaignGraph): MemberNode[] => nodes.filter((node) => node.type === 'member');

/** Above so many members names are smaller, and written outwards. */
const LEVEL = 40;
/** Above so many, lines are thin and pale. */
const MANY = 60;
/** Characters of a name, and of a fact's value. */
const NAME = 30;
const VALUE = 24;

/** Pixels beyond the ring that names take. */
export function roomForNames(graph: CampaignGraph): Point {
  const members = membersIn(graph);
  const longest = Math.max(0, ...members.map(({ label }) => Math.min(NAME, label.length)));
  const isOutwards = members.length > LEVEL;
  const x = 40 + longest * (isOutwards ? 6 : 7.4);
  return { x, y: isOutwards ? x : 48 };
}

/** Pixels of so many nats. */
const widthOf = (nats: number, members: number): number =>
  Math.max(0.5, nats * (members > MANY ? 0.4 : members > 20 ? 0.6 : 0.9));

const titled = (title: string, ...marks: readonly string[]): string =>
  element('g', {}, element('title', {}, xml(title)), ...marks);

/** Facts that all members have. */
export const ringMarks = (graph: CampaignGraph, { rings }: Layout): string =>
  factsIn(graph)
    .map((fact) => {
      const r = rings.get(fact.id);
      if (r === undefined) return '';
      const stroke = {
        stroke: colourOf(fact.group),
        'stroke-width': Math.min(8, meanNats(fact, graph) * 0.75),
      };
      const ring = element('circle', { cx: 0, cy: 0, r, fill: 'none', ...stroke, 'stroke-opacity': '0.45' });
      return titled(`${labelled(fact)} · ${fact.says}`, ring);
    })
    .join('');

const meanNats = (fact: FactNode, { edges }: CampaignGraph): number => {
  const mine = edges.filter((edge) => edge.fact === fact.id);
  return mine.reduce((sum, { nats }) => sum + nats, 0) / Math.max(1, mine.length);
};

const labelled = ({ label, value }: FactNode): string => (value === '' ? label : `${label} ${value}`);

export const edgeMarks = (graph: CampaignGraph, layout: Layout): string =>
  factsIn(graph)
    .filter(({ id }) => !layout.rings.has(id))
    .map((fact) => edgesOf(fact, graph, layout))
    .join('');

/** One path for all edges of a fact that are equally strong. */
function edgesOf({ id, group }: FactNode, graph: CampaignGraph, { members, facts }: Layout): string {
  const from = facts.get(id) ?? { x: 0, y: 0 };
  const mine = graph.edges.filter(({ fact }) => fact === id);
  return [...Map.groupBy(mine, ({ nats }) => Math.round(nats * 2) / 2)]
    .map(([nats, equal]) => {
      const to = equal.flatMap(({ member }) => members.get(member) ?? []);
      const d = to.map(
        ({ x, y }) => `M${from.x.toFixed(0)} ${from.y.toFixed(0)}L${x.toFixed(0)} ${y.toFixed(0)}`,
      );
      return element('path', {
        d: d.join(''),
        fill: 'none',
        stroke: colourOf(group),
        'stroke-width': widthOf(nats, members.size),
        'stroke-opacity': members.size > MANY ? '0.3' : '0.4',
      });
    })
    .join('');
}

export function memberMarks(graph: CampaignGraph, layout: Layout): string {
  const members = membersIn(graph);
  const most = Math.max(1, ...members.map(({ output_tokens }) => output_tokens));
  return members.map((member) => memberMark(member, layout, Math.sqrt(member.output_tokens / most))).join('');
}

/** `size`: from 0 to 1. */
function memberMark(
  { id, label, action, output_tokens }: MemberNode,
  { members, radius }: Layout,
  size: number,
): string {
  const at = members.get(id);
  if (at === undefined) return '';
  const isOutwards = members.size > LEVEL;
  const largest = isOutwards ? 7 : 12;
  const circle = { cx: at.x, cy: at.y, r: Math.max(3, largest * size) };
  return titled(
    `${label}: ${action}, ${counted(output_tokens, 'output token')}`,
    element('circle', { ...circle, fill: ACTION_COLOURS[action], stroke: '#1d2329' }),
    nameMark(label, at.angle, radius + largest + 6, isOutwards),
  );
}

function nameMark(label: string, angle: number, distance: number, isOutwards: boolean): string {
  const x = distance * Math.cos(angle);
  const y = distance * Math.sin(angle);
  const isLeft = Math.cos(angle) < -0.001;
  const isUpright = !isOutwards && Math.abs(Math.cos(angle)) < 0.12;
  const turned = (angle * 180) / Math.PI + (isLeft ? 180 : 0);
  return words(x, isUpright ? y + Math.sign(y) * 4 : y, short(label, NAME), {
    'text-anchor': isUpright ? 'middle' : isLeft ? 'end' : 'start',
    'dominant-baseline': 'middle',
    'font-size': isOutwards ? 10 : 12,
    ...(isOutwards && { transform: `rotate(${turned.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})` }),
  });
}

export const factMarks = (graph: CampaignGraph, layout: Layout): string =>
  factsIn(graph)
    .map((fact) => factMark(fact, layout, meanNats(fact, graph)))
    .join('');

/** A box: what it is, its value, how many of those drawn have it and what it weighs. Filled when all have it. */
function factMark(fact: FactNode, { facts, rings }: Layout, nats: number): string {
  const { x, y } = facts.get(fact.id) ?? { x: 0, y: 0 };
  const colour = colourOf(fact.group);
  const isCommon = rings.has(fact.id);
  const who = isCommon ? 'all members' : counted(fact.members, 'member');
  const middle = { 'text-anchor': 'middle', 'font-size': 11 };
  const box = { x: x - BOX.x, y: y - BOX.y, width: 2 * BOX.x, height: 2 * BOX.y, rx: 5 };
  return titled(
    `${labelled(fact)} · ${fact.says}`,
    element('rect', { ...box, fill: '#ffffff', 'fill-opacity': '0.94' }),
    element('rect', {
      ...box,
      fill: colour,
      'fill-opacity': isCommon ? '0.12' : '0',
      stroke: colour,
      'stroke-width': '1.5',
    }),
    words(x, fact.value === '' ? y - 3 : y - 10, short(fact.label, VALUE), {
      ...middle,
      'font-weight': 600,
      fill: colour,
    }),
    ...(fact.value === '' ? [] : [words(x, y + 4, short(fact.value, VALUE), middle)]),
    words(x, fact.value === '' ? y + 12 : y + 18, `${who} · ${figure(nats)} nats`, {
      ...middle,
      'font-size': 10.5,
      fill: '#4b545e',
    }),
  );
}
