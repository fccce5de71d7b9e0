import { between, pick, sample } from '../../../../demo/random.ts';
import { FOLLOW_UPS } from '../chat/followups.ts';
import { CHAT_WORDS, type Interest, INTERESTS } from '../chat/index.ts';
import { expand, type Lexicon } from '../expand.ts';
import { drawTyping, type Frames, type, type Typing } from './typing.ts';

/** Someone who writes to an assistant. */
export interface Person {
  readonly id: string;
  /** The first message of a conversation. */
  open(random: () => number): string;
  /** The next message after an answer. */
  follow(answer: string, random: () => number): string;
  /** Probability of a further turn. */
  readonly talkative: number;
  /** Probability that a prompt is simply sent again. */
  readonly repeats: number;
}

const COMMON: readonly Interest[] = [
  'clean',
  'clean',
  'clean',
  'clean',
  'everyday',
  'everyday',
  'everyday',
  'writing',
  'writing',
  'coding',
  'coding',
  'exam',
  'keywords',
  'popular',
  'personas',
  'puzzles',
];

/** Two or three interests someone mostly has, drawn as the public's. */
const drawInterests = (random: () => number): Interest[] => sample(COMMON, between(2, 4, random), random);

export interface PersonOptions {
  readonly interests?: readonly Interest[];
  readonly typing?: Typing;
  readonly words?: Lexicon;
  /** Message templates in place of those of the interests. */
  readonly openers?: readonly string[];
  readonly followUps?: readonly string[];
  readonly frames?: Frames;
}

/** A person with tastes, habits and a hand of their own. */
export function drawPerson(random: () => number, options: PersonOptions = {}): Person {
  const interests = options.interests ?? drawInterests(random);
  const typing = options.typing ?? drawTyping(random);
  const words = options.words ?? CHAT_WORDS;
  const openers = options.openers;
  const followUps = options.followUps ?? FOLLOW_UPS;
  const say = (templates: readonly string[], draw: () => number): string =>
    type(expand(pick(templates, draw), words, draw), typing, draw, options.frames);
  return {
    id: drawId(random),
    open: (draw) => say(openers ?? INTERESTS[pick(interests, draw)], draw),
    follow: (answer, draw) => (draw() < 0.05 ? quote(answer, draw) : say(followUps, draw)),
    talkative: 0.15 + 0.6 * random(),
    repeats: 0.12 * random(),
  };
}

/** People quote an answer back to ask about it. */
function quote(answer: string, random: () => number): string {
  const sentences = answer.split(/(?<=\.)\s/);
  const quoted = pick(sentences, random);
  return pick(
    [`"${quoted}" what do you mean?`, `${quoted}\n\nwhy is that`, `you said: ${quoted} but is it true`],
    random,
  );
}

const ID_FORMS = ['user_', 'u-', '', 'usr_', 'member:'];

/** An opaque name of an end user, as products make them. */
export const drawId = (random: () => number): string =>
  pick(ID_FORMS, random) + Math.floor(random() * 2 ** 40).toString(36);
