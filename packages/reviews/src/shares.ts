/** Under so many people a share would say what one of them did. */
const leastPeople = 5;

/** Whether a figure about so many different people may be told. */
export const enoughPeople = (people: number): boolean => people >= leastPeople;

/**
 * `part` of `n` as a share, 0-1.
 *
 * @param people how many different people the `n` are of: one person's three reviews are one person's word.
 */
export const shareAmong = (part: number, n: number, people: number): { share: number | null; n: number } => ({
  share: enoughPeople(people) ? part / n : null,
  n,
});
