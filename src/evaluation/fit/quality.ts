import { harvestOf, type Weights } from '../../detectors/index.ts';
import type { Group } from './samples.ts';
import { bounded } from './solve.ts';

/** How weights do on groups: nats a request of each attack family, and how many honest owners' evidence would grow. */
export function quality(groups: readonly Group[], weights: Weights): string {
  const weigh = harvestOf(weights);
  const byName = new Map<string, { source: string; mean: number; growth: number }[]>();
  for (const group of groups) {
    const name = `${group.label} ${group.family} ${group.scope}`;
    byName.set(name, [...(byName.get(name) ?? []), { source: group.source, ...statistics(group, weigh) }]);
  }
  return [...byName]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, all]) => line(name, all))
    .join('\n');
}

function line(name: string, all: readonly { source: string; mean: number; growth: number }[]): string {
  const means = all.map(({ mean }) => mean).toSorted((a, b) => a - b);
  const at = (part: number): string => means[Math.floor(part * (means.length - 1))]!.toFixed(2).padStart(5);
  const worst = all
    .toSorted((a, b) => (name.startsWith('attack') ? a.mean - b.mean : b.growth - a.growth))
    .slice(0, 3)
    .map(({ source, mean, growth }) => `${source} ${mean.toFixed(2)}/${growth.toFixed(2)}`);
  const over = all.filter(({ growth }) => growth > 0).length;
  return `${name.padEnd(46)} n=${String(all.length).padEnd(4)} mean ${at(0.1)} ${at(0.5)} ${at(0.9)} over ${String(over).padEnd(3)} worst ${worst.join(', ')}`;
}

function statistics(
  { rows, repeated }: Group,
  weigh: (row: Float32Array) => number,
): { mean: number; growth: number } {
  const width = rows.length / repeated.length;
  const weights = repeated.map((again, i) =>
    bounded(weigh(rows.subarray(i * width, (i + 1) * width)), again),
  );
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return {
    mean,
    growth: Math.log(weights.reduce((sum, weight) => sum + Math.exp(weight), 0) / weights.length),
  };
}
