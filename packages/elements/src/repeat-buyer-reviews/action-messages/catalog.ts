import type { SettingsHost } from '../../core/settings.ts';
import { loadMessages } from '../../messages/loader-of.ts';
import { ownLabels } from '../../messages/own-labels.ts';
import type { Catalog } from '../../messages/messages.ts';
import type { ActionMessages } from './action-messages.ts';

const catalog: Catalog<ActionMessages> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  ar: () => import('./ar.ts'),
};

/** The words in a language, with those of the page in the place of ours. Rejects if they cannot be loaded. */
export async function actionMessages(host: SettingsHost, lang: string): Promise<ActionMessages> {
  const messages = await loadMessages(catalog, lang, 'reviewsAction');
  const labels = ownLabels(host);
  if (!labels) return messages;
  const { labeller } = await import('../../messages/labels.ts');
  return labeller(host.localName, labels)(messages);
}
