/** Rows a statement takes at once: well under the number of parameters that either engine allows. */
const SIZE = 500;

export function* inChunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += SIZE) yield rows.slice(from, from + SIZE);
}
