import { newTrace, traced, type News, type Surroundings, type Trace } from '../../campaigns/index.ts';
import type { Observation, Policy } from '../../domain/index.ts';
import { judge, newJudgement, suspicionOf, type Judgement } from '../../scoring/index.ts';
import type { Taken } from '../../campaigns/index.ts';

/** All that a key is judged by: its snapshot with the journal since replayed. Plain JSON, changed in place. */
export interface KeyRecord {
  judgement: Judgement;
  /** What it did under licences: recorded, and not acted on. Null while it did nothing under one. */
  licensed: Judgement | null;
  /** What campaigns have been told of it, and news that they have still to be told. */
  readonly trace: Trace;
  news: News[];
}

/** An observation as the journal keeps it. */
export interface Entry {
  readonly observation: Observation;
  readonly licensed: boolean;
}

/** What beside the observation goes into its news. */
export interface Setting {
  readonly surroundings: (observation: Observation) => Surroundings;
  /** The key's account is a campaign's member. */
  readonly member: boolean;
  readonly taken: Taken;
}

export const newRecord = (): KeyRecord => ({
  judgement: newJudgement(),
  licensed: null,
  trace: newTrace(),
  news: [],
});

/** Reads a snapshot. One of an earlier version is the judgement alone. */
export function recordOf(snapshot: string | null): KeyRecord {
  if (snapshot === null) return newRecord();
  const parsed = JSON.parse(snapshot) as KeyRecord | Judgement;
  return 'judgement' in parsed ? parsed : { ...newRecord(), judgement: parsed };
}

/** News that wait while campaigns cannot be reached; of more the oldest goes, which later ones make good but for its facts. */
const NEWS = 64;

/** Takes a request into account (changes `record`). */
export function weigh(
  record: KeyRecord,
  { observation, licensed }: Entry,
  setting: Setting,
  policy: Policy,
): void {
  if (licensed) {
    record.licensed = judge(record.licensed ?? newJudgement(), observation, policy);
    return;
  }
  record.judgement = judge(record.judgement, observation, policy);
  const { led } = record.judgement;
  const suspicion = suspicionOf(record.judgement, observation.at);
  const { surroundings, member, taken } = setting;
  const news = traced(record.trace, observation, surroundings(observation), {
    suspicion,
    led,
    member,
    taken,
  });
  if (news === null) return;
  record.news.push(news);
  if (record.news.length > NEWS) record.news.shift();
}

/** News that could not be told wait again, before those that came meanwhile (changes `record`). */
export function untold(record: KeyRecord, news: readonly News[]): void {
  record.news = [...news, ...record.news].slice(-NEWS);
}
