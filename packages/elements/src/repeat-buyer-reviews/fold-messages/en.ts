import type { FoldMessages } from './fold-messages.ts';

const messages: FoldMessages = {
  lang: 'en',
  dir: 'ltr',
  by: {
    platform: 'by the platform',
    rule: 'by an automatic rule',
    'merchant-request': 'at the merchant’s request',
    court: 'by a court’s order',
  },
  rule: (rule) => `rule ${rule}`,
  objection: 'Is this yours? You can object',
};
export default messages;
