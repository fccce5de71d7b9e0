import { between, pick, sample } from '../../../../demo/random.ts';
import { expand } from '../../../material/benign-b/expand.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Hand } from '../../../material/benign-d/hand.ts';
import { drawSettings } from '../../../material/benign-d/manners.ts';
import { WORDS } from '../../../material/benign-d/words.ts';
import type { Ask, BenignSource, Kind } from '../../../source.ts';

/** A fixed list of items under several conditions, as an experiment or a test suite runs it. */
export interface Study {
  readonly kind: Kind;
  readonly item: Hand;
  readonly items: readonly [number, number];
  /** `<item>` stands for the item. Each owner uses some. */
  readonly conditions: readonly string[];
  readonly systems?: readonly string[];
  readonly tokens?: readonly [number, number];
  /** Copies of each request: one of these. */
  readonly repeats?: readonly number[];
  readonly temperatures?: readonly number[];
}

/** The list is gone through again and again: per condition, or item by item, or shuffled. */
export const study = (name: string, plan: Study): BenignSource => ({
  name: `more-people/${name}`,
  label: 'benign',
  kind: plan.kind,
  *asks(random) {
    const line = plan.item(random);
    const items = Array.from({ length: between(...plan.items, random) }, () => line(random));
    const conditions = sample(plan.conditions, between(1, plan.conditions.length, random), random).map(
      (text) => expand(text, WORDS, random),
    );
    const systems = (plan.systems ?? []).map((text) => ({ system: expand(text, WORDS, random) }));
    const [low, high] = plan.tokens ?? [1, 300];
    const temperature = pick(plan.temperatures ?? [0, 0, 0.7, 1], random);
    const fixed = {
      ...drawSettings(random),
      temperature,
      ...(random() < 0.6 ? pick([{}, ...systems], random) : {}),
    };
    const cells = conditions.flatMap((condition) =>
      items.map((item) => condition.replace('<item>', () => item)),
    );
    const copies = pick(plan.repeats ?? [1, 1, 2, 5], random);
    const next = sittings('wave');
    for (;;) yield* wave(fixed, cells, copies, [low, high], next(), random);
  },
});

function* wave(
  fixed: Omit<Ask, 'turns' | 'answer'>,
  cells: readonly string[],
  copies: number,
  [low, high]: readonly [number, number],
  session: string,
  random: () => number,
): Generator<Ask, void> {
  for (const text of random() < 0.5 ? cells : sample(cells, cells.length, random))
    for (let copy = 0; copy < copies; copy++)
      yield {
        ...fixed,
        session,
        turns: [{ role: 'user', text }],
        answer: { tokens: between(low, high, random) },
      };
}
