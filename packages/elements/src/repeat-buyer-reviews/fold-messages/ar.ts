import type { FoldMessages } from './fold-messages.ts';

const messages: FoldMessages = {
  lang: 'ar',
  dir: 'rtl',
  by: {
    platform: 'بقرار من المنصة',
    rule: 'بموجب قاعدة آلية',
    'merchant-request': 'بطلب من التاجر',
    court: 'بأمر من محكمة',
  },
  rule: (rule) => `القاعدة ${rule}`,
  objection: 'هل كتبته أنت؟ يمكنك الاعتراض',
};
export default messages;
