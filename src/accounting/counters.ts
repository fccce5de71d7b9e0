import {
  requestsIn,
  WINDOWS,
  type CounterRow,
  type Counters,
  type Exchange,
  type Policy,
  type Window,
} from '../domain/index.ts';
import { costOf } from './cost.ts';
import { bucketStart } from './windows.ts';

/** Models counted by name in one window; what comes after is counted as `other`, so that invented model names stay bounded. */
const MODEL_LIMIT = 32;
const OTHER = 'other';

/** Callers choose model names: what does not look like one, or is the name of a prototype, is not used as a key. */
const nameOf = (model: string | null): string =>
  model !== null && /^[\w.:/@-]{1,100}$/.test(model) && model !== '__proto__' ? model : OTHER;

/** The windows that are open now: one bucket each, by model. */
export type OpenWindows = Readonly<
  Record<Window, { readonly start: number; readonly models: Readonly<Record<string, Counters>> }>
>;

/** Counts of one key: what it took in all, the open windows, and the windows that closed since the last {@link count}. */
export interface Tally {
  readonly totals: Counters;
  readonly open: OpenWindows;
}

export const ZERO: Counters = Object.freeze({
  requests: 0,
  inputTokens: 0,
  outputTokens: 0,
  requestBytes: 0,
  responseBytes: 0,
  errors: 0,
  refused: 0,
  cost: 0,
});

export const newTally = (now: number): Tally => ({ totals: ZERO, open: openAt(now) });

const openAt = (now: number): OpenWindows =>
  Object.fromEntries(
    WINDOWS.map((window) => [window, { start: bucketStart(window, now), models: {} }]),
  ) as unknown as OpenWindows;

/**
 * Counts finished exchanges and refusals at `now` (the time of the report: at most a flush interval after the requests).
 * Returns the new tally and the rows of windows that closed, which are final.
 */
export function count(
  tally: Tally,
  exchanges: readonly Exchange[],
  refused: number,
  policy: Policy,
  now: number,
): { readonly tally: Tally; readonly closed: readonly CounterRow[] } {
  const { open, closed } = roll(tally.open, now);
  const added = new Map<string, Counters>();
  for (const exchange of exchanges) {
    const model = nameOf(exchange.model);
    added.set(model, add(added.get(model) ?? ZERO, counted(exchange, policy)));
  }
  if (refused > 0) added.set('', add(added.get('') ?? ZERO, { ...ZERO, refused }));
  const totals = [...added.values()].reduce(add, tally.totals);
  return { tally: { totals, open: addTo(open, added) }, closed };
}

function roll(open: OpenWindows, now: number): { open: OpenWindows; closed: readonly CounterRow[] } {
  const next = openAt(now);
  const ended = WINDOWS.filter((window) => open[window].start < next[window].start);
  if (ended.length === 0) return { open, closed: [] };
  const kept = Object.fromEntries(
    WINDOWS.map((window) => [window, ended.includes(window) ? next[window] : open[window]]),
  ) as unknown as OpenWindows;
  return { open: kept, closed: rows(open).filter(({ window }) => ended.includes(window)) };
}

/** The open windows as rows. */
export const rows = (open: OpenWindows): readonly CounterRow[] =>
  WINDOWS.flatMap((window) =>
    Object.entries(open[window].models).map(([model, counters]) => ({
      window,
      start: open[window].start,
      model,
      ...counters,
    })),
  );

const addTo = (open: OpenWindows, added: ReadonlyMap<string, Counters>): OpenWindows =>
  Object.fromEntries(
    WINDOWS.map((window) => {
      const models = { ...open[window].models };
      for (const [name, counters] of added) {
        const model = Object.hasOwn(models, name) || Object.keys(models).length < MODEL_LIMIT ? name : OTHER;
        models[model] = add(ownCounters(models, model), counters);
      }
      return [window, { start: open[window].start, models }];
    }),
  ) as unknown as OpenWindows;

/** Not what `Object.prototype` has under that name. */
const ownCounters = (models: Readonly<Record<string, Counters>>, model: string): Counters =>
  (Object.hasOwn(models, model) ? models[model] : undefined) ?? ZERO;

const counted = (exchange: Exchange, policy: Policy): Counters => ({
  requests: requestsIn(exchange),
  inputTokens: exchange.outcome.inputTokens,
  outputTokens: exchange.outcome.outputTokens,
  requestBytes: exchange.requestBytes,
  responseBytes: exchange.outcome.responseBytes,
  errors: exchange.outcome.status >= 400 ? 1 : 0,
  refused: 0,
  cost: costOf(policy.prices, exchange.model, exchange.outcome.inputTokens, exchange.outcome.outputTokens),
});

const add = (a: Counters, b: Counters): Counters => ({
  requests: a.requests + b.requests,
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  requestBytes: a.requestBytes + b.requestBytes,
  responseBytes: a.responseBytes + b.responseBytes,
  errors: a.errors + b.errors,
  refused: a.refused + b.refused,
  cost: a.cost + b.cost,
});
