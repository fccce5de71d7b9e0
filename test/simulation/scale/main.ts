import { parseArgs } from 'node:util';
import {
  aSecond,
  cloudflareBill,
  COMMANDS,
  redisBill,
  rowsOf,
  storageBill,
  total,
  type Bill,
} from './bill.ts';
import { handlingOf, honestTellings, newsPerSecond, questionsPerSecond } from './campaigns.ts';
import { commonFact, hydra, HYDRA_REQUESTS } from './crowds.ts';
import { livesOf, POLICY, type Life } from './lives.ts';
import { ASSUMED, CEILINGS, DAY, INTERVALS, TARGET, type Intervals } from './settings.ts';
import { tellings, toldBy } from './telling.ts';
import { trafficOf, type Traffic } from './traffic.ts';

/** Prints the figures of docs/scale.md. `--quick` takes fewer keys and lives. */
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, seed: { type: 'string' } } });
const quick = values.quick ?? false;
const seed = Number(values.seed ?? 1);

const number = (value: number): string =>
  value === 0 ? '0' : value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
const print = (title: string, rows: Readonly<Record<string, string | number>>): void => {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(rows))
    console.log(`  ${name.padEnd(58)}${(typeof value === 'number' ? number(value) : value).padStart(16)}`);
};

const SETTINGS: Readonly<Record<string, Intervals>> = {
  'as it is': INTERVALS,
  'verdict 60 s': { ...INTERVALS, verdict: 60 },
  'verdict 60 s, lease 15 s': { ...INTERVALS, verdict: 60, leaseSeconds: 15 },
};

/** Referrals, or units that it asks about, that a busy region sends in one call, of at most 256. */
const GATHERED = 32;

const days = new Map(
  Object.entries(SETTINGS).map(([name, intervals]) => [
    name,
    trafficOf({
      ...TARGET,
      sample: quick ? 500 : 20_000,
      seed,
      policy: POLICY,
      intervals,
      isolates: ASSUMED.isolatesPerKey,
    }),
  ]),
);
const lives = await livesOf(
  quick ? { owners: 2, harvests: 4, requests: 600, seed } : { owners: 8, harvests: 12, requests: 1024, seed },
);
/** A few keys for longer, to see what those tell who have been there for long. */
const long = quick ? [] : await livesOf({ owners: 2, harvests: 0, requests: 4000, seed: seed + 1 });
const honest = lives.filter(({ isHarvest }) => !isHarvest);
const harvests = lives.filter(({ isHarvest }) => isHarvest);
const requests = [...lives, ...long].reduce((sum, { moments }) => sum + moments.length, 0);
const mean = (of: (life: Life) => number): number =>
  lives.reduce((sum, one) => sum + of(one), 0) / lives.length;
const judging = mean(({ judgingMs, moments }) => judgingMs / moments.length);
const observationBytes = mean(
  ({ moments }) =>
    moments.slice(0, 50).reduce((sum, { observation }) => sum + JSON.stringify(observation).length, 0) /
    Math.min(50, moments.length),
);

const mixes = honestTellings([...honest, ...long]);
const handled = handlingOf(honest, 1024);
for (const { mix, bands } of mixes)
  print(
    `News by request of honest keys, ${mix} mix (${honest.length} owners, ${requests} requests)`,
    Object.fromEntries(
      bands
        .filter(({ requests: of }) => of > 0)
        .map(({ upTo, requests: of, news, calmNews, suspicious }) => [
          `up to request ${upTo}: news, of calm keys, part suspicious`,
          [news / of, calmNews / of, suspicious / of].map((one) => one.toFixed(4)).join(' '),
        ]),
    ),
  );
print('Part of the later requests that find their key suspicious', {
  'usual mix': mixes[0]!.suspicious,
  'hard mix': mixes[1]!.suspicious,
});
print('News of one key in its first 1024 requests', {
  'honest, usual mix': mixes[0]!.young,
  'honest, hard mix': mixes[1]!.young,
  harvest: toldBy(tellings(harvests), 1024),
  'harvest, once a member': toldBy(tellings(harvests, true), 1024),
});
print('What one piece of news costs, of young accounts', { ...handled.young });
print('What one piece of news costs, of later ones', { ...handled.later });
print('Bytes of rows', { ...handled.sizes });
print('Ledger', {
  'judging a request, ms of CPU here': judging,
  'observation, bytes': observationBytes,
  'judgement, bytes': mean(({ judgementBytes }) => judgementBytes),
});

function toldADay(traffic: Traffic, mix: (typeof mixes)[number]) {
  const news = newsPerSecond(mix, traffic.use);
  const questions = questionsPerSecond(mix, traffic.use);
  const { young, later } = handled;
  const standings = (questions.suspects + questions.others) * DAY;
  const telling = (news.young + news.calm + news.suspects) * DAY;
  const calls = telling + standings;
  const referred = (news.young * young.referred + news.calm * later.referred + news.suspects) * DAY;
  const youngRows = news.young * (young.regionRows + young.referred * young.fieldRows);
  const laterRows = (news.calm + news.suspects) * (later.regionRows + later.referred * later.fieldRows);
  const told = {
    regionCalls: calls,
    fieldCalls: (referred + standings) / GATHERED,
    rows: (youngRows + laterRows) * DAY,
  };
  const fieldMs = {
    referrals: aSecond(referred) * later.fieldMs,
    standings: aSecond(standings) * ASSUMED.standingMs,
  };
  return { news, questions, telling, standings, referred, told, fieldMs };
}

for (const [name, traffic] of days) {
  const { use } = traffic;
  const rows = rowsOf(traffic);
  print(`Ledgers, ${name} (a second, mean of the day)`, {
    requests: aSecond(use.requests),
    'calls to ledgers': aSecond(use.calls),
    'calls a request': use.calls / use.requests,
    'of them waited for': aSecond(use.waited),
    'of them ask for a lease': aSecond(use.asked),
    'publications to the directory': aSecond(use.published),
    'verdict exchanges (only with Redis)': aSecond(use.verdicts),
    'questions to the register of accounts': aSecond(use.questions),
    'ledgers in memory, if each stays for 10 s': aSecond(use.resident),
    'rows written': aSecond(Object.values(rows).reduce((sum, one) => sum + one, 0)),
    'directory shards, at the peak': (aSecond(use.published) * ASSUMED.peak) / CEILINGS.writes,
    'register shards, at the peak': (aSecond(use.questions) * ASSUMED.peak) / CEILINGS.reads,
  });
}
const base = days.get('as it is')!;
const spread = [1, 4, 16].map((isolates) => {
  const sample = quick ? 200 : 2000;
  const traffic = trafficOf({ ...TARGET, sample, seed, policy: POLICY, intervals: INTERVALS, isolates });
  const { use } = traffic;
  const usd = total(cloudflareBill(traffic, toldADay(traffic, mixes[0]!).told, 0));
  return [isolates, `${number(use.calls / use.requests)}, ${number(usd)}`] as const;
});
print('Calls a request and USD a day, by isolates that serve a key', Object.fromEntries(spread));
print('Keys', {
  'requests a day of the median key': base.medianKey,
  'of the key that the median request is of': base.medianRequest,
  'requests a second of the busiest key, when active': base.busiest,
  'keys seen in a day': base.seen,
  isolates: TARGET.requestsPerSecond / ASSUMED.requestsPerIsolate,
  'leases an isolate holds (keys of ten minutes)':
    (aSecond(base.use.questions) * INTERVALS.account * ASSUMED.isolatesPerKey * ASSUMED.requestsPerIsolate) /
    TARGET.requestsPerSecond,
});

for (const mix of mixes) {
  const { news, questions, telling, standings, referred, told, fieldMs } = toldADay(base, mix);
  print(`Campaigns in honest times, ${mix.mix} mix (a second)`, {
    'news of young keys': news.young,
    'news of calm keys': news.calm,
    'news of suspicious keys': news.suspects,
    'of them not by the minute': mix.suspect * TARGET.requestsPerSecond,
    'questions of suspects': questions.suspects,
    'questions of other keys of registered accounts': questions.others,
    'regions by news, at the peak': (aSecond(telling) * ASSUMED.peak) / CEILINGS.writes,
    'regions by questions, at the peak': (aSecond(standings) * ASSUMED.peak) / CEILINGS.reads,
    'referrals to the field': aSecond(referred),
    'seconds of CPU that the field needs for referrals': fieldMs.referrals / 1000,
    '… and for questions': fieldMs.standings / 1000,
    'rows written': aSecond(told.rows),
  });
}

const sizes = quick ? [50, 200, 500] : [50, 500, 2000, 5000];
for (const cost of hydra(harvests[0]!, sizes, 4))
  print(`A hydra of ${number(cost.accounts)} accounts, ${HYDRA_REQUESTS} requests each`, {
    'referrals a request': cost.referrals / cost.requests,
    'rows a referral, field': cost.fieldRows / cost.referrals,
    'rows a referral, regions': cost.regionRows / cost.sightings,
    'ms a referral, field': cost.msPerReferral,
    'bytes a referral': cost.bytesPerReferral,
    'largest fact, bytes': cost.largestFactBytes,
    campaigns: cost.campaigns,
    members: cost.members,
  });
for (const holders of quick ? [1000, 10_000] : [10_000, 100_000, 300_000]) {
  const { holders: _, ...cost } = commonFact(holders, 4);
  print(`A fact that ${number(holders)} accounts share`, cost);
}

const SQLITE_BASE = 12_000;
const ledgerBytes = SQLITE_BASE + mean(({ judgementBytes }) => judgementBytes) + 32 * observationBytes + 6000;
const bills = (traffic: Traffic): Readonly<Record<string, Bill>> => {
  const { told } = toldADay(traffic, mixes[0]!);
  const { use } = traffic;
  return {
    'no quotas, one deployment': cloudflareBill(traffic, told, 0),
    'quotas, embedded board': cloudflareBill(traffic, told, use.asked),
    'no quotas, Redis': { ...cloudflareBill(traffic, told, 0), ...redisBill(use.verdicts, 0) },
    'quotas, Redis': { ...cloudflareBill(traffic, told, 0), ...redisBill(0, use.asked) },
  };
};
for (const [name, traffic] of days)
  for (const [kind, bill] of Object.entries(bills(traffic)))
    print(`USD a day: ${kind}; ${name}`, {
      ...bill,
      total: total(bill),
      'a million requests': total(bill) / ((TARGET.requestsPerSecond * DAY) / 1e6),
    });
print('Storage, USD a day', {
  'bytes of a ledger': ledgerBytes,
  ledgers: storageBill(ledgerBytes, TARGET.keys),
  directory: storageBill(700, TARGET.keys),
  regions: storageBill(
    2 * handled.sizes.resident + 2 * handled.sizes.count * handled.sizes.factsPerUnit,
    TARGET.keys,
  ),
});
print('Redis, a second', {
  'commands without quotas': aSecond(base.use.verdicts) * COMMANDS.look,
  'commands with quotas': aSecond(base.use.asked) * COMMANDS.draw,
  'databases without quotas, at the peak':
    (aSecond(base.use.verdicts) * COMMANDS.look * ASSUMED.peak) / CEILINGS.redisCommands,
  'databases with quotas, at the peak':
    (aSecond(base.use.asked) * COMMANDS.draw * ASSUMED.peak) / CEILINGS.redisCommands,
});
