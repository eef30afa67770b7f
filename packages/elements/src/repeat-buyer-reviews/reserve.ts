import type { Reserve } from '../shared/reserve.ts';

/**
 * The sizes in `repeat-buyer-reviews.styles.ts` and `compact.styles.ts`; a test compares them. Nobody knows how long a
 * list will be: it keeps about a screen, so that what stands below it is out of sight when it grows.
 */
export const reserve: Reserve = {
  tag: 'repeat-buyer-reviews',
  byWidth: [
    [0, 'card'],
    [860, 'full'],
  ],
  heights: {
    compact: [[0, 280]],
    card: [[0, 900]],
    full: [[0, 900]],
  },
  inline: {},
};
