// Generated from packages/elements/custom-elements.json.
import { LiveReviewTicker as Element } from '@huitou/elements/live-review-ticker/live-review-ticker.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Shows what repeat buyers say while a live room is on air: one voice at a time, new ones first, with the host's answer. */
export const LiveReviewTicker: Wrapper<'live-review-ticker'> = wrap('live-review-ticker', 'LiveReviewTicker', Element, {
  onHuitouState: 'huitou-state',
  onHuitouReady: 'huitou-ready',
});
