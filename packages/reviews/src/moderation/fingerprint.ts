import type { Grams } from './grams.ts';
import { mix } from './hash-text.ts';

/** Bands of a fingerprint, and minima in each. */
const bands = 32;
const rows = 3;
const seeds = Int32Array.from({ length: bands * rows }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b1)));

/** Least of all hashes in the order that `seed` brings them into. */
function leastOf(hashes: Int32Array, seed: number): number {
  let least = 0x7fff_ffff;
  for (const hash of hashes) {
    const placed = Math.imul(hash ^ seed, 0x9e3779b1);
    const value = placed ^ (placed >>> 15);
    if (value < least) least = value;
  }
  return least;
}

/**
 * MinHash (A. Broder, On the resemblance and containment of documents, 1997) in bands: texts that share a band are
 * candidates, whose similarity has to be worked out. Of two texts with a Jaccard index of s, 1 − (1 − s³)³² share a band:
 * 0.99 at 0.5, 0.95 at 0.45, 0.23 at 0.2. The number of a band is mixed into it, so that a store can keep all of them in
 * one indexed column.
 * @returns 32 signed integers of 32 bits; none for a text without runs of characters.
 */
export function fingerprintOf({ hashes }: Grams): readonly number[] {
  if (hashes.length === 0) return [];
  return Array.from({ length: bands }, (_, band) => {
    let hash = band;
    for (let row = 0; row < rows; row++) hash = mix(hash ^ leastOf(hashes, seeds[band * rows + row] ?? 0)) + row;
    return hash | 0;
  });
}
