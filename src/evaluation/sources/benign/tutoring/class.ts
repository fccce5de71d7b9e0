import { between, pick, sample } from '../../../../demo/random.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { expand } from '../../../material/benign-b/expand.ts';
import { PROBLEMS, type SchoolSubject } from '../../../material/benign-b/lessons/problems.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { converse, type Place } from '../../../material/benign-b/people/conversation.ts';
import { crowd, heavyTailed, sittings } from '../../../material/benign-b/people/crowd.ts';
import { drawPerson, type Person, type PersonOptions } from '../../../material/benign-b/people/person.ts';
import type { Ask } from '../../../source.ts';

type Draw = () => number;

const SUBJECTS = Object.keys(PROBLEMS) as SchoolSubject[];

/** The problems one product's pupils bring: one to all subjects, and a textbook that many share word for word. */
export function drawProblems(random: Draw): readonly string[] {
  const subjects = sample(SUBJECTS, random() < 0.4 ? 1 : between(2, SUBJECTS.length, random), random);
  const templates = subjects.flatMap((subject) => PROBLEMS[subject]);
  const book = Array.from({ length: between(40, 400, random) }, () =>
    expand(pick(templates, random), CHAT_WORDS, random),
  );
  return random() < 0.5 ? book : [...book, ...templates];
}

/** Pupils of a product. What they send first and say next is given. */
export const drawPupils = (options: PersonOptions, random: Draw): Person[] =>
  Array.from({ length: pick([15, 30, 80, 200, 400], random) }, () => drawPerson(random, options));

/** Sittings of pupils under one constant setting. */
export function lessons(
  pupils: readonly Person[],
  fixed: Place['fixed'],
  random: Draw,
  longest = 14,
): Generator<Ask, void> {
  const named = random() < 0.6;
  const history = pick([3, 6, 12], random);
  const client = drawClient(random);
  const name = sittings('lesson');
  const begin = (draw: Draw): Generator<Ask, void> => {
    const pupil = heavyTailed(pupils, 1.6, draw);
    const place = { ...client, ...fixed, ...(named ? { endUser: pupil.id } : {}) };
    return converse(pupil, { fixed: place, history, longest }, name(), draw);
  };
  return crowd(begin, between(1, 8, random), random);
}
