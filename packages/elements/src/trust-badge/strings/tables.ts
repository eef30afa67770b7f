import type { Tables } from '../../shared/strings.ts';
import type { BadgeWords } from './words.ts';

export const tables: Tables<BadgeWords> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh-cn.ts'),
  ar: () => import('./ar.ts'),
};
