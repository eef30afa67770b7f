import type { FormController } from '../core/form-controller.ts';
import type { Form } from './layout.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import type { ReviewList } from './review-list.ts';
import type { ReviewsSource } from './reviews-source.ts';

/** What a drawing is made from. */
export interface DrawingParts {
  readonly api: () => string;
  readonly messages: () => ReviewsMessages | undefined;
  readonly form: FormController<Form>;
  readonly source: ReviewsSource;
  /** Whether everything that is shown is here, or a message in its place, or nothing yet. */
  readonly settled: () => 'waiting' | 'small' | 'whole';
}

/** What a part that is loaded late finds in the tag. */
export interface DrawnParts extends DrawingParts {
  readonly list: ReviewList;
  /** Shows everything, as if the reader had asked. */
  readonly open: () => void;
}
