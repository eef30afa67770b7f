import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const reviewsFold = {
  by: {
    platform: 'por la plataforma',
    rule: 'por una regla automática',
    'merchant-request': 'a petición del comercio',
    court: 'por orden judicial',
  },
  rule: (rule) => `regla ${rule}`,
  objection: '¿Es suya? Puede oponerse',
} satisfies HuitouMessages['reviewsFold'];
