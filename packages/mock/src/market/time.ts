import { dateOf, dayMs } from '@huitou/reviews/day.js';

/** The day on which the fixture market stands still. */
export const today = Date.parse('2026-11-22T00:00:00Z');

/** `YYYY-MM-DD` so many days before it. */
export const daysAgo = (days: number): string => dateOf(today / dayMs - days);
