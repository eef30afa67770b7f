import type { Reserve } from '../core/reserve.ts';

export type Form = 'card';

/** Under this width, in em of the reader's text, a host's name stands below its picture. */
export const slimUnder = 18;

const [twoFrom, threeFrom] = [44, 78];

/** Columns of hosts at a width in em of the reader's text. */
export const columnsAt = (width: number): number => (width < twoFrom ? 1 : width < threeFrom ? 2 : 3);

/**
 * The room of the venue. The length of a list is not known before it comes: it keeps more than a screen, so that what stands
 * below is out of sight when it grows.
 */
export const reserve: Reserve = {
  tag: 'trust-venue',
  byWidth: [[0, 'card']],
  heights: { card: [[0, 74]] },
  turns: [slimUnder, twoFrom, threeFrom],
};
