import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const indexEvidence = {
  stars: (mean) => `${mean} 星`,
  measure: (name, value, peers, events) => `${name} ${value}（同業 ${peers}，${events} 筆）`,
  good: '✓',
  pulledDown: '← 拉低分數最多',
  liftedUp: '← 拉高分數最多',
  basis: (events) => `依據 ${events} 筆資料`,
} satisfies HuitouMessages['indexEvidence'];
