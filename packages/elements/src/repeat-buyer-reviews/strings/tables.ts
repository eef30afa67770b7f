import type { Tables } from '../../shared/strings.ts';
import type { ReviewWords } from './words.ts';

export const tables: Tables<ReviewWords> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh-cn.ts'),
  ar: () => import('./ar.ts'),
};
