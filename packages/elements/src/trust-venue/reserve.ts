import type { Reserve } from '../core/reserve.ts';

/** The room of each form: in em of the tag's text, by the width from which it holds, in em of the reader's text. */
export const reserve: Reserve = {
  tag: 'trust-venue',
  byWidth: [[0, 'card']],
  heights: {
    card: [
      [0, 8],
      [20, 5.5],
    ],
  },
};
