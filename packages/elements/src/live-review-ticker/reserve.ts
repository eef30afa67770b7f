import type { Reserve } from '../core/reserve.ts';

export type Form = 'card' | 'broadcast';

/**
 * The room of each form. It does not depend on what is said: longer words are turned like pages. The name of a room and its
 * seller take more lines where it is narrow.
 */
export const reserve: Reserve = {
  tag: 'live-review-ticker',
  byWidth: [[0, 'card']],
  heights: {
    card: [
      [0, 18],
      [14, 14.5],
      [20, 13.4],
      [28, 11.8],
    ],
    broadcast: [
      [0, 34],
      [30, 25],
      [48, 20],
    ],
  },
};
