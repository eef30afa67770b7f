import { indexOf } from '@huitou/client/index-of.js';
import { reviewsOf } from '@huitou/client/reviews-of.js';
import { apiOf } from '@huitou/mock/scenario.js';

/** For a tag's `huitou-ready` at the API that answers once: asks again in vain, so that the last answer grows old. */
export function goStale({ target }: Event): void {
  const { merchant } = target as HTMLElementTagNameMap['returning-customer-index' | 'repeat-buyer-reviews'];
  void indexOf(apiOf('stale'), merchant).refresh();
  void reviewsOf(apiOf('stale'), merchant).refresh();
}
