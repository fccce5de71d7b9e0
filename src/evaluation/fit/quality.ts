import type { Group } from './samples.ts';
import { bounded, weigh, type Solution } from './solve.ts';

/** How a solution does on groups: nats a request of each attack family, and the highest ln E[e^w] among the owners of each honest kind. */
export function quality(groups: readonly Group[], solution: Solution): string {
  const names = [
    ...new Set(groups.map(({ label, family, scope }) => `${label} ${family} ${scope}`)),
  ].toSorted();
  return names
    .map((name) =>
      line(
        name,
        groups.filter(({ label, family, scope }) => `${label} ${family} ${scope}` === name),
        solution,
      ),
    )
    .join('\n');
}

function line(name: string, groups: readonly Group[], solution: Solution): string {
  const means = groups.map((group) => statistics(group, solution)).toSorted((a, b) => a.mean - b.mean);
  const at = (part: number) => means[Math.floor(part * (means.length - 1))]!;
  const worst = groups
    .map((group) => ({ source: group.source, ...statistics(group, solution) }))
    .toSorted((a, b) => (name.startsWith('attack') ? a.mean - b.mean : b.growth - a.growth))
    .slice(0, 2)
    .map(({ source, mean, growth }) => `${source} ${mean.toFixed(2)}/${growth.toFixed(2)}`);
  const over = means.filter(({ growth }) => growth > 0).length;
  const drift = means.filter(({ mean }) => mean > 0).length;
  return `${name.padEnd(42)} n=${String(groups.length).padEnd(4)} mean p10 ${at(0.1).mean.toFixed(2)} p50 ${at(0.5).mean.toFixed(2)} p90 ${at(0.9).mean.toFixed(2)} up ${drift} over ${over}  worst ${worst.join(', ')}`;
}

function statistics(group: Group, solution: Solution): { mean: number; growth: number } {
  const weights = weigh(group, solution).map((weight, row) => bounded(weight, group.repeated[row]!));
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const growth = Math.log(weights.reduce((sum, weight) => sum + Math.exp(weight), 0) / weights.length);
  return { mean, growth };
}
