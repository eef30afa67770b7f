import type { Catalog } from '../../messages/messages.ts';
import type { RecordMessages } from './record-messages.ts';

export const catalog: Catalog<RecordMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
