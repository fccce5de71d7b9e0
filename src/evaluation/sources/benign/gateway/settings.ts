import { between, pick } from '../../../../demo/random.ts';
import { LANGUAGES } from '../../../material/benign-b/languages/index.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { converse, type Place } from '../../../material/benign-b/people/conversation.ts';
import { crowd, heavyTailed, sittings } from '../../../material/benign-b/people/crowd.ts';
import { drawPerson, type Person } from '../../../material/benign-b/people/person.ts';
import { drawSpeaker } from '../../../material/benign-b/people/speaker.ts';
import type { Ask } from '../../../source.ts';

type Draw = () => number;

/** How many people stand behind a key: from a circle of friends to a product. */
const drawPopulation = (random: Draw): number =>
  pick([10, 25, 60, 120, 250, 500], random) + between(0, 9, random);

interface Audience {
  readonly people: readonly Person[];
  readonly named: boolean;
  readonly history: number;
}

/** People of an owner's market: mostly English in some, half the world in others. */
function drawMarket(random: Draw): (random: Draw) => Person {
  const foreign = random() < 0.4 ? 0.05 * random() : 0.6 * random();
  return (draw) =>
    draw() < foreign ? drawSpeaker(pick(LANGUAGES, draw), draw, 0.3 * draw()) : drawPerson(draw);
}

/** The end users of a key; some owners pass their names on, some do not. */
export function drawAudience(random: Draw, draw: (random: Draw) => Person = drawMarket(random)): Audience {
  const people = Array.from({ length: drawPopulation(random) }, () => draw(random));
  return { people, named: random() < 0.5, history: pick([2, 4, 8, 20], random) };
}

/** Sittings of the audience, each in the place that `placeOf` gives that person. */
export function chatting(
  audience: Audience,
  placeOf: (person: Person) => Place['fixed'],
  random: Draw,
): Generator<Ask, void> {
  const name = sittings('sitting');
  const begin = (draw: Draw): Generator<Ask, void> => {
    const person = heavyTailed(audience.people, 2, draw);
    const fixed = { ...placeOf(person), ...(audience.named ? { endUser: person.id } : {}) };
    return converse(person, { fixed, history: audience.history }, name(), draw);
  };
  return crowd(begin, Math.min(12, Math.ceil(audience.people.length / 15)), random);
}

/** Every person has a client of their own. */
export function ownClients(
  audience: Audience,
  random: Draw,
  system: (random: Draw) => string | undefined,
): (person: Person) => Place['fixed'] {
  const clients = new Map(
    audience.people.map((person) => {
      const prompt = system(random);
      return [person, { ...drawClient(random), ...(prompt === undefined ? {} : { system: prompt }) }];
    }),
  );
  return (person) => clients.get(person) ?? {};
}
