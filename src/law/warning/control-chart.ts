/** A control chart of weekly counts: whether this week holds more than chance would bring, given how it usually is. */

export interface Chart {
  readonly thisWeek: number;
  /** Mean of the weeks before. */
  readonly mean: number;
  /** Chance of so many or more in a week like those, one in so many weeks. */
  readonly oncePerWeeks: number;
  readonly out: boolean;
}

/** Fewer are never a cluster, however quiet it was before [convention]. */
export const leastCluster = 3;
/** Half a count is added to the weeks before: a quiet quarter is no proof that nothing ever comes. */
const prior = 0.5;

/** `before`: counts of the weeks before, at least one. `oncePerWeeks`: rarer than once in so many weeks is out of control. */
export function chartOf(thisWeek: number, before: readonly number[], oncePerWeeks: number): Chart {
  const total = before.reduce((sum, n) => sum + n, 0);
  const weeks = Math.max(before.length, 1);
  const chance = tail(thisWeek, (total + prior) / weeks);
  const once = chance <= 0 ? Number.MAX_SAFE_INTEGER : 1 / chance;
  const out = thisWeek >= leastCluster && once >= oncePerWeeks;
  return { thisWeek, mean: total / weeks, oncePerWeeks: once, out };
}

/** P(X ≥ k) of a Poisson variable, summed from its larger end so that small chances keep their digits. */
function tail(k: number, mean: number): number {
  if (k <= 0) return 1;
  let term = Math.exp(-mean);
  for (let i = 1; i <= k; i += 1) term *= mean / i;
  let sum = 0;
  for (let i = k; term > 0 && i < k + mostTerms; i += 1) {
    sum += term;
    term *= mean / (i + 1);
  }
  return Math.min(sum, 1);
}

const mostTerms = 1000;
