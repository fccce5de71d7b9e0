import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { parsePolicy } from '../../config/policy.ts';
import type { AccountRecord } from '../../domain/index.ts';
import { fingerprintKey } from '../../features/index.ts';
import { loadCatalogue } from '../catalogue.ts';
import type { EvaluationOptions } from '../options.ts';
import { measure, type Measured } from './measure.ts';
import { worldOf } from './world.ts';

export { campaignBars, campaignTables } from './report.ts';

/** Worlds of a run: each has four harvests. */
const WORLDS = { full: 12, quick: 2 } as const;

/** Composes worlds with campaigns and runs each through the backtest, one after the other: accounts of a world cannot be judged apart. */
export async function measureWorlds(options: EvaluationOptions): Promise<readonly Measured[]> {
  if (!options.scenarios.includes('campaigns')) return [];
  const catalogue = await loadCatalogue(options.data);
  const parsed = await parsePolicy('balanced');
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const fingerprints = await fingerprintKey('the evaluation needs no secret, only a constant one');
  const count = options.quick ? WORLDS.quick : WORLDS.full;
  return Array.from({ length: count }, (_, index) =>
    measure(worldOf(index, catalogue, options.seed), parsed.policy, fingerprints),
  );
}

/** Writes one world as a log, with its accounts to `<file>.accounts.jsonl` and who is who to `<file>.labels.json`. */
export async function writeWorld(options: EvaluationOptions, file: string): Promise<void> {
  const { traffic, accounts, who } = worldOf(0, await loadCatalogue(options.data), options.seed);
  const text = Readable.from(lines(traffic));
  if (file.endsWith('.gz')) await pipeline(text, createGzip(), createWriteStream(file));
  else await pipeline(text, createWriteStream(file));
  await writeFile(`${file}.accounts.jsonl`, accounts.map((one) => `${accountLine(one)}\n`).join(''));
  await writeFile(`${file}.labels.json`, `${JSON.stringify(Object.fromEntries(who), null, 1)}\n`);
}

function* lines(traffic: Iterable<{ readonly line: object }>): Generator<string, void> {
  for (const { line } of traffic) yield `${JSON.stringify(line)}\n`;
}

const accountLine = ({ account, created, payment, emailDomain }: AccountRecord): string =>
  JSON.stringify({ account, created, payment, email_domain: emailDomain });
