import type { Reserve } from '../core/reserve.ts';

export type Form = 'card' | 'broadcast';

/**
 * The room of each form. It does not depend on what is said: a card's longer words are turned like pages, a broadcast's end
 * in an ellipsis. The name of a room and its seller take more lines where it is narrow.
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
      [0, 37],
      [15, 32.2],
      [30, 37.2],
      [37, 34.8],
    ],
  },
};
