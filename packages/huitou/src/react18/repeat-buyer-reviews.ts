// Generated from packages/elements/custom-elements.json.
import { RepeatBuyerReviews as Element } from '@huitou/elements/repeat-buyer-reviews/repeat-buyer-reviews.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Shows what a merchant's repeat buyers say: at a glance, and every word of it. */
export const RepeatBuyerReviews: Wrapper<'repeat-buyer-reviews'> = wrap(
  'repeat-buyer-reviews',
  'RepeatBuyerReviews',
  Element,
  {
    onHuitouState: 'huitou-state',
    onHuitouReady: 'huitou-ready',
    onHuitouFilter: 'huitou-filter',
  },
);
