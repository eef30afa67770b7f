import { digamma, trigamma } from './digamma.ts';

/** First returns of one merchant, and how many it would have at the rate of its peers. Both in effect: decayed. */
export interface Returns {
  readonly observed: number;
  readonly expected: number;
}

/** Newton's steps halve the way at worst, so this many reach the last bit. */
const STEPS = 100;
const CLOSE = 1e-13;

/**
 * Slope and curvature, by ln κ, of the marginal likelihood of a gamma prior of mean 1 and strength κ: with rates drawn
 * from it, counts of returns are negative binomial (Clayton and Kaldor, Biometrics 43, 1987), and
 * ln L = Σ ln Γ(O+κ) − ln Γ(κ) + κ ln κ − (O+κ) ln(E+κ).
 */
function slopeOf(merchants: readonly Returns[], kappa: number): readonly [slope: number, curvature: number] {
  const [level, change] = [digamma(kappa), trigamma(kappa)];
  let first = 0;
  let second = 0;
  for (const { observed, expected } of merchants) {
    const [o, e] = [observed + kappa, expected + kappa];
    first += digamma(o) - level - Math.log(e / kappa) + 1 - o / e;
    second += trigamma(o) - change + 1 / kappa - 1 / e - (expected - observed) / (e * e);
  }
  return [kappa * first, kappa * first + kappa * kappa * second];
}

/**
 * How many expected returns the peers' rate counts for (κ): the maximum of the marginal likelihood over the merchants of a
 * group, held between `least` and `most`. 1/√κ is the deviation of merchants' true rates, as a share of their mean.
 * Newton's method on the slope, kept inside a bracket: a golden section would find a flat maximum to 1e-8 only.
 *
 * @param merchants in an order that every implementation shares, so that the sums are the same everywhere.
 */
export function gammaPrior(merchants: readonly Returns[], least: number, most: number): number {
  let [low, high] = [Math.log(least), Math.log(most)];
  if (slopeOf(merchants, most)[0] >= 0) return most;
  if (slopeOf(merchants, least)[0] <= 0) return least;
  let x = (low + high) / 2;
  for (let step = 0; step < STEPS; step++) {
    const [slope, curvature] = slopeOf(merchants, Math.exp(x));
    if (slope > 0) low = x;
    else high = x;
    const next = x - slope / curvature;
    const inside = curvature < 0 && next > low && next < high;
    const to = inside ? next : (low + high) / 2;
    if (Math.abs(to - x) < CLOSE) return Math.exp(to);
    x = to;
  }
  return Math.exp(x);
}
