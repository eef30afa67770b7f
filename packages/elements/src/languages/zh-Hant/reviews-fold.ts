import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const reviewsFold = {
  by: { platform: '由平台處理', rule: '由自動規則處理', 'merchant-request': '應商家要求', court: '依法院命令' },
  rule: (rule) => `規則 ${rule}`,
  objection: '這是您寫的嗎？您可以提出異議',
} satisfies HuitouMessages['reviewsFold'];
