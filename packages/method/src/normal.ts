const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** Probability that a standard normal value is at most `x`, by the series of Marsaglia (J. Stat. Software 11(4), 2004). */
export function normalBelow(x: number): number {
  let sum = x;
  let term = x;
  for (let i = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); i += 2) sum += term *= (x * x) / i;
  return 0.5 + sum * density(x);
}

/**
 * Steps of Newton's method: 15 at most where they end by themselves. Far out what is left of rounding may be over the smallest
 * step, and they would go to and fro between two neighbours for ever.
 */
const MOST = 30;

/**
 * Half-width of a two-sided interval in standard deviations: 1.645 for a confidence of 0.9. By Newton's method.
 *
 * @throws RangeError unless 0 < confidence < 0.9999, the range in which the series is exact.
 */
export function widthOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 0.9999)) {
    throw new RangeError(`confidence: must be over 0 and under 0.9999, not ${confidence}`);
  }
  const below = (1 + confidence) / 2;
  let z = 0;
  let step = 1;
  for (let steps = 0; Math.abs(step) > 1e-14 && steps < MOST; steps++) {
    step = (normalBelow(z) - below) / density(z);
    z -= step;
  }
  return z;
}
