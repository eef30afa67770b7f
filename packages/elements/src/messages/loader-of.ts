import { lookup } from './lookup.ts';
import type { AreaMessages } from './area-messages.ts';
import type { Catalog, Load } from './messages.ts';

/** A group of messages that is loaded as one, such as those of a tag or of its dialog. */
export type Area = keyof AreaMessages;

/** Finds the messages that a page has registered for a language; undefined where those of the catalog fit better. */
export interface Registered {
  find<T>(area: Area | undefined, catalog: Catalog<T>, language: string): Load<T> | undefined;
}

/**
 * Where `registerMessages` puts them. On the page and not in a module, so that it does not matter which copy of the
 * library the page registers with: a script of ours and a bundle of its own do not share modules.
 */
export const registry = Symbol.for('huitou.messages');

/** Loads the messages of an area in the language that fits best: registered, else of the catalog, else English. */
export const loaderOf = <T>(catalog: Catalog<T>, language: string, area: Area | undefined): Load<T> =>
  (globalThis as { [registry]?: Registered })[registry]?.find(area, catalog, language) ??
  catalog[(lookup(Object.keys(catalog), language) ?? 'en') as 'en'];

/** The messages of an area for what is shown once. Rejects if they cannot be loaded. */
export const loadMessages = async <A extends Area>(
  catalog: Catalog<AreaMessages[A]>,
  language: string,
  area: A,
): Promise<AreaMessages[A]> => (await loaderOf(catalog, language, area)()).default;
