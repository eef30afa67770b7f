// Generated from packages/elements/custom-elements.json.
import { RepeatBuyerReviewForm as Element } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Lets a returning customer say what they think, in two taps or in full, and loses nothing of it: what was written outlives a reload and is sent when it can be. */
export const RepeatBuyerReviewForm: Wrapper<'repeat-buyer-review-form'> = wrap(
  'repeat-buyer-review-form',
  'RepeatBuyerReviewForm',
  Element,
  {
    onHuitouState: 'huitou-state',
    onHuitouReady: 'huitou-ready',
    onHuitouReview: 'huitou-review',
  },
);
