// What the bench's pages load: the hand-written elements, and the way to take a tag's DOM apart.
import { definePlainReviews, type PlainReviews } from './plain-reviews.ts';
import { defineTwin, takeApart, takeReviewsApart } from './replica.ts';

declare global {
  interface Window {
    bench: typeof bench;
  }
}

const bench = { defineTwin, takeApart, takeReviewsApart };
window.bench = bench;

const plain = document.getElementById('plain')?.textContent;
if (plain) {
  definePlainReviews(JSON.parse(plain) as PlainReviews);
  document.body.append(document.createElement('plain-reviews'));
}
