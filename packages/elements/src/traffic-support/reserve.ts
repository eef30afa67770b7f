import type { Reserve } from '../core/reserve.ts';

export type Form = 'card';

/** From this width on, in em of the reader's text, a pool is one line. */
export const oneLineFrom = 28;

/** The room of the card: with three pools and two steps in the longest language, in a wide typeface. */
export const reserve: Reserve = {
  tag: 'traffic-support',
  byWidth: [[0, 'card']],
  heights: {
    card: [
      [0, 63],
      [15, 49],
      [19.9, 45],
      [22.4, 39],
      [25, 35],
      [31.2, 30],
      [36, 29],
      [40, 27],
    ],
  },
  turns: [oneLineFrom],
};
