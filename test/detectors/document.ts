import type { DetectorMeta } from '../../src/domain/index.ts';
import type { DetectorCase } from '../../src/detectors/shared/cases.ts';

/** Attack classes by number, as `DetectorMeta.classes` names them. */
export const CLASSES: Readonly<Record<number, string>> = {
  1: 'Many accounts of low volume that act together',
  2: 'One prompt set in disjoint parts over many accounts',
  3: 'A harvest hidden in a relay’s or an application’s traffic',
  4: 'Demands for the model’s own reasoning',
  5: 'Encrypted reasoning replayed to be decoded',
  6: 'Rewards and preferences for a reward model',
  7: 'Trajectories of agents',
  8: 'Extraction of logits and parameters',
  9: 'A student’s own texts scored by log-probability',
  10: 'Prompts made from answers: self-instruct, evolution',
  11: 'Many samples of each prompt',
  12: 'Synthetic conversations',
  13: 'A move to a newly released model',
  14: 'One transformation of a broad set of texts',
  15: 'One campaign over several providers',
  16: 'Adaptive forms: paraphrase, disguise, cover, slow drip',
};

export interface Described {
  readonly meta: DetectorMeta;
  readonly cases: readonly DetectorCase[];
}

/** The catalogue as Markdown: docs/detectors.md. */
export function catalogueDocument(detectors: readonly Described[]): string {
  const sorted = detectors.toSorted((a, b) => a.meta.name.localeCompare(b.meta.name));
  return `${[INTRODUCTION, classes(sorted), ...sorted.map(detector)].join('\n\n')}\n`;
}

const INTRODUCTION = `# Detectors

Each reads one observation and what its stream remembers, and says how much more likely the request is in a harvest than in honest use. None of them
acts: [evidence.md](evidence.md) says how their findings add up, [errors.md](errors.md) what a caller is told. This page is rendered from the metadata and cases in
\`src/detectors\`; a test compares the two.`;

const classes = (detectors: readonly Described[]): string =>
  [
    '## Attack classes and who looks for them',
    Object.entries(CLASSES)
      .map(([number, title]) => `- **${number}. ${title}**: ${lookersFor(Number(number), detectors)}`)
      .join('\n'),
  ].join('\n\n');

const lookersFor = (number: number, detectors: readonly Described[]): string =>
  detectors
    .filter(({ meta }) => meta.classes.includes(number))
    .map(({ meta: { name } }) => `[\`${name}\`](#${name})`)
    .join(', ');

function detector({ meta, cases }: Described): string {
  const titles = (fires: boolean): readonly string[] =>
    cases.filter((one) => one.fires === fires).map(({ title }) => title);
  return [
    `## ${meta.name}`,
    meta.catches,
    `Classes ${meta.classes.join(', ')} · ${meta.references.join(', ')}`,
    listed('Mistakes', meta.falsePositives),
    listed('Misses', meta.blindSpots),
    listed('Fires on', titles(true)),
    listed('Stays silent on', titles(false)),
  ].join('\n\n');
}

const listed = (title: string, entries: readonly string[]): string =>
  `${title}:\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`;
