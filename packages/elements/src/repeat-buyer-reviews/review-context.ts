import type { Kind } from './kind.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';

/** What the nodes of a review depend on besides the review. */
export interface ReviewContext {
  readonly messages: ReviewsMessages;
  /** The API's address, with a closing slash. */
  readonly home: URL;
  readonly kind: Kind;
  /** Level of the title as a heading; names of authors are one below. */
  readonly level: number;
  /** Room for a line of text, in em. */
  readonly width: number;
}
