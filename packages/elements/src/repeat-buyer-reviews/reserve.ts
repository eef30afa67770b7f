import type { Reserve } from '../core/reserve.ts';
import { fullFrom, tinyUnder } from './layout.ts';

// A step at each width where the layout changes, see layout.ts.
const card: Reserve['heights'][string] = [
  [0, 74],
  [20, 60],
  [36, 52],
];

/**
 * The room of each form of the reviews. The length of a list is not known before it comes: it keeps most of a screen, so
 * that what stands below is out of sight when it grows; where that is in sight, only what fits is shown at first.
 */
export const reserve: Reserve = {
  tag: 'repeat-buyer-reviews',
  byWidth: [
    [0, 'card'],
    [fullFrom, 'full'],
  ],
  heights: {
    compact: [
      [0, 24],
      [20, 20],
    ],
    card,
    full: [...card, [fullFrom, 54], [61, 52]],
  },
  turns: [tinyUnder],
  smallest: 'line',
};
