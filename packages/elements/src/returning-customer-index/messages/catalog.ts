import type { Catalog } from '../../messages/messages.ts';
import type { IndexMessages } from './index-messages.ts';

export const catalog: Catalog<IndexMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
