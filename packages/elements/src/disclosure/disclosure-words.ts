import { lookup } from '../messages/lookup.ts';
import { catalog } from './messages/catalog.ts';
import type { DisclosureMessages } from './messages/disclosure-messages.ts';

/** The words in the language nearest to `lang`, without any of the page's own. Rejects if they cannot be loaded. */
export async function disclosureMessages(lang: string): Promise<DisclosureMessages> {
  const load = catalog[lookup(Object.keys(catalog), lang) ?? 'en'] ?? catalog.en;
  return (await load()).default;
}
