/** Numbers from 0 to 1, always the same for one seed. */
export type Random = () => number;

/** A whole number from 0 to `most`. */
export const upTo = (most: number, random: Random): number => Math.floor(random() * (most + 1));

/** One of them. */
export function pick<T>(from: readonly T[], random: Random): T {
  if (from.length === 0) throw new RangeError('pick: there is nothing to pick from');
  return from[Math.floor(random() * from.length)] as T;
}
