import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const reviewsFold = {
  by: {
    platform: 'pela plataforma',
    rule: 'por uma regra automática',
    'merchant-request': 'a pedido do lojista',
    court: 'por ordem judicial',
  },
  rule: (rule) => `regra ${rule}`,
  objection: 'É sua? Você pode contestar',
} satisfies HuitouMessages['reviewsFold'];
