import type { Review } from '@huitou/contract/review.js';
import { permalink } from '../core/permalink.ts';
import { shareLink } from '../core/share-link.ts';
import { number } from '../messages/format.ts';
import type { ActionMessages } from './action-messages/action-messages.ts';
import { create } from './create.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { saidBeside } from './said-beside.ts';

/** Hands on the link to a review: to the device's sheet, else to the clipboard, else in sight and selected. */
export async function share(
  button: HTMLButtonElement,
  review: Review,
  { lang, anyone }: ReviewsMessages,
  words: ActionMessages,
): Promise<void> {
  const url = permalink(button.ownerDocument.location.href, review.id);
  const text = words.shared(review.author ?? anyone, number(lang, review.bought), review.bought);
  const row = button.parentElement;
  if (!row) return;
  const said = saidBeside(row);
  const handed = await shareLink({ text, url }, url);
  if (handed === 'shared') return;
  if (handed === 'copied') {
    said.textContent = words.copied;
    return;
  }
  const field = create('input', { class: 'address', readonly: '', dir: 'ltr', 'aria-label': words.link, value: url });
  said.replaceChildren(field);
  field.focus();
  field.select();
}
