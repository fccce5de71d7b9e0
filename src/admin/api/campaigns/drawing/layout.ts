import type { CampaignGraph } from '../answer.ts';
import { ringOf, sharesOf } from './ring.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where nodes are drawn, around the origin. */
export interface Layout {
  readonly radius: number;
  /** Members by id, with their angle (radians, clockwise from the right). */
  readonly members: ReadonlyMap<string, Point & { readonly angle: number }>;
  /** Facts by id. */
  readonly facts: ReadonlyMap<string, Point>;
  /** Facts that all members have, from the outermost on: each is a ring of that radius instead of a line to everyone. */
  readonly rings: ReadonlyMap<string, number>;
}

/** Half of what a fact's box measures. */
export const BOX = { x: 78, y: 24 } as const;
const GAP = 5;
/** With fewer members lines are as clear as rings. */
const RINGS_FROM = 6;
const RING = 11;

/**
 * Members on a ring, those who share most beside each other; within it what they share: in the middle what all have, around it the rest, each drawn to its
 * members. The same graph gives the same drawing.
 */
export function layoutOf(graph: CampaignGraph): Layout {
  const ring = ringOf(sharesOf(graph));
  const facts = graph.nodes.flatMap((node) => (node.type === 'fact' ? [node] : []));
  const common = facts.flatMap(({ id, members }) => (members === ring.length ? [id] : []));
  const rings = ring.length < RINGS_FROM ? [] : common;
  const needed = 66 * Math.sqrt(facts.length + 1) + 90 + RING * rings.length;
  const radius = Math.max(
    200,
    needed,
    (BOX.y + GAP) * common.length + 60,
    (ring.length * 15) / (2 * Math.PI),
  );
  const members = around(ring, radius);
  const others = facts.flatMap(({ id }) => (common.includes(id) ? [] : [id]));
  const column = stacked(common);
  const room = radius - 24 - RING * rings.length;
  return {
    radius,
    members,
    facts: new Map([...column, ...placed(others, column, graph, members, room)]),
    rings: new Map(rings.map((id, i) => [id, radius - 18 - RING * i])),
  };
}

/** Two face each other from the left and the right; more begin at the top. */
function around(ring: readonly string[], radius: number): Layout['members'] {
  const first = ring.length === 2 ? Math.PI : -Math.PI / 2;
  return new Map(
    ring.map((id, i) => {
      const angle = first + (2 * Math.PI * i) / ring.length;
      return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), angle }];
    }),
  );
}

type Places = ReadonlyMap<string, Point>;

const stacked = (ids: readonly string[]): Places =>
  new Map(ids.map((id, i) => [id, { x: 0, y: (i - (ids.length - 1) / 2) * (2 * BOX.y + GAP) }]));

/** Pixels between places that are tried. */
const STEP = 12;

/** Each fact as near to the middle of its members as it finds a free place, one after the other, within `room` of the centre. */
function placed(
  ids: readonly string[],
  fixed: Places,
  { edges }: CampaignGraph,
  members: Places,
  room: number,
): Places {
  const having = Map.groupBy(edges, ({ fact }) => fact);
  const places = placesWithin(room);
  const taken = [...fixed.values()];
  return new Map(
    ids.map((id) => {
      const home = middle((having.get(id) ?? []).flatMap(({ member }) => members.get(member) ?? []));
      const place = nearest(home, places, taken);
      taken.push(place);
      return [id, place];
    }),
  );
}

/** Where a box has its corners within the circle. */
function placesWithin(room: number): readonly Point[] {
  const places: Point[] = [];
  for (let y = 0; y <= room; y += STEP)
    for (let x = 0; x <= room; x += STEP)
      if (Math.hypot(x + BOX.x, y + BOX.y) <= room)
        places.push({ x, y }, { x: -x, y }, { x, y: -y }, { x: -x, y: -y });
  return places;
}

/** The middle itself when nothing is free: the ring is drawn large enough for what there is. */
function nearest(home: Point, places: readonly Point[], taken: readonly Point[]): Point {
  let best = home;
  let least = Infinity;
  for (const place of places) {
    const far = Math.hypot(place.x - home.x, place.y - home.y);
    if (far < least && !taken.some((other) => isOver(place, other))) [best, least] = [place, far];
  }
  return best;
}

const isOver = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < 2 * BOX.x + GAP && Math.abs(a.y - b.y) < 2 * BOX.y + GAP;

function middle(points: readonly Point[]): Point {
  const n = Math.max(1, points.length);
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / n, y: sum.y / n };
}
