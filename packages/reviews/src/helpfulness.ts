/** What a vote weighs: of readers who bought there on two days or more, and of those who bought on fewer. */
export const voteWeights = { repeatBuyer: 2, buyer: 1 } as const;

/** The standard normal quantile that leaves 5 % outside: 95 % lie between its negative and it. */
export const Z = 1.959963984540054;

/**
 * The lower end of Wilson's 95 % score interval for the share of readers who find a review helpful, from 0 to 1; 0 without a
 * vote. Few votes say little, so one vote of one stands below ninety of a hundred. Source: E. B. Wilson, "Probable inference,
 * the law of succession, and statistical inference", Journal of the American Statistical Association 22 (1927), 209-212, here
 * multiplied out by the number of votes. engine/src/ledger/rebuild/review-columns.ts has the same in SQL, step by step, so that
 * both come to the same bits.
 *
 * @param found - Weight of votes for it, a platform's count included: such a count comes without votes against.
 * @param not - Weight of votes against it.
 */
export function helpfulness(found: number, not: number): number {
  const votes = found + not;
  if (votes === 0) return 0;
  return Math.max(0, (found + (Z * Z) / 2 - Z * Math.sqrt((found * not) / votes + (Z * Z) / 4)) / (votes + Z * Z));
}
