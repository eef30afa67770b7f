import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const reviewsFold = {
  by: {
    platform: 'プラットフォームによる',
    rule: '自動ルールによる',
    'merchant-request': 'ショップの申し立てによる',
    court: '裁判所の命令による',
  },
  rule: (rule) => `ルール ${rule}`,
  objection: 'ご自身の投稿ですか？異議を申し立てられます',
} satisfies HuitouMessages['reviewsFold'];
