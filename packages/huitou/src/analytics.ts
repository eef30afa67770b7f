export {
  sendEvents,
  type AnalyticsEvent,
  type AnalyticsEventName,
  type AnalyticsOptions,
} from '@huitou/elements/analytics.js';
