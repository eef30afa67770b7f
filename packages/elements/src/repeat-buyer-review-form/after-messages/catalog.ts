import type { Catalog } from '../../messages/messages.ts';
import type { AfterMessages } from './after-messages.ts';

export const catalog: Catalog<AfterMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
