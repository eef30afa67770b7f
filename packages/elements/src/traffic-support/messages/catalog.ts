import type { Catalog } from '../../messages/messages.ts';
import type { TrafficMessages } from './traffic-messages.ts';

export const catalog: Catalog<TrafficMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
