import type { Reserve } from '../shared/reserve.ts';

/** The same heights as in `returning-customer-index.styles.ts`; a test holds them against each other. */
const card = [
  [0, 500],
  [280, 460],
  [320, 420],
  [360, 396],
  [440, 376],
  [520, 320],
] as const;

export const reserve: Reserve = {
  tag: 'returning-customer-index',
  byWidth: [
    [0, 'compact'],
    [280, 'card'],
    [760, 'full'],
  ],
  heights: { compact: [[0, 40]], card, full: [...card, [760, 304]] },
  inline: { compact: 0 },
};
