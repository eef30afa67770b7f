import type { Reserve } from '../shared/reserve.ts';

/** The sizes in `returning-customer-index.styles.ts`; a test compares the two. */
export const reserve: Reserve = {
  tag: 'returning-customer-index',
  byWidth: [
    [0, 'compact'],
    [240, 'card'],
    [760, 'full'],
  ],
  heights: {
    compact: [[0, 40]],
    card: [
      [0, 420],
      [480, 300],
    ],
    full: [
      [0, 420],
      [480, 300],
      [760, 280],
    ],
  },
};
