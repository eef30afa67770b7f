import { Disclosure } from '../disclosure/disclosure.ts';
import { actionMessages } from './action-messages/catalog.ts';
import { drawnReviews } from './drawn-reviews.ts';
import { toggleEarlier } from './earlier-words.ts';
import type { LazyParts } from './lazy-parts.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { actionStyles } from './review-actions.styles.ts';
import { share } from './share.ts';

/** Does what `button` says: shows what a review said before an edit, or shares it. Loaded with the first press. */
export async function reviewAction(
  parts: LazyParts,
  button: HTMLButtonElement,
  messages: ReviewsMessages,
): Promise<void> {
  const words = (parts.words = await actionMessages(parts.host, messages.lang));
  parts.styles.add(actionStyles);
  if (button.name === 'how') {
    const disclosure = new Disclosure(parts.host, parts.styles);
    await disclosure.load(messages.lang);
    parts.disclosure ??= disclosure;
  }
  // How the reviews are verified waits for its words.
  parts.host.requestUpdate();
  const review = drawnReviews.get(button.closest('.review') ?? button);
  if (!review) return;
  if (button.name === 'share') await share(button, review, messages, words);
  else if (button.name === 'edited') toggleEarlier(button, review, messages, words);
}
