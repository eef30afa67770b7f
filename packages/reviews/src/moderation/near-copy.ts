import { gramsOf, type Grams } from './grams.ts';
import { similarity } from './similarity.ts';

/** A review whose text shares a band of its fingerprint with another. */
export interface Candidate {
  readonly review: string;
  /** Of its text, by `gramsOf`. */
  readonly grams: Grams;
}

/** The text most like another. */
export interface NearCopy {
  readonly review: string;
  /** Jaccard's index, 0 to 1. */
  readonly similarity: number;
  /** How much the shorter of the two says, in letters. */
  readonly size: number;
}

export interface NearCopyThresholds {
  /** Jaccard's index, 0 to 1. */
  readonly similarityAtLeast: number;
  /** How much the longer of two texts has to say, in letters. */
  readonly sizeAtLeast: number;
  /** And the shorter one: a copy from which characters were dropped. */
  readonly shorterAtLeast: number;
}

/**
 * The candidate most like `text`, if any is like it enough. Two texts that say little are not judged: "Great host!" and
 * 很好 are written by many who never met.
 */
export function nearestCopy(
  text: string,
  candidates: readonly Candidate[],
  { similarityAtLeast, sizeAtLeast, shorterAtLeast }: NearCopyThresholds,
): NearCopy | undefined {
  const grams = gramsOf(text);
  if (grams.size < shorterAtLeast) return;
  let nearest: NearCopy | undefined;
  for (const { review, grams: other } of candidates) {
    const [shorter, longer] = grams.size < other.size ? [grams.size, other.size] : [other.size, grams.size];
    if (shorter < shorterAtLeast || longer < sizeAtLeast) continue;
    const alike = similarity(grams, other);
    if (alike < similarityAtLeast || alike <= (nearest?.similarity ?? 0)) continue;
    nearest = { review, similarity: alike, size: shorter };
  }
  return nearest;
}
