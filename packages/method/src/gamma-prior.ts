import { digamma, logGamma, trigamma } from './digamma.ts';

/** First returns of one merchant, and how many it would have at the rate of its peers. Both in effect: decayed. */
export interface Returns {
  readonly observed: number;
  readonly expected: number;
}

/** Newton's steps halve the way at worst, so this many reach the last bit. */
const STEPS = 100;
const CLOSE = 1e-13;
/** Between its bounds, κ is looked at in as many equal steps of ln κ: two peaks closer than that differ by nothing. */
const POINTS = 12;

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

/** ln L at κ, but for what does not depend on κ. */
function likelihoodAt(merchants: readonly Returns[], kappa: number): number {
  const level = logGamma(kappa) - kappa * Math.log(kappa);
  return merchants.reduce(
    (sum, { observed, expected }) =>
      sum + logGamma(observed + kappa) - level - (observed + kappa) * Math.log(expected + kappa),
    0,
  );
}

/** The ln κ in a bracket, at whose ends the slope is above and below 0, where it is 0. Newton's method, kept inside. */
function peakIn(merchants: readonly Returns[], from: number, to: number): number {
  let [low, high] = [from, to];
  let x = (low + high) / 2;
  for (let step = 0; step < STEPS; step++) {
    const [slope, curvature] = slopeOf(merchants, Math.exp(x));
    if (slope > 0) low = x;
    else high = x;
    const newton = x - slope / curvature;
    const inside = curvature < 0 && newton > low && newton < high;
    const next = inside ? newton : (low + high) / 2;
    if (Math.abs(next - x) < CLOSE) return next;
    x = next;
  }
  return x;
}

/**
 * Every κ from `least` to `most` at which the likelihood has a peak. There can be several: a merchant that is far from its
 * peers and one that is close to them each have a κ of their own.
 */
function peaksOf(merchants: readonly Returns[], least: number, most: number): readonly number[] {
  const [low, high] = [Math.log(least), Math.log(most)];
  const at = (point: number): number => low + ((high - low) * point) / POINTS;
  const rises = Array.from({ length: POINTS + 1 }, (_, point) => slopeOf(merchants, Math.exp(at(point)))[0]);
  const peaks = [];
  if ((rises[0] ?? 0) <= 0) peaks.push(least);
  for (let point = 0; point < POINTS; point++) {
    const peak = (rises[point] ?? 0) > 0 && (rises[point + 1] ?? 0) <= 0;
    if (peak) peaks.push(Math.exp(peakIn(merchants, at(point), at(point + 1))));
  }
  if ((rises[POINTS] ?? 0) > 0) peaks.push(most);
  return peaks;
}

/**
 * How many expected returns the peers' rate counts for (κ): the maximum of the marginal likelihood over the merchants of a
 * group, held between `least` and `most`. 1/√κ is the deviation of merchants' true rates, as a share of their mean.
 * Newton's method on the slope: a golden section would find a flat maximum to 1e-8 only.
 *
 * @param merchants in an order that every implementation shares, so that the sums are the same everywhere.
 */
export function gammaPrior(merchants: readonly Returns[], least: number, most: number): number {
  if (merchants.length === 0) return most;
  const [first = most, ...others] = peaksOf(merchants, least, most);
  let best = first;
  for (const other of others) {
    // Of two as likely, the one that trusts the merchants' own figures less.
    if (likelihoodAt(merchants, other) >= likelihoodAt(merchants, best)) best = other;
  }
  return best;
}
