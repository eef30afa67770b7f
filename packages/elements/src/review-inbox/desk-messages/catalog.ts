import type { Catalog } from '../../messages/messages.ts';
import type { DeskMessages } from './desk-messages.ts';

export const catalog: Catalog<DeskMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
