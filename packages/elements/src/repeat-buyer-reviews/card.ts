import type { ReviewSort } from '@huitou/contract/review.js';
import type { State } from '../events.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewList } from './review-list.ts';
import type { ReviewsSource } from './reviews-source.ts';

/** Everything that a form of the tag is drawn from. */
export interface Card extends ReviewContext {
  readonly sort: ReviewSort;
  readonly filter: string;
  readonly source: ReviewsSource;
  readonly list: ReviewList;
  readonly state: State;
}
