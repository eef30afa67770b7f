import type { Catalog } from '../../messages/messages.ts';
import type { TickerMessages } from './ticker-messages.ts';

export const catalog: Catalog<TickerMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
