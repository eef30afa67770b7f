import type { Catalog } from '../../messages/messages.ts';
import type { InsightsMessages } from './insights-messages.ts';

export const catalog: Catalog<InsightsMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
