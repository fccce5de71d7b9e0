import { randomFrom } from '../../demo/random.ts';
import type { Detector, Observation, Policy } from '../../domain/index.ts';
import {
  FEATURE_NAMES,
  requestProfile,
  streamProfile,
  type Scope,
  type StreamSketch,
} from '../../detectors/index.ts';
import type { FingerprintKey } from '../../features/index.ts';
import { judgeBy } from '../../scoring/judge.ts';
import { newJudgement } from '../../scoring/judgement.ts';
import { observations } from '../observations.ts';
import type { Source } from '../source.ts';
import type { Trick } from '../tricks/index.ts';

/** The requests of one owner in streams of one scope, as the fitted weight reads them. */
export interface Group {
  /** Attack family, or kind of honest traffic. */
  readonly label: 'attack' | 'benign';
  readonly family: string;
  readonly source: string;
  readonly scope: Scope;
  /** Rows of features, one after the other. */
  readonly rows: Float32Array;
  /** Whether each row's prompt had come before: then it can only speak against. */
  readonly repeated: readonly boolean[];
}

/** Rows kept of one owner and scope, an even sample of all. */
const MOST_ROWS = 50;

/** Fewer rows say nothing about a mean. */
const FEWEST_ROWS = 8;
/** Streams of one owner, the busiest. */
const MOST_GROUPS = 16;

/** Runs one owner's requests through the scoring with a detector that takes notes. */
export function groupsOf(
  source: Source,
  seed: number,
  requests: number,
  key: FingerprintKey,
  policy: Policy,
  trick: Trick | null = null,
): readonly Group[] {
  const notes = new Map<string, Note>();
  const random = randomFrom(seed + 1);
  const notebook = [noteTaker(notes, random)];
  const judgement = newJudgement();
  for (const observation of observations(source, seed, requests, key, policy, trick))
    judgeBy(judgement, observation, policy, notebook);
  const family = source.label === 'attack' ? source.family : source.kind;
  return [...notes.values()]
    .filter(({ rows }) => rows.length > FEWEST_ROWS)
    .toSorted((a, b) => b.seen - a.seen)
    .slice(0, MOST_GROUPS)
    .map(({ scope, rows, repeated }) => ({
      label: source.label,
      family,
      source: source.name,
      scope,
      rows: Float32Array.from(rows.flatMap((row) => [...row])),
      repeated,
    }));
}

interface Note {
  readonly scope: Scope;
  seen: number;
  readonly rows: Float32Array[];
  readonly repeated: boolean[];
}

/** Streams are sampled apart while they are young: what is known of them then is little, and it is then that a harvest has to be found. */
const YOUNG = 40;

/** Keeps a reservoir of what it sees (Vitter 1985). */
function noteTaker(notes: Map<string, Note>, random: () => number): Detector<StreamSketch> {
  const values = new Float64Array(FEATURE_NAMES.length);
  const take = (note: Note, observation: Observation, sketch: StreamSketch): void => {
    note.seen++;
    const at = note.rows.length < MOST_ROWS ? note.rows.length : Math.floor(random() * note.seen);
    if (at >= MOST_ROWS) return;
    requestProfile(observation, values);
    streamProfile(observation, sketch, values);
    note.rows[at] = Float32Array.from(values);
    note.repeated[at] = sketch.repeated;
  };
  return {
    meta: NOTE_TAKER,
    detect: (observation, sketch) => {
      const { scope, requests } = sketch;
      const name = noteName(observation, scope, requests);
      const note = notes.get(name) ?? { scope, seen: 0, rows: [], repeated: [] };
      notes.set(name, note);
      take(note, observation, sketch);
      // Enough for a stream to be opened for every request.
      const fact = `${scope}${requests}`;
      return [{ detector: 'notes', reason: 'coverage_growth', weight: 1, fact, innocent: '' }];
    },
  };
}

/** A stream young and grown; and what would open a stream, in all streams of a scope together. */
const noteName = (observation: Observation, scope: Scope, requests: number): string =>
  scope !== 'key' && requests === 0
    ? `${scope} opened`
    : `${scope} ${requests < YOUNG} ${streamOf(observation, scope)}`;

/** Tells an owner's streams of one scope apart, about as the scoring does: a gateway has one for each of its customers' templates. */
function streamOf({ fingerprints }: Observation, scope: Scope): string {
  if (scope === 'context') return `${fingerprints.system} ${fingerprints.tools}`;
  if (scope === 'shape') return fingerprints.shape;
  return scope === 'template' ? (fingerprints.template[0] ?? '') : '';
}

const NOTE_TAKER = {
  name: 'notes',
  reason: 'coverage_growth',
  catches: '',
  classes: [],
  references: [],
  falsePositives: [],
  blindSpots: [],
} as const;
