import type { Grams } from '@huitou/reviews/moderation/grams.js';

/** A real review, as far as its collection knows it. */
export interface RealReview {
  readonly id: string;
  readonly text: string;
  readonly grams: Grams;
  /** Undefined where the collection has no people: then everyone is somebody else. */
  readonly buyer?: string;
  readonly merchant?: string;
  /** Days since 1970-01-01. */
  readonly day?: number;
}

/** Real reviews in the order in which they were written, or as the file has them. */
export interface Collection {
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly reviews: readonly RealReview[];
}
