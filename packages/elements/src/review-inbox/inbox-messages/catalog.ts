import type { Catalog } from '../../messages/messages.ts';
import type { InboxMessages } from './inbox-messages.ts';

export const catalog: Catalog<InboxMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
