import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const indexEvidence = {
  stars: (mean) => `별점 ${mean}`,
  measure: (name, value, peers, events) => `${name} ${value}(동종 업체 ${peers}, ${events}건)`,
  good: '✓',
  pulledDown: '← 점수를 가장 많이 낮춤',
  liftedUp: '← 점수를 가장 많이 높임',
  basis: (events) => `${events}건에 근거함`,
} satisfies HuitouMessages['indexEvidence'];
