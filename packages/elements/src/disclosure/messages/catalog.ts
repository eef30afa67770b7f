import type { Catalog } from '../../messages/messages.ts';
import type { DisclosureMessages } from './disclosure-messages.ts';

export const catalog: Catalog<DisclosureMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
