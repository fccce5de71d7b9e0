import { type Content, PARAMETERS } from './content.ts';
import { BETWEEN, CENTRE, WITHIN } from './scale.ts';

/**
 * Log-likelihood ratio (nats): the same operator against two unrelated ones, from what their requests are like on average. A normal model on three levels, for
 * each number by itself: operators differ (BETWEEN), accounts of one operator a little (a part of it), requests of one account (WITHIN). What the
 * numbers say is added up, at a discount because they go together. No number alone counts much against: an operator may vary any of them.
 */
export function alikeness(a: Content, b: Content): number {
  if (a.count < ENOUGH || b.count < ENOUGH) return 0;
  const parameters = sum(a, b, 0, PARAMETERS, LOOSE);
  const style = sum(a, b, PARAMETERS, CENTRE.length, TIGHT);
  const clamped = Math.max(-PARAMETERS_MOST, Math.min(PARAMETERS_MOST, parameters));
  return Math.max(-MOST, Math.min(MOST, DISCOUNT * (style + clamped)));
}

/** With fewer requests a mean says little. */
export const ENOUGH = 3;
/** As fitted on pairs of accounts, of one operator and of two: numbers are correlated, and so say less together. */
const DISCOUNT = 0.4;
const PARAMETERS_MOST = 8;
const MOST = 12;

interface Slack {
  /** Variance between accounts of one operator, as a part of that between operators. */
  readonly account: number;
  /** Probability that the operator varies the number at random. */
  readonly varied: number;
}
const TIGHT: Slack = { account: 0.1, varied: 0.2 };
const LOOSE: Slack = { account: 0.2, varied: 0.3 };
/** Variance that nothing is below. */
const LEAST = 1e-3;

function sum(a: Content, b: Content, from: number, to: number, { account, varied }: Slack): number {
  let total = 0;
  const floor = Math.log(varied);
  const scale = Math.log(1 - varied);
  for (let i = from; i < to; i++) {
    const between = BETWEEN[i]! + LEAST;
    const own = between * account;
    const within = WITHIN[i]! + LEAST;
    const va = between + own + within / a.count;
    const vb = between + own + within / b.count;
    const x = a.means[i]! - CENTRE[i]!;
    const y = b.means[i]! - CENTRE[i]!;
    const det = va * vb - between * between;
    const joint = (vb * x * x - 2 * between * x * y + va * y * y) / det;
    const ratio = -0.5 * (Math.log(det / (va * vb)) + joint - (x * x) / va - (y * y) / vb);
    total += Math.max(floor, ratio + scale);
  }
  return total;
}
