import type { Review } from '@huitou/contract/review.js';
import type { ActionMessages } from './action-messages/action-messages.ts';
import { create } from './create.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { starLeaves } from './star-leaves.ts';

/** Opens or closes what a review said before its edit, below the button that says when that was. */
export function toggleEarlier(
  button: HTMLButtonElement,
  { edited, lang }: Review,
  messages: ReviewsMessages,
  words: ActionMessages,
): void {
  const open = button.nextElementSibling?.getAttribute('part') === 'before';
  button.setAttribute('aria-expanded', `${!open}`);
  if (open) button.nextElementSibling?.remove();
  else if (edited) {
    const { text, stars } = edited;
    const said = text
      ? create('p', { class: 'text', lang: lang ?? '', dir: 'auto' }, text)
      : create('p', { class: 'quiet' }, words.noWords);
    button.after(
      create(
        'div',
        { class: 'before', part: 'before' },
        create('b', {}, words.before),
        starLeaves(messages, stars),
        said,
      ),
    );
  }
}
