import type { Reserve } from '../shared/reserve.ts';

/** The same heights as in `returning-customer-index.styles.ts`; a test holds them against each other. */
const card = [
  [0, 500],
  [280, 480],
  [320, 406],
  [520, 350],
] as const;

export const reserve: Reserve = {
  tag: 'returning-customer-index',
  byWidth: [
    [0, 'compact'],
    [280, 'card'],
    [840, 'full'],
  ],
  heights: { compact: [[0, 40]], card, full: [...card, [840, 304]] },
  inline: { compact: 0 },
};
