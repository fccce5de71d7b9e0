/**
 * The keys that may be called harvesters when at most a share `rate` of those so called is to be honest, in expectation: e-BH (Wang and Ramdas, "False
 * discovery rate control with e-values", 2022). `scores` are natural logarithms of e-values, one a key, honest ones included; any dependence between keys
 * is allowed. Returns the lowest score that counts as a discovery, +Infinity when there is none.
 */
export function discoveryThreshold(scores: readonly number[], rate: number): number {
  const descending = scores.toSorted((a, b) => b - a);
  let threshold = Number.POSITIVE_INFINITY;
  descending.forEach((score, i) => {
    if (score >= Math.log(scores.length / (rate * (i + 1)))) threshold = score;
  });
  return threshold;
}
