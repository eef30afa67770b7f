// Generated from packages/elements/custom-elements.json.
export { LiveReviewTicker } from './react18/live-review-ticker.ts';
export { MerchantInsights } from './react18/merchant-insights.ts';
export { RepeatBuyerReviewForm } from './react18/repeat-buyer-review-form.ts';
export { RepeatBuyerReviews } from './react18/repeat-buyer-reviews.ts';
export { ReturningCustomerIndex } from './react18/returning-customer-index.ts';
export { ReviewInbox } from './react18/review-inbox.ts';
export { TrafficSupport } from './react18/traffic-support.ts';
export { TrustBadge } from './react18/trust-badge.ts';
export { TrustProvider } from './react18/trust-provider.ts';
export { TrustVenue } from './react18/trust-venue.ts';
