import type { Catalog } from '../../messages/messages.ts';
import type { LateMessages } from './late-messages.ts';

export const catalog: Catalog<LateMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
