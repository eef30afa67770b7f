import type { Catalog } from '../../messages/messages.ts';
import type { ReviewsMessages } from './reviews-messages.ts';

export const catalog: Catalog<ReviewsMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
