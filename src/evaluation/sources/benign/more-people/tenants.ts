import { between, pick } from '../../../../demo/random.ts';
import type { Ask, BenignSource, Kind } from '../../../source.ts';
import { AGENTS } from './agents.ts';
import { FURTHER_LANGUAGES } from './languages.ts';
import { LABS } from './labs.ts';
import { PERSONS } from './persons.ts';
import { ROOMS, TUTORS } from './products.ts';
import { TESTERS } from './testers.ts';

/** How the owner of a shared key lets its tenants through. */
interface Sharing {
  readonly kind: Kind;
  readonly tenants: readonly BenignSource[];
  readonly count: readonly [number, number];
  /** Requests of one tenant in a row, at most. */
  readonly burst: number;
  readonly named: number;
  /** What the owner lays over every request. */
  readonly over?: (random: () => number) => Partial<Ask>;
}

/** Several owners of other sources behind one key, by turns; some are heavy and come back all the time. */
const shared = (name: string, sharing: Sharing): BenignSource => ({
  name: `more-people/${name}`,
  label: 'benign',
  kind: sharing.kind,
  *asks(random) {
    const chosen = Array.from({ length: between(...sharing.count, random) }, () =>
      pick(sharing.tenants, random),
    );
    const tenants = chosen.map((source) => source.asks(random));
    const named = random() < sharing.named;
    const over = sharing.over?.(random) ?? {};
    for (;;) {
      const at = Math.floor(tenants.length * random() ** 1.6);
      for (let left = between(1, sharing.burst, random); left > 0; left--) {
        const next = tenants[at]?.next();
        if (next === undefined || next.done === true) break;
        const session = `t${at}-${next.value.session ?? ''}`;
        const endUser = named ? { endUser: `org-${at}` } : {};
        yield { ...next.value, ...over, ...endUser, session };
      }
    }
  },
});

/** A relay that strips what its tenants set and sets its own. */
const uniform = (random: () => number): Partial<Ask> => ({
  temperature: pick([0.7, 1], random),
  maxTokens: pick([1000, 2048, 4096], random),
  stream: true,
});

const JOBS = [...TUTORS, ...AGENTS, ...LABS];

/** Keys that many unlike owners share. */
export const TENANTS: readonly BenignSource[] = [
  shared('tenants-mixed', {
    kind: 'gateway',
    tenants: [...PERSONS, ...ROOMS, ...JOBS, ...FURTHER_LANGUAGES],
    count: [5, 30],
    burst: 8,
    named: 0.5,
  }),
  shared('tenants-products', {
    kind: 'gateway',
    tenants: [...TUTORS, ...ROOMS],
    count: [2, 8],
    burst: 30,
    named: 0.3,
  }),
  shared('relay-of-people', {
    kind: 'gateway',
    tenants: [...PERSONS, ...FURTHER_LANGUAGES],
    count: [20, 120],
    burst: 4,
    named: 0.1,
    over: uniform,
  }),
  shared('relay-of-scripts', {
    kind: 'gateway',
    tenants: JOBS,
    count: [3, 12],
    burst: 40,
    named: 0.1,
    over: uniform,
  }),
  shared('flatmates', { kind: 'person', tenants: PERSONS, count: [2, 4], burst: 10, named: 0 }),
  shared('student-with-projects', {
    kind: 'university',
    tenants: [...LABS, ...PERSONS],
    count: [2, 5],
    burst: 60,
    named: 0,
  }),
  shared('institute-key', { kind: 'university', tenants: LABS, count: [3, 10], burst: 80, named: 0.2 }),
  shared('agent-platform', {
    kind: 'agent',
    tenants: AGENTS,
    count: [3, 20],
    burst: 12,
    named: 0.6,
  }),
  shared('safety-team', {
    kind: 'red-team',
    tenants: [...TESTERS, ...TESTERS, ...PERSONS],
    count: [3, 8],
    burst: 50,
    named: 0.1,
  }),
];
