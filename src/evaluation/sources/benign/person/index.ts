import { between, pick } from '../../../../demo/random.ts';
import type { Interest } from '../../../material/benign-b/chat/index.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { converse } from '../../../material/benign-b/people/conversation.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import { drawPerson, type Person, type PersonOptions } from '../../../material/benign-b/people/person.ts';
import { CAREFUL } from '../../../material/benign-b/people/typing.ts';
import { productSystem } from '../../../material/benign-b/products/systems.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { SERIES_SOURCES } from './series.ts';
import { writer } from './writer.ts';

type Draw = () => number;

/** One person's own key: one sitting after another, in one client. */
export function* alone(person: Person, random: Draw): Generator<Ask, void> {
  const fixed = { ...drawClient(random), ...(random() < 0.3 ? { system: productSystem(random, 0, 5) } : {}) };
  const history = between(2, 20, random);
  const name = sittings('evening');
  for (;;) yield* converse(person, { fixed, history }, name(), random);
}

const individual = (variant: string, options: (random: Draw) => PersonOptions): BenignSource => ({
  name: `person/${variant}`,
  label: 'benign',
  kind: 'person',
  asks: (random) => alone(drawPerson(random, options(random)), random),
});

const keen = (variant: string, ...interests: readonly Interest[]): BenignSource =>
  individual(variant, () => ({ interests }));

/** Single people with a key of their own, the heaviest and the most tidy among them. */
export const PERSON_SOURCES: readonly BenignSource[] = [
  individual('curious', () => ({})),
  individual('neat-questions', () => ({ interests: ['clean'], typing: CAREFUL })),
  {
    name: 'person/single-questions',
    label: 'benign',
    kind: 'person',
    asks: (random) => alone({ ...drawPerson(random), talkative: 0.03 }, random),
  },
  keen('prompt-hobbyist', 'personas', 'clean', 'popular'),
  keen('puzzle-fan', 'puzzles', 'popular', 'exam'),
  keen('student', 'exam', 'writing', 'keywords'),
  individual('developer', (random) => ({
    interests: ['coding', 'coding', pick(['keywords', 'everyday', 'clean'], random)],
  })),
  writer,
  ...SERIES_SOURCES,
];
