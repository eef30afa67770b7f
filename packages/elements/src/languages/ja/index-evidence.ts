import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const indexEvidence = {
  stars: (mean) => `星${mean}`,
  measure: (name, value, peers, events) => `${name} ${value}（同業 ${peers}、${events}件）`,
  good: '✓',
  pulledDown: '← 点数を最も下げた項目',
  liftedUp: '← 点数を最も上げた項目',
  basis: (events) => `${events}件に基づきます`,
} satisfies HuitouMessages['indexEvidence'];
