import type { Catalog } from '../../messages/messages.ts';
import type { FormMessages } from './form-messages.ts';

export const catalog: Catalog<FormMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
