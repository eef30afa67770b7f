import type { CommonMessages } from './common-messages.ts';

export const common: CommonMessages = {
  lang: 'en',
  dir: 'ltr',
  loading: 'Loading…',
  failed: ['Could not be loaded', 'The shop’s figures did not arrive'],
  offline: ['You are offline', 'The figures come when you are back online'],
  unknown: ['No such shop', 'There is nothing on record under this name'],
  retry: 'Try again',
  newTab: 'opens in a new tab',
  stale: (when) => `as of ${when}, cannot update now`,
  dimensions: { quality: 'Quality', service: 'Service', content: 'Content', returning: 'Loyalty' },
};
