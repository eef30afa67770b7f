import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const reviewsFold = {
  by: {
    platform: 'oleh platform',
    rule: 'oleh aturan otomatis',
    'merchant-request': 'atas permintaan penjual',
    court: 'atas perintah pengadilan',
  },
  rule: (rule) => `aturan ${rule}`,
  objection: 'Ini milik Anda? Anda dapat mengajukan keberatan',
} satisfies HuitouMessages['reviewsFold'];
