/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * The landmark of forward decay: 2020-01-01, in days since 1970-01-01. It never moves; with half-lives of 180 days
 * a weight stays below the largest double until the year 2520.
 */
export const LANDMARK = 18_262;

/**
 * Forward weight 2^((t − L) / h) of an observation at `t` (days since 1970-01-01), for a half-life in days. A sum of
 * such weights never needs a second look: seen at any later time T it stands for the sum times 2^((L − T) / h), and in
 * a mean that factor falls out. (Cormode, Shkapenyuk, Srivastava, Xu: Forward decay, ICDE 2009.)
 */
export const weight = (t: number, halfLifeDays: number): number => 2 ** ((t - LANDMARK) / halfLifeDays);

/** What turns a forward-weighted sum into what it is worth at `asOf` (ms): effective observations of today. */
export const worth = (asOf: number, halfLifeDays: number): number => 2 ** ((LANDMARK - asOf / DAY) / halfLifeDays);

/** Fewer effective observations than this are none: what corrections and twenty half-lives leave behind. */
export const LEAST = 1e-6;
