import type { Catalog } from '../../messages/messages.ts';
import type { VenueMessages } from './venue-messages.ts';

export const catalog: Catalog<VenueMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
