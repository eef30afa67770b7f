import type { Catalog } from '../../messages/messages.ts';
import type { BadgeMessages } from './badge-messages.ts';

export const catalog: Catalog<BadgeMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
