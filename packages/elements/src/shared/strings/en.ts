import type { CommonWords } from './common.ts';

export const common: CommonWords = {
  lang: 'en',
  dir: 'ltr',
  loading: 'Loading…',
  failed: 'The figures could not be loaded.',
  offline: 'You are offline. The figures come back with the connection.',
  unknown: 'This shop is not known here.',
  retry: 'Try again',
  stale: (when) => `Last known figures, from ${when}`,
  dimensions: { quality: 'Quality', service: 'Service', content: 'Content', returning: 'Loyalty' },
};
