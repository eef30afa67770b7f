import type { ReviewPage } from '@huitou/contract/review.js';

/** A list of reviews or comments of another library. */
export interface ReviewPeer {
  readonly name: string;
  readonly package: string;
  /** Source of the module that shows the list; it dispatches `bench-drawn` when all of it is in the page. */
  readonly entry: string;
  /** Body of its host page, without the script. */
  readonly page: string;
  /** Answers of the peer's own API by path, made from the same reviews; none where it asks ours. */
  readonly stubs: (page: ReviewPage) => Readonly<Record<string, unknown>>;
}

/** Source: dispatches `bench-drawn` once `count` elements that match are in the page. */
export const drawnAt = (selector: string): string => `
const wanted = Number(document.querySelector('main').dataset.count);
new MutationObserver((_, observer) => {
  if (document.querySelectorAll('${selector}').length < wanted) return;
  observer.disconnect();
  dispatchEvent(new Event('bench-drawn'));
}).observe(document.querySelector('main'), { childList: true, subtree: true });`;

/** How many comments a page becomes: a reply is a comment too. */
export const countOf = ({ reviews }: ReviewPage): number =>
  reviews.length + reviews.filter(({ reply }) => reply !== null).length;
