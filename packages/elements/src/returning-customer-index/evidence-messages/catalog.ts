import type { Catalog } from '../../messages/messages.ts';
import type { EvidenceMessages } from './evidence-messages.ts';

export const catalog: Catalog<EvidenceMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};
