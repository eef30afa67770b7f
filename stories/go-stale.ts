import { indexQuery } from '@huitou/client/queries/index.js';
import { reviewsQuery } from '@huitou/client/queries/reviews.js';
import { apiOf } from '@huitou/mock/scenario.js';

/** For a tag's `huitou-ready` at the API that answers once: asks again in vain, so that the last answer grows old. */
export function goStale({ target }: Event): void {
  const { merchant } = target as HTMLElementTagNameMap['returning-customer-index' | 'repeat-buyer-reviews'];
  void indexQuery(apiOf('stale'), merchant).refresh();
  // The ticker asks for a dozen.
  const about = (target as Element).localName === 'live-review-ticker' ? { limit: 12 } : {};
  void reviewsQuery(apiOf('stale'), merchant, about).refresh();
}
