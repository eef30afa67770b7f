import { number } from '../messages/format.ts';
import type { ActionMessages } from './action-messages/action-messages.ts';
import { create } from './create.ts';
import { namedButton } from './named-button.ts';
import type { ReviewVote } from './review-vote.ts';

/** In the place of the button of a report that was taken in. */
export const thanks = ({ reported }: ActionMessages): HTMLElement =>
  create('span', { class: 'report', tabindex: '-1', 'data-thanks': '' }, reported);

/** Takes out of a row what only a reader with a token has, and what stands there without. */
export function undress(row: HTMLElement): void {
  for (const old of row.querySelectorAll('[name=vote], [name=report], [data-thanks]')) old.remove();
  for (const node of [...row.childNodes]) if (node.nodeType === Node.TEXT_NODE) node.remove();
}

/** Puts in what a reader with a token has. */
export function dress(row: HTMLElement, words: ActionMessages, author: string, isReported: boolean): void {
  row.prepend(namedButton({ name: 'vote', class: 'vote' }, words.vote, author));
  row
    .querySelector('[name=share]')
    ?.before(
      isReported
        ? thanks(words)
        : namedButton({ name: 'report', class: 'report', 'aria-expanded': 'false' }, words.report, author),
    );
}

/** Shows how the reader's vote stands, and how many find the review helpful. */
export function showVote(row: HTMLElement, words: ActionMessages, author: string, vote: ReviewVote): void {
  const button = row.querySelector('[name=vote]');
  if (!button) return;
  button.textContent = vote.readers ? words.votes(number(words.lang, vote.readers)) : words.vote;
  button.setAttribute('aria-pressed', `${vote.helpful}`);
  button.setAttribute('aria-label', `${button.textContent}: ${author}`);
}
