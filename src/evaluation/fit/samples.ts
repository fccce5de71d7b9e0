import type { Detector, Policy } from '../../domain/index.ts';
import { FEATURE_NAMES, profile, type Scope, type StreamSketch } from '../../detectors/index.ts';
import type { FingerprintKey } from '../../features/index.ts';
import { judge, newJudgement } from '../../scoring/index.ts';
import { observations } from '../observations.ts';
import type { Source } from '../source.ts';

/** The requests of one owner in streams of one scope, as the fitted weight reads them. */
export interface Group {
  /** Attack family, or kind of honest traffic. */
  readonly label: 'attack' | 'benign';
  readonly family: string;
  readonly source: string;
  readonly scope: Scope;
  /** Rows of features, one after the other. */
  readonly rows: Float64Array;
  /** Whether each row's prompt had come before: then it can only speak against. */
  readonly repeated: readonly boolean[];
}

/** Rows of one owner and scope: later ones add little but time. */
const MOST_ROWS = 120;

/** Runs one owner's requests through the scoring with a detector that takes notes. */
export function groupsOf(
  source: Source,
  seed: number,
  requests: number,
  key: FingerprintKey,
  policy: Policy,
): readonly Group[] {
  const notes = new Map<Scope, { rows: number[]; repeated: boolean[] }>();
  const notebook = [noteTaker(notes)];
  const judgement = newJudgement();
  for (const observation of observations(source, seed, requests, key, policy))
    judge(judgement, observation, policy, notebook);
  const family = source.label === 'attack' ? source.family : source.kind;
  return [...notes]
    .filter(([, { repeated }]) => repeated.length > 8)
    .map(([scope, { rows, repeated }]) => ({
      label: source.label,
      family,
      source: source.name,
      scope,
      rows: Float64Array.from(rows),
      repeated,
    }));
}

function noteTaker(notes: Map<Scope, { rows: number[]; repeated: boolean[] }>): Detector<StreamSketch> {
  const values = new Float64Array(FEATURE_NAMES.length);
  return {
    meta: NOTE_TAKER,
    detect: (observation, sketch) => {
      const { scope } = sketch;
      const note = notes.get(scope) ?? { rows: [], repeated: [] };
      notes.set(scope, note);
      if ((scope === 'key' || sketch.requests > 0) && note.repeated.length < MOST_ROWS) {
        profile(observation, sketch, values);
        note.rows.push(...values);
        note.repeated.push(sketch.repeated);
      }
      // Enough for a stream to be opened for every request.
      return [
        {
          detector: 'notes',
          reason: 'coverage_growth',
          weight: 0.001,
          fact: `${scope}${sketch.requests}`,
          innocent: '',
        },
      ];
    },
  };
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
