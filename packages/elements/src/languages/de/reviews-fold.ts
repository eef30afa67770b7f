import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const reviewsFold = {
  by: {
    platform: 'durch die Plattform',
    rule: 'durch eine automatische Regel',
    'merchant-request': 'auf Antrag des Händlers',
    court: 'durch Gerichtsbeschluss',
  },
  rule: (rule) => `Regel ${rule}`,
  objection: 'Ist das Ihre? Sie können widersprechen',
} satisfies HuitouMessages['reviewsFold'];
