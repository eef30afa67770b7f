import type { Reserve } from '../core/reserve.ts';

/** The room of each form of the badge. */
export const reserve: Reserve = {
  tag: 'trust-badge',
  byWidth: [[0, 'seal']],
  heights: {
    seal: [
      [0, 33],
      [12, 27.5],
      [15, 24.5],
      [17, 20],
      [20, 17],
      [22, 14],
      [24, 12.6],
      [30, 11.3],
      [35, 10.2],
      [40, 10],
    ],
    strip: [[0, 2.2]],
    mark: [[0, 1.6]],
  },
  inline: { strip: 14, mark: 1.6 },
  smallest: 'strip',
};
