import type { ReviewText } from '@huitou/api/ports/insights.js';
import { methodV2 } from '@huitou/method/document.js';
import { dayMs } from '@huitou/reviews/day.js';
import { helpfulness } from '@huitou/reviews/helpfulness.js';
import { topicsOf } from '@huitou/reviews/topics.js';
import type { FixtureMerchant } from '../market/fixture.ts';
import { today } from '../market/time.ts';

/** A review that insights are read from, with what it names. */
export interface ShownReview extends ReviewText {
  readonly day: number;
  readonly topics: readonly string[];
}

const first = today - methodV2.windowDays * dayMs;
const isLooked = (at: number): boolean => at >= first && at < today;

const kept = new WeakMap<FixtureMerchant['reviews'], readonly ShownReview[]>();

/** Repeat buyers' reviews with words that are shown, of the method's window and of days that are over, newest first; as a store would have them. */
export function shownReviews({ index, reviews }: FixtureMerchant): readonly ShownReview[] {
  const known = kept.get(reviews);
  if (known) return known;
  const found = reviews
    .filter(({ bought, folded, text, at }) => bought >= 2 && !folded && text !== '' && isLooked(Date.parse(at)))
    .map((one): ShownReview => {
      const { id: review, text, lang, buyer: author, at, helpful = 0, stars } = one;
      return {
        ...{ merchant: index.merchant.id, review, text, lang, author, writtenAt: Date.parse(at) },
        ...{ helpfulness: helpfulness(helpful, 0), day: Math.floor(Date.parse(at.slice(0, 10)) / dayMs) },
        topics: topicsOf(text, stars).map(({ id }) => id),
      };
    })
    .toSorted((a, b) => b.writtenAt - a.writtenAt || (a.review < b.review ? 1 : -1));
  kept.set(reviews, found);
  return found;
}
