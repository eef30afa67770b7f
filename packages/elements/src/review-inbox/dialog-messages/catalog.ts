import type { Catalog } from '../../messages/messages.ts';
import type { DialogMessages } from './dialog-messages.ts';

export const catalog: Catalog<DialogMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
