import type { Grams } from './grams.ts';

/** Jaccard's index of two texts' runs of characters: what both have, over what either has. 0 where one has none. */
export function similarity({ hashes: a }: Grams, { hashes: b }: Grams): number {
  let both = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const [one, other] = [a[i] ?? 0, b[k] ?? 0];
    if (one === other) both++;
    if (one <= other) i++;
    if (other <= one) k++;
  }
  return both > 0 ? both / (a.length + b.length - both) : 0;
}
