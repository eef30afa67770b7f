/** Rows or keys that a statement takes at once: well under the number of parameters that either engine allows. */
const SIZE = 500;

/** Cuts what a statement binds into lists of bounded length. */
export function* inChunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += SIZE) yield all.slice(from, from + SIZE);
}
