import { fingerprintOf } from '@huitou/reviews/moderation/fingerprint.js';
import type { Grams } from '@huitou/reviews/moderation/grams.js';
import type { RealReview } from './collection.ts';

/** The reviews by the bands of their fingerprints, as a store has them in an indexed column. */
export class BandIndex {
  readonly #byBand = new Map<number, RealReview[]>();
  readonly #sizeAtLeast: number;

  /** @param sizeAtLeast Texts that say less, in letters, are not compared and not kept. */
  constructor(sizeAtLeast: number) {
    this.#sizeAtLeast = sizeAtLeast;
  }

  /** Reviews of other buyers that share a band with these bands. */
  candidates(bands: readonly number[], buyer: string | undefined): RealReview[] {
    const found = new Set<RealReview>();
    for (const band of bands) {
      for (const review of this.#byBand.get(band) ?? []) {
        if (buyer === undefined || review.buyer !== buyer) found.add(review);
      }
    }
    return [...found];
  }

  /** The bands of a text; none where it says too little. */
  bandsOf(grams: Grams): readonly number[] {
    return grams.size < this.#sizeAtLeast ? [] : fingerprintOf(grams);
  }

  add(review: RealReview, bands: readonly number[]): void {
    for (const band of bands) {
      const beside = this.#byBand.get(band);
      if (beside) beside.push(review);
      else this.#byBand.set(band, [review]);
    }
  }
}
