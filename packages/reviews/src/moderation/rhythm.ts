import { upperTail } from './negative-binomial.ts';

/** What a merchant's next window is expected to hold: a negative binomial. */
export interface Rhythm {
  /** Reviews in a window. */
  readonly mean: number;
  /** Its variance is mean + mean²/size. */
  readonly size: number;
}

/** What is believed of a merchant before anything is known of it. */
export interface RhythmPrior {
  /** Reviews in `windows` windows: both how many are expected and how little that is worth. */
  readonly reviews: number;
  readonly windows: number;
  /** Relative variance of the rate from window to window, as 1 / size: reviews come with sales, weekends and feasts. */
  readonly unevenness: number;
}

/** Windows that are this rare count as if they were not: a burst of the past must not teach that bursts are usual. */
const rare = 0.01;
const rounds = 2;

function fit(counts: readonly number[], prior: RhythmPrior): Rhythm {
  const reviews = prior.reviews + counts.reduce((sum, count) => sum + count, 0);
  const mean = reviews / (prior.windows + counts.length);
  const excess = counts.reduce((sum, count) => sum + (count - mean) ** 2 - count, 0);
  const weight = counts.length * mean ** 2;
  const unevenness = (1 + Math.max(0, excess)) / (1 / prior.unevenness + weight);
  return { mean, size: 1 / (1 / reviews + unevenness) };
}

/** The smallest count that is rare. */
function rareFrom({ mean, size }: Rhythm): number {
  let count = Math.ceil(mean) + 1;
  while (upperTail(count, mean, size) > rare) count++;
  return count;
}

/**
 * The rhythm of a merchant by the windows of its past. The rate has a gamma prior, so that what comes next is negative
 * binomial (Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.6) with the size `reviews`; that the rate differs from
 * window to window is estimated by moments and drawn to the prior; the two relative variances, 1/reviews and
 * the unevenness, add. Past windows above the 99th percentile are cut down to it, twice, after Noufaily et al.,
 * An improved algorithm for outbreak detection, Statistics in Medicine 32 (2013).
 */
export function rhythmOf(counts: readonly number[], prior: RhythmPrior): Rhythm {
  let rhythm = fit(counts, prior);
  for (let round = 0; round < rounds; round++) {
    const most = rareFrom(rhythm);
    const cut = counts.map((count) => Math.min(count, most));
    rhythm = fit(cut, prior);
  }
  return rhythm;
}
