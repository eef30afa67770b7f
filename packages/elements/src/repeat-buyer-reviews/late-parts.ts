import type { LazyParts } from './lazy-parts.ts';
import { beginLinked } from './linked-review.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { openPicture } from './open-picture.ts';
import { beginVotes } from './reader-votes.ts';
import { reviewAction } from './review-actions.ts';

// One file for all: several would take what they share with the script of the tag out of it, into files of its own that
// every page then asks for.

/** Puts in what needs no press: the review that the address leads to, and the buttons of a reader with a token. */
export function begin(parts: LazyParts): void {
  beginLinked(parts);
  beginVotes(parts);
}

/** Does what `button` says. Rejects if its words cannot be loaded. */
export const act = (parts: LazyParts, button: HTMLButtonElement, messages: ReviewsMessages): Promise<void> =>
  (button.name === 'medium' ? openPicture : reviewAction)(parts, button, messages);
