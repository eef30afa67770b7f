// Generated from the folders of packages/elements/src.
export * from '@huitou/elements/events.js';
export type * from './settings.ts';
export { LiveReviewTicker, defineLiveReviewTicker } from './live-review-ticker.ts';
export { MerchantInsights, defineMerchantInsights } from './merchant-insights.ts';
export { RepeatBuyerReviewForm, defineRepeatBuyerReviewForm } from './repeat-buyer-review-form.ts';
export { RepeatBuyerReviews, defineRepeatBuyerReviews } from './repeat-buyer-reviews.ts';
export { ReturningCustomerIndex, defineReturningCustomerIndex } from './returning-customer-index.ts';
export { ReviewInbox, defineReviewInbox } from './review-inbox.ts';
export { TrafficSupport, defineTrafficSupport } from './traffic-support.ts';
export { TrustBadge, defineTrustBadge } from './trust-badge.ts';
export { TrustProvider, defineTrustProvider } from './trust-provider.ts';
export { TrustVenue, defineTrustVenue } from './trust-venue.ts';
