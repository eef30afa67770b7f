import type { Reserve } from '../shared/reserve.ts';

/** The same heights as in `trust-badge.styles.ts`; a test holds them against each other. */
export const reserve: Reserve = {
  tag: 'trust-badge',
  byWidth: [[0, 'seal']],
  heights: {
    seal: [
      [0, 286],
      [400, 232],
      [600, 180],
    ],
    strip: [[0, 32]],
    mark: [[0, 24]],
  },
  inline: { strip: 128, mark: 24 },
};
