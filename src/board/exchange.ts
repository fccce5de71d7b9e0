import type { BoardState, BoardSync, Measure } from '../domain/index.ts';
import {
  amount,
  decodeVerdict,
  encodeVerdict,
  isSlot,
  outranks,
  SKEW_MS,
  slotName,
  verdictName,
  type Entries,
  type Entry,
} from './entries.ts';
import { planOf, type Claim, type Plan } from './plan.ts';
import { grant, remainder } from './quota.ts';
import { stateOf } from './state.ts';

/** The answer to a sync and what it changes of a key's entries; null removes one. */
export interface Applied {
  readonly state: BoardState;
  readonly writes: ReadonlyMap<string, Entry | null>;
}

/** One exchange with the board, in the order of {@link Board.sync}. The Redis script of the Upstash adapter does the same steps. */
export const applySync = (entries: Entries, request: BoardSync, now: number): Applied => {
  const page = new Page(entries);
  const plan = planOf(request, now);
  settle(page, plan);
  const granted = new Map<Measure, number>(plan.claims.map((claim) => [claim.measure, draw(page, claim)]));
  const slots = holdSlots(page, request, now);
  publish(page, request, now);
  if (page.writes.size > 0) page.prune(now);
  return { state: stateOf(request, { granted, slots, entries: page.entries }, now), writes: page.writes };
};

/** A working copy of a key's entries that remembers what was changed. */
class Page {
  readonly entries: Map<string, Entry>;
  readonly writes = new Map<string, Entry | null>();

  constructor(entries: Entries) {
    this.entries = new Map(entries);
  }

  put(name: string, entry: Entry): void {
    const before = this.entries.get(name);
    if (before?.value === entry.value && before.ends === entry.ends) return;
    this.entries.set(name, entry);
    this.writes.set(name, entry);
  }

  remove(name: string): void {
    if (this.entries.delete(name)) this.writes.set(name, null);
  }

  prune(now: number): void {
    for (const [name, entry] of this.entries) if (entry.ends + SKEW_MS <= now) this.remove(name);
  }
}

/** Counters stop at 0: a counter that was lost and begun again must not be driven into credit by what is given back. */
const settle = (page: Page, plan: Plan): void => {
  for (const { name, ends, delta } of plan.charges) {
    const used = amount(page.entries.get(name));
    const next = Math.max(0, used + delta);
    if (next !== used) page.put(name, { value: String(next), ends });
  }
};

const draw = (page: Page, claim: Claim): number => {
  const used = (name: string): number => amount(page.entries.get(name));
  const remaining = Math.min(...claim.limits.map(({ name, limit }) => remainder(limit, used(name))));
  const granted = grant(remaining, claim.need, claim.want);
  if (granted > 0) {
    for (const { name, ends } of claim.limits) {
      page.put(name, { value: String(used(name) + granted), ends });
    }
  }
  return granted;
};

const holdSlots = (page: Page, { slots, deployment }: BoardSync, now: number): number | null => {
  if (slots === null) return null;
  const own = slotName(deployment);
  let others = 0;
  for (const [name, entry] of page.entries) {
    if (isSlot(name) && name !== own && entry.ends > now) others += amount(entry);
  }
  const held = Math.min(slots.want, remainder(slots.limit, others));
  if (held > 0) page.put(own, { value: String(held), ends: now + slots.holdMs });
  else page.remove(own);
  return held;
};

/** Withdrawing comes first, so that one sync can replace a verdict by a milder one. */
const publish = (page: Page, { deployment, verdict, withdraw }: BoardSync, now: number): void => {
  const own = verdictName(deployment);
  if (withdraw) page.remove(own);
  if (verdict === null || verdict.expires <= now) return;
  const entry = page.entries.get(own);
  const standing = entry !== undefined && entry.ends > now ? decodeVerdict(entry) : null;
  if (standing === null || !outranks(standing, verdict))
    page.put(own, encodeVerdict({ ...verdict, deployment }));
};
