import type { Catalog } from '../../messages/messages.ts';
import type { FoldMessages } from './fold-messages.ts';

export const catalog: Catalog<FoldMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
