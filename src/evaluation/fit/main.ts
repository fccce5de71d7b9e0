import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parsePolicy } from '../../config/policy.ts';
import { fingerprintKey } from '../../features/index.ts';
import { TRICKS } from '../tricks/index.ts';
import { sourcesToFit } from './sources.ts';
import { groupsOf, type Group } from './samples.ts';
import { SEARCH, solve } from './solve.ts';
import { quality } from './quality.ts';
import { weightsFile } from './weights-file.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    owners: { type: 'string', default: '10' },
    requests: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
});

const key = await fingerprintKey('fit');
const parsed = await parsePolicy('balanced');
if (!parsed.ok) throw new Error(parsed.problems.join('; '));
const sources = (await sourcesToFit(values.data ?? null)).filter(
  (source) => !values.without.includes(source.label === 'attack' ? source.family : source.kind),
);
const groups: Group[] = [];
const started = performance.now();
const tricks = Object.values(TRICKS);
sources.forEach((source, at) => {
  for (let owner = 0; owner < Number(values.owners); owner++) {
    const seed = Number(values.seed) * 1_000_003 + owner * 7919 + at;
    // Every other attacker is a disguised one.
    const trick = source.label === 'attack' && owner % 2 === 1 ? tricks[(at + owner) % tricks.length]! : null;
    groups.push(...groupsOf(source, seed, Number(values.requests), key, parsed.policy, trick));
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${at + 1}/${sources.length} sources read `);
});
const rows = groups.reduce((sum, group) => sum + group.repeated.length, 0);
process.stderr.write(
  `\r${sources.length} sources, ${groups.length} groups, ${rows} requests, ${Math.round(performance.now() - started)} ms\n`,
);
const weights = solve(groups, SEARCH, (done) => {
  if (process.stderr.isTTY) process.stderr.write(`\rfitting ${Math.round(done * 100)} % `);
});
console.log(quality(groups, weights));
const weightsPath = new URL('../../detectors/shared/weights.ts', import.meta.url).href;
writeFileSync(values.out ?? fileURLToPath(weightsPath), weightsFile(weights));
