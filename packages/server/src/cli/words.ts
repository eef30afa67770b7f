import type { StoreFacts } from '@huitou/store/store-facts.js';

const at = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** What is in a store, in words. */
export const factsInWords = ({ events, newest }: StoreFacts): string =>
  events === 0 ? 'no event yet' : `${events.toLocaleString('en')} events, the newest of ${at(newest)}`;

export const megabytes = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
