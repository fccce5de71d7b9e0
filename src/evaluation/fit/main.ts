import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parsePolicy } from '../../config/policy.ts';
import { fingerprintKey } from '../../features/index.ts';
import { newProgress } from '../progress.ts';
import { groupsToFit } from './groups.ts';
import { quality } from './quality.ts';
import { SEARCH, solve } from './solve.ts';
import { weightsFile } from './weights-file.ts';

const HELP = `Usage: npm run fit -- [options]

Fits the weights of the content detectors on labelled traffic and writes src/detectors/shared/weights.ts. The same data and seed give the same file.

  --data DIR    also fit on published prompt sets in DIR whose licence allows it (docs/evaluation.md)
  --seed N      seed of the owners that are drawn (default 1)
  --out FILE    write the weights to FILE instead
  -h, --help    this text
`;

const OPTIONS = {
  data: { type: 'string' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Resolves to the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const policy = await parsePolicy('balanced');
  if (!policy.ok) throw new Error(policy.problems.join('; '));
  const reading = newProgressOf('sources');
  const key = await fingerprintKey(SECRET);
  const groups = await groupsToFit(values.data ?? null, Number(values.seed), key, policy.policy, reading);
  const fitting = newProgressOf('hundredths of the fit');
  const weights = solve(groups, SEARCH, (done) => fitting(Math.round(done * 100), 100));
  console.log(quality(groups, weights));
  writeFileSync(values.out ?? WEIGHTS_FILE, weightsFile(weights));
  return 0;
}

/** Fingerprints only tell texts apart here. */
const SECRET = 'weir fit: a constant, not a secret';

const WEIGHTS_FILE = fileURLToPath(new URL('../../detectors/shared/weights.ts', import.meta.url).href);

/** A progress bar that is told how much is done. */
function newProgressOf(things: string): (done: number, of: number) => void {
  let bar: ReturnType<typeof newProgress> | null = null;
  let told = 0;
  return (done, of) => {
    bar ??= newProgress(of, things);
    for (; told < done; told++) bar.done(0);
    if (done === of) bar.end();
  };
}
