// Generated from packages/elements/custom-elements.json.
import { ReviewInbox as Element } from '@huitou/elements/review-inbox/review-inbox.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Lets a merchant's staff answer what repeat buyers wrote, the costliest loss first, each with the time that is left. */
export const ReviewInbox: Wrapper<'review-inbox'> = wrap('review-inbox', 'ReviewInbox', Element, {
  onHuitouState: 'huitou-state',
  onHuitouReady: 'huitou-ready',
  onHuitouReply: 'huitou-reply',
});
