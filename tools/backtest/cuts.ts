/** Days of a data set, in days since 1970-01-01. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Days after a cut in which customers come who are new. */
export const NEW = 180;
/** Days from the first purchase in which they can come back. */
export const BACK = 365;
/** Days of history before the first cut. */
const HISTORY = 180;
/** Days between cuts: more than `NEW`, so that every new customer is asked about once. */
const STEP = 182;

/**
 * The cut days, half a year apart. After the last one there are days enough that everyone who comes in the first 180 can
 * be watched for 365. None where the data is too short.
 */
export function cutsOf({ first, last }: Span): readonly number[] {
  const cuts: number[] = [];
  for (let cut = last - NEW - BACK; cut >= first + HISTORY; cut -= STEP) cuts.unshift(cut);
  return cuts;
}

/** The last day of the data and those 1 to 12 months before it; none where the data is shorter than that. */
export function monthsOf({ first, last }: Span): readonly number[] {
  const days = Array.from({ length: 13 }, (_, i) => last - Math.round((365 * (12 - i)) / 12));
  return (days[0] ?? 0) > first ? days : [];
}
