import type { Purchase, Submission } from '@huitou/contract/own-review.js';

/** A review that was taken in, as the API says it; its id under either name. */
export type SentReview = Pick<Submission, 'state' | 'rules'> &
  Partial<Submission> &
  Partial<NonNullable<Purchase['review']>> & {
    readonly text: string;
    readonly stars: Readonly<Record<string, number>>;
  };

/** Its id; empty where there is none. */
export const idOf = (review: SentReview | undefined): string => review?.id ?? review?.review ?? '';
