import type { Catalog } from '../../messages/messages.ts';
import type { MethodMessages } from './method-messages.ts';

export const catalog: Catalog<MethodMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
