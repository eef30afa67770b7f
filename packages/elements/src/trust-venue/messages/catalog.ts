import type { Catalog } from '../../messages/messages-controller.ts';
import type { OwnMessages } from './own-messages.ts';

export const catalog: Catalog<OwnMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
