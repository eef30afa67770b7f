import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const reviewsFold = {
  by: {
    platform: 'par la plateforme',
    rule: 'par une règle automatique',
    'merchant-request': 'à la demande du marchand',
    court: 'par décision de justice',
  },
  rule: (rule) => `règle ${rule}`,
  objection: 'Est-ce le vôtre ? Vous pouvez le contester',
} satisfies HuitouMessages['reviewsFold'];
