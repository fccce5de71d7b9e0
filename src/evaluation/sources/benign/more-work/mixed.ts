import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, BenignSource, Kind } from '../../../source.ts';
import { APPS } from './apps.ts';
import { CODE } from './code.ts';
import { COPY } from './copy.ts';
import { GROUNDED } from './grounded.ts';
import { JUDGING } from './judging.ts';
import { RESEARCH } from './research.ts';
import { SUITES } from './suites.ts';
import { TEACHING } from './teaching.ts';

/** An owner that does several of these jobs under one key, side by side or one after the other. */
const mixed = (name: string, kind: Kind, trades: readonly BenignSource[]): BenignSource => ({
  name: `more-work/${name}`,
  label: 'benign',
  kind,
  *asks(random) {
    const jobs = sample(trades, between(2, 6, random), random).map((trade) => trade.asks(random));
    const stretch = pick([1, 1, 5, 60], random);
    for (;;) yield* of(pick(jobs, random), between(1, stretch, random));
  },
});

/** Leaves the generator open, which a loop that breaks would not. */
function* of(asks: Generator<Ask, void>, count: number): Generator<Ask, void> {
  for (let at = 0; at < count; at += 1) {
    const { value } = asks.next();
    if (value !== undefined) yield value;
  }
}

/** Agencies, publishers and platforms with many jobs on one key. */
export const MIXED = [
  mixed('marketing-agency', 'batch', COPY),
  mixed('school-publisher', 'batch', TEACHING),
  mixed('developer-platform', 'development', CODE),
  mixed('writing-platform', 'batch', [...APPS, ...COPY]),
  mixed('research-institute', 'batch', [...RESEARCH, ...GROUNDED]),
  mixed('quality-team', 'judge', JUDGING),
  mixed('evaluation-team', 'evaluation', SUITES),
  mixed('whole-company', 'batch', [...COPY, ...APPS, ...CODE, ...GROUNDED, ...JUDGING, ...SUITES]),
];
