import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parsePolicy } from '../../config/policy.ts';
import { fingerprintKey } from '../../features/index.ts';
import { sourcesToFit } from './sources.ts';
import { groupsOf, type Group } from './samples.ts';
import { SEARCH, solve } from './solve.ts';
import { quality } from './quality.ts';
import { weightsFile } from './weights-file.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    owners: { type: 'string', default: '5' },
    requests: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    dry: { type: 'boolean', default: false },
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
sources.forEach((source, at) => {
  for (let owner = 0; owner < Number(values.owners); owner++) {
    const seed = Number(values.seed) * 1_000_003 + owner * 7919 + at;
    groups.push(...groupsOf(source, seed, Number(values.requests), key, parsed.policy));
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
if (!values.dry)
  writeFileSync(
    fileURLToPath(new URL('../../detectors/shared/weights.ts', import.meta.url).href),
    weightsFile(weights),
  );
