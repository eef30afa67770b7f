import type { Reserve } from '../core/reserve.ts';

/**
 * The room of each form of the reviews. The length of a list is not known before it comes: it keeps most of a screen, so
 * that what stands below is out of sight when it grows; where that is in sight, only what fits is shown at first.
 */
export const reserve: Reserve = {
  tag: 'repeat-buyer-reviews',
  byWidth: [
    [0, 'card'],
    [54, 'full'],
  ],
  // A step at each width where the layout changes, see layout.ts.
  heights: {
    compact: [
      [0, 24],
      [20, 20],
    ],
    card: [
      [0, 56],
      [20, 52],
      [36, 48],
    ],
    full: [
      [0, 56],
      [54, 50],
      [61, 48],
    ],
  },
  smallest: 'line',
};
