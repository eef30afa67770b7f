/** How many of `n` reviews name something. */
export interface NamedIn {
  readonly named: number;
  readonly n: number;
}

export type Verdict = 'more' | 'less' | 'alike' | 'unknown';

/**
 * Reviews that the prior weighs as much as, on each side. With fewer, what the others never name could not be found; with more,
 * a shop of few reviews would be like all the others.
 */
export const PRIOR_REVIEWS = 200;
/** Under so many reviews of either side, or so many that name it on both sides together, nothing is said. */
export const LEAST_REVIEWS = 20;
export const LEAST_NAMED = 4;
/** A normal value is farther out once in twenty times. */
const SURE = 1.96;

/**
 * How much more often one side names something than the other, as a z-score: log-odds with an informative Dirichlet prior
 * (Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16(4), 2008, eq. 16, 19 and 22). The prior says what both
 * sides together say, as PRIOR_REVIEWS reviews of each would: what is named by a handful stays near 0.
 *
 * The paper's shorter variance (eq. 20) leaves out those that do not name it. That is near enough for words, of which each is
 * rare, and far too small for a topic that half of the reviews name; here all four terms are kept.
 */
export function logOdds(one: NamedIn, others: NamedIn): number {
  const n = one.n + others.n;
  const share = n > 0 ? (one.named + others.named) / n : 0;
  if (share <= 0 || share >= 1) return 0;
  const [a, b] = withPrior(one, share);
  const [c, d] = withPrior(others, share);
  return (Math.log(a / b) - Math.log(c / d)) / Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
}

/** Reviews that name it and those that do not, with those of the prior. */
const withPrior = ({ named, n }: NamedIn, share: number): readonly [naming: number, silent: number] => [
  named + PRIOR_REVIEWS * share,
  n - named + PRIOR_REVIEWS * (1 - share),
];

/** What may be said of `z`: beyond what chance does once in twenty times, or nothing where there is too little to read. */
export function verdictOf(one: NamedIn, others: NamedIn, z = logOdds(one, others)): Verdict {
  if (Math.min(one.n, others.n) < LEAST_REVIEWS || one.named + others.named < LEAST_NAMED) return 'unknown';
  return z >= SURE ? 'more' : z <= -SURE ? 'less' : 'alike';
}
