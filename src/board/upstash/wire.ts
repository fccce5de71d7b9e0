import { EDGE, type BoardSync, type Measure } from '../../domain/index.ts';
import {
  encodeVerdict,
  severity,
  SKEW_MS,
  slotName,
  verdictName,
  type Entries,
  type Entry,
} from '../entries.ts';
import type { Plan } from '../plan.ts';
import type { Exchanged } from '../state.ts';

/** The hash that holds one key of Weir. The braces keep all keys about it in one slot of a Redis Cluster. */
export const redisKey = (key: string): string => `weir:board:1:{${key}}`;

/** The script's arguments (see SYNC_SCRIPT). */
export const encodeSync = (request: BoardSync, plan: Plan, now: number): string[] => {
  const { slots, deployment, verdict, withdraw } = request;
  const ask = {
    charges: plan.charges.map(({ name, ends, delta }) => [name, ends, delta]),
    claims: plan.claims.map(({ need, want, limits }) => [
      need,
      want,
      limits.map(({ name, ends, limit }) => [name, ends, limit]),
    ]),
    slots: slots !== null && [slotName(deployment), now + slots.holdMs, slots.limit, slots.want],
    own: verdictName(deployment),
    verdict: verdict !== null && verdict.expires > now && encodeOwn({ ...verdict, deployment }),
    withdraw,
  };
  return [String(now), String(SKEW_MS), String(EDGE), JSON.stringify(ask)];
};

/** Reads the script's answer; null when it is not one. */
export const decodeSync = (answer: unknown, plan: Plan): Exchanged | null => {
  if (!Array.isArray(answer)) return null;
  const [granted, held, flat]: unknown[] = answer;
  if (!isTexts(granted) || typeof held !== 'string' || !isTexts(flat)) return null;
  const grants = plan.claims.map((claim, i): [Measure, number] => [claim.measure, Number(granted[i])]);
  return { granted: new Map(grants), slots: held === '' ? null : Number(held), entries: decodeEntries(flat) };
};

const encodeOwn = (verdict: Parameters<typeof encodeVerdict>[0]): readonly unknown[] => {
  const { ends, value } = encodeVerdict(verdict);
  return [ends, severity(verdict), value];
};

const decodeEntries = (flat: readonly string[]): Entries => {
  const entries = new Map<string, Entry>();
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const [name = '', text = ''] = [flat[i], flat[i + 1]];
    const space = text.indexOf(' ');
    entries.set(name, { ends: Number(text.slice(0, space)), value: text.slice(space + 1) });
  }
  return entries;
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
