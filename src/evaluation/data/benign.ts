import type { Ask, BenignSource, Kind } from '../source.ts';
import { agent, batch, functions } from './machines.ts';
import { chats, questionsOfMany, questionsOfOne, retrieval } from './people.ts';
import { lazily, readRows, type Row } from './rows.ts';

/** Honest traffic from published sets. */
export function benignSources(directory: string): readonly BenignSource[] {
  const set = (...names: string[]): (() => readonly Row[]) =>
    lazily(() => names.flatMap((name) => readRows(directory, name)));
  const over = (
    name: string,
    kind: Kind,
    rows: () => readonly Row[],
    asks: (rows: readonly Row[], random: () => number) => Generator<Ask, void>,
  ): BenignSource => ({
    name: `data/${name}`,
    label: 'benign',
    kind,
    asks: (random) => asks(rows(), random),
  });
  const dolly = set('dolly_3k_human');
  const shared = set('human_shared_prompts');
  const talks = set('hh_harmless_chats');
  const jobs = set('t0_batch_jobs');
  return [
    over('dolly-person', 'person', dolly, questionsOfOne),
    over('dolly-gateway', 'gateway', dolly, questionsOfMany),
    over('shared-gateway', 'gateway', shared, questionsOfMany),
    over('hh-gateway', 'gateway', talks, (rows, random) => chats(rows, true, random)),
    over('hh-person', 'person', talks, (rows, random) => chats(rows, false, random)),
    over('mtrag', 'rag', set('mtrag_conversations'), retrieval),
    over('t0-one', 'batch', jobs, (rows, random) => batch(rows, 1, random)),
    over('t0-several', 'batch', jobs, (rows, random) => batch(rows, 5, random)),
    over('specstory', 'agent', set('specstory_agent_sessions'), agent),
    over('bfcl', 'agent', set('bfcl_live_tools', 'bfcl_multi_turn'), functions),
  ];
}
