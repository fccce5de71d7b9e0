import { between, pick, sample } from '../../../../demo/random.ts';
import { expand, type Lexicon } from '../../../material/benign-b/expand.ts';
import { crowd, heavyTailed, sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Hand, Line } from '../../../material/benign-d/hand.ts';
import {
  drawManners,
  drawSettings,
  FOLLOW_UPS,
  inManners,
  replyTo,
} from '../../../material/benign-d/manners.ts';
import { WORDS } from '../../../material/benign-d/words.ts';
import type { Ask, AskTurn, BenignSource, Kind } from '../../../source.ts';

type Draw = () => number;
type Fixed = Omit<Ask, 'turns' | 'answer'>;

/** What a kind of people has in common; each is drawn anew from it. */
export interface Habits {
  readonly write: Hand;
  readonly follow?: readonly string[];
  readonly words?: Lexicon;
  /** Most that a sitting goes on after an answer. */
  readonly talk?: number;
  /** Questions of one sitting that are asked each in a conversation of its own: least and most. */
  readonly row?: readonly [number, number];
  readonly tokens?: readonly [number, number];
  /** Never a slip: the text is pasted or spoken. */
  readonly pasted?: boolean;
}

/** One of those people. */
export type Sitting = (fixed: Fixed, name: () => string, random: Draw) => Generator<Ask, void>;

/** Somebody with a hand, manners and patience of their own. Asks the same again now and then, and comes back to old questions. */
export function drawPerson(habits: Habits, random: Draw): Sitting {
  const line = habits.write(random);
  const manners = habits.pasted === true ? { small: 0, open: 0, slips: 0 } : drawManners(random);
  const talk = (habits.talk ?? 0.4) * random();
  const [retry, returning] = [0.1 * random(), 0.25 * random() ** 2];
  const [low, high] = habits.tokens ?? [20, 700];
  const size = (draw: Draw): number => Math.round(low + (high - low) * draw() ** 2);
  const words = { ...WORDS, ...habits.words };
  const follow = sample(habits.follow ?? FOLLOW_UPS, between(4, 24, random), random);
  const asked: string[] = [];
  const opening = (draw: Draw): string => {
    if (asked.length > 5 && draw() < returning) return pick(asked, draw);
    const text = inManners(line(draw), manners, draw);
    asked.push(text);
    return text;
  };
  const conversation = function* (fixed: Fixed, session: string, draw: Draw): Generator<Ask, void> {
    const turns: AskTurn[] = [{ role: 'user', text: opening(draw) }];
    for (let turn = 1; ; turn++) {
      const answer = replyTo(turns.at(-1)?.text ?? '', size(draw), draw);
      const ask = { ...fixed, session, turns: turns.slice(-13), answer };
      yield ask;
      if (draw() < retry) yield ask;
      if (turn > 12 || draw() >= talk) return;
      const next = expand(pick(follow, draw), words, draw);
      turns.push(
        { role: 'assistant', text: answer.text },
        { role: 'user', text: inManners(next, manners, draw) },
      );
    }
  };
  return function* (fixed, name, draw) {
    const session = name();
    const [least, most] = habits.row ?? [1, 8];
    for (let left = between(least, most, draw); left > 0; left--) yield* conversation(fixed, session, draw);
  };
}

const source = (name: string, kind: Kind, asks: BenignSource['asks']): BenignSource => ({
  name: `more-people/${name}`,
  label: 'benign',
  kind,
  asks,
});

/** One person at a key, at times with a system prompt they once wrote down. */
export const person = (
  name: string,
  habits: Habits,
  systems: Hand | null = null,
  kind: Kind = 'person',
): BenignSource =>
  source(name, kind, function* (random) {
    const system = systems === null || random() < 0.4 ? {} : { system: systems(random)(random) };
    const fixed = { ...drawSettings(random), ...system };
    const sitting = drawPerson(habits, random);
    const next = sittings('evening');
    for (;;) yield* sitting(fixed, next, random);
  });

/** What a place that many people ask through gives them. */
export interface Room {
  readonly kind: Kind;
  /** Drawn once; all its users share it. */
  readonly system?: Hand;
  /** Share of owners that name their users. */
  readonly named?: number;
  readonly people?: readonly number[];
  readonly settings?: Fixed;
}

/** Many people behind one key: a product, a class, a club. Each user is drawn from one of `habits`. */
export const room = (name: string, habits: readonly Habits[], place: Room): BenignSource =>
  source(name, place.kind, function* (random) {
    const system = place.system === undefined ? {} : { system: place.system(random)(random) };
    const fixed = { ...drawSettings(random), ...place.settings, ...system };
    const named = random() < (place.named ?? 0.4);
    const users = Array.from({ length: pick(place.people ?? [8, 30, 90, 250], random) }, (_, at) => ({
      sitting: drawPerson(pick(habits, random), random),
      fixed: named ? { ...fixed, endUser: `m${at * 7 + 13}` } : fixed,
    }));
    const next = sittings('visit');
    const skew = 1 + 1.5 * random();
    const begin = (draw: Draw): Generator<Ask, void> => {
      const user = heavyTailed(users, skew, draw);
      return user.sitting(user.fixed, next, draw);
    };
    yield* crowd(begin, Math.min(9, 1 + Math.floor(users.length / 12)), random);
  });

/** What a program sends: one wording per owner, an item in each request, no history. */
export interface Program {
  readonly kind: Kind;
  readonly item: Hand;
  readonly system?: Hand;
  readonly tokens?: readonly [number, number];
  readonly settings?: (random: Draw) => Fixed;
  /** Requests per run: least and most. */
  readonly run?: readonly [number, number];
  /** Users it works for, named when more than none. */
  readonly users?: readonly number[];
  /** Most copies that are sent of one item. */
  readonly copies?: number;
}

/** A program's requests, run after run. */
export const program = (name: string, work: Program): BenignSource =>
  source(name, work.kind, function* (random) {
    const line: Line = work.item(random);
    const system = work.system === undefined ? {} : { system: work.system(random)(random) };
    const fixed = { ...(work.settings ?? drawSettings)(random), ...system };
    const users = pick(work.users ?? [0], random);
    const copies = between(1, work.copies ?? 1, random);
    const [low, high] = work.tokens ?? [10, 400];
    const [least, most] = work.run ?? [3, 60];
    const next = sittings('run');
    for (;;) {
      const session = next();
      const endUser = users === 0 ? {} : { endUser: `acct-${Math.floor(users * random() ** 2)}` };
      for (let left = between(least, most, random); left > 0; left--) {
        const text = line(random);
        for (let copy = 0; copy < copies; copy++)
          yield {
            ...fixed,
            ...endUser,
            session,
            turns: [{ role: 'user', text }],
            answer: { tokens: between(low, high, random) },
          };
      }
    }
  });
