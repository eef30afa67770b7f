import type { Reserve } from '../core/reserve.ts';

export type Form = 'card';

/** The room of the card: with two pools and two steps in the longest language. */
export const reserve: Reserve = {
  tag: 'traffic-support',
  byWidth: [[0, 'card']],
  heights: {
    card: [
      [0, 34],
      [16, 30],
      [20, 26],
      [28, 21],
    ],
  },
};

/** From this width on, in em of the reader's text, a pool is one line. */
export const oneLineFrom = 28;
