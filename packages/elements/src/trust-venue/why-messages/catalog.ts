import type { Catalog } from '../../messages/messages.ts';
import type { WhyMessages } from './why-messages.ts';

export const catalog: Catalog<WhyMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
