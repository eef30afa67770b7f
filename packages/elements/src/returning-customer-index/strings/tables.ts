import type { Tables } from '../../shared/strings.ts';
import type { IndexWords } from './words.ts';

export const tables: Tables<IndexWords> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh-cn.ts'),
  ar: () => import('./ar.ts'),
};
