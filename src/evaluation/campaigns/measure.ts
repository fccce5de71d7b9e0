import { newBacktest } from '../../backtest/run.ts';
import type { DecisionLine, Summary } from '../../backtest/summary.ts';
import { atLeast, type Policy } from '../../domain/index.ts';
import type { FingerprintKey } from '../../features/index.ts';
import { isHonest, type Who, type World } from './world.ts';

/** What a backtest made of one group of a world, or of all its honest keys. */
export interface Outcome {
  readonly form: string;
  readonly source: string;
  readonly accounts: number;
  /** Accounts that ever reached `throttle`, and those that reached `watch` within their first ten requests. */
  readonly throttled: number;
  readonly watchedEarly: number;
  /** Accounts that were ever at `throttle` or more because of a campaign. */
  readonly inCampaign: number;
  readonly outputTokens: number;
  readonly forwardedTokens: number;
}

/** Pairs of keys put into one campaign, and pairs of one operator. */
export interface Pairs {
  readonly together: number;
  /** Those of them that are of two operators with one recipe. */
  readonly twins: number;
  readonly right: number;
  readonly attack: number;
  readonly found: number;
}

export interface Measured {
  readonly outcomes: readonly Outcome[];
  readonly pairs: Pairs;
  readonly requests: number;
}

/** Runs a world through the backtest and compares what it says with who is who. */
export function measure(world: World, policy: Policy, fingerprints: FingerprintKey): Measured {
  const held = new Set<string>();
  const onDecision = ({ key, to, campaign }: DecisionLine): void => {
    if (campaign !== undefined && atLeast(to, 'throttle')) held.add(key);
  };
  const run = newBacktest({ policy, fingerprints, accounts: world.accounts, onDecision });
  for (const { line } of world.traffic) run.take(line);
  const summary = run.summary();
  return {
    outcomes: outcomesOf(world, summary, held),
    pairs: pairsOf(world, summary),
    requests: summary.requests,
  };
}

const EARLY = 10;

function outcomesOf({ who }: World, { keys }: Summary, held: ReadonlySet<string>): readonly Outcome[] {
  const groups = Map.groupBy(Object.entries(keys), ([key]) => groupOf(who.get(key)));
  return [...groups].map(([name, members]) => {
    const [form = '', source = ''] = name.split(' ');
    const reports = members.map(([, report]) => report);
    return {
      form,
      source,
      accounts: members.length,
      throttled: reports.filter(
        ({ first, final }) => first.throttle !== undefined || atLeast(final, 'throttle'),
      ).length,
      watchedEarly: reports.filter(({ first }) => (first.watch?.request ?? Infinity) <= EARLY).length,
      inCampaign: members.filter(([key]) => held.has(key)).length,
      outputTokens: reports.reduce((sum, report) => sum + report.output_tokens, 0),
      forwardedTokens: reports.reduce((sum, report) => sum + report.forwarded_output_tokens, 0),
    };
  });
}

const groupOf = (who: Who | undefined): string =>
  who === undefined ? 'unknown' : who.form === 'customer' ? 'customer' : `${who.form} ${who.source}`;

function pairsOf({ who }: World, { keys }: Summary): Pairs {
  const pairs = { together: 0, twins: 0, right: 0, attack: 0, found: 0 };
  const all = Object.entries(keys).flatMap(([key, { campaign }]) => {
    const known = who.get(key);
    return known === undefined || (isHonest(known) && campaign === undefined) ? [] : [{ known, campaign }];
  });
  for (let a = 0; a < all.length; a += 1)
    for (let b = a + 1; b < all.length; b += 1) count(pairs, all[a]!, all[b]!);
  return pairs;
}

interface Placed {
  readonly known: Who;
  readonly campaign: string | undefined;
}

function count(pairs: { -readonly [K in keyof Pairs]: number }, a: Placed, b: Placed): void {
  const together = a.campaign !== undefined && a.campaign === b.campaign;
  const one = a.known.operator !== null && a.known.operator === b.known.operator;
  if (together) pairs.together += 1;
  if (together && !one && areTwins(a.known, b.known)) pairs.twins += 1;
  if (one) pairs.attack += 1;
  if (!together || !one) return;
  pairs.right += 1;
  pairs.found += 1;
}

const areTwins = (a: Who, b: Who): boolean =>
  a.operator !== null && b.operator !== null && a.source === b.source;
