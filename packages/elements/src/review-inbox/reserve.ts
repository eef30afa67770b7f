import type { Reserve } from '../core/reserve.ts';

/** List and review beside each other, or one after the other. */
export type Form = 'split' | 'stack';

/** Width in em of the reader's text from which both have room. */
const splitFrom = 40;

/**
 * The inbox is as high as this whatever is in it, and its panes scroll: no answer, no new review and no long text moves
 * the page around it.
 */
export const reserve: Reserve = {
  tag: 'review-inbox',
  byWidth: [
    [0, 'stack'],
    [splitFrom, 'split'],
  ],
  heights: { stack: [[0, 42]], split: [[0, 40]] },
};
