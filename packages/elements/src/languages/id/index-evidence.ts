import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const indexEvidence = {
  stars: (mean) => `${mean} bintang`,
  measure: (name, value, peers, events) => `${name} ${value} (sejenis ${peers}, ${events} kejadian)`,
  good: '✓',
  pulledDown: '← menurunkan skor',
  liftedUp: '← paling menaikkan skor',
  basis: (events) => `Berdasarkan ${events} kejadian`,
} satisfies HuitouMessages['indexEvidence'];
