import { bestLanguage } from './best-language.ts';
import { checkMessages } from './check-messages.ts';
import type { HuitouMessages } from './huitou-messages.ts';
import type { Area, Registered } from './loader-of.ts';
import { lookup } from './lookup.ts';
import { mergeMessages } from './merge-messages.ts';
import type { Catalog, Load, Messages } from './messages.ts';
import { registeredWords } from './registered-words.ts';

/** Scripts that are written from right to left. */
const rightToLeft = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa)$/;
const directionOf = (language: string): Messages['dir'] =>
  rightToLeft.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

/** The messages that a page has registered, by language. */
export class RegisteredMessages implements Registered {
  readonly #given = new Map<string, HuitouMessages>();
  /** By catalog and language, so that a tag is given the same loader at each update. */
  #found = new WeakMap<object, Map<string, unknown>>();

  /** Adds to what is there. Throws where `messages` are not of the right shape; then nothing is added. */
  add(language: string, messages: HuitouMessages): void {
    const tag = checkMessages(language, messages);
    this.#given.set(tag, mergeMessages(this.#given.get(tag) ?? {}, messages));
    this.#found = new WeakMap();
  }

  find<T>(area: Area | undefined, catalog: Catalog<T>, language: string): Load<T> | undefined {
    let loads = this.#found.get(catalog) as Map<string, Load<T> | undefined> | undefined;
    if (!loads) this.#found.set(catalog, (loads = new Map<string, Load<T> | undefined>()));
    if (!loads.has(language)) loads.set(language, this.#loader(area, catalog, language));
    return loads.get(language);
  }

  #loader<T>(area: Area | undefined, catalog: Catalog<T>, language: string): Load<T> | undefined {
    const lang = bestLanguage([...this.#given.keys()], Object.keys(catalog), language);
    const given = lang && this.#given.get(lang);
    if (!given) return undefined;
    // What is missing is best said in the nearest language that comes with the tags, so in English mostly.
    const load = catalog[lookup(Object.keys(catalog), lang) ?? 'en'] ?? catalog.en;
    return async () => {
      const own = mergeMessages((await load()).default as object, area ? registeredWords(given, area) : {});
      return { default: { ...own, lang, dir: directionOf(lang) } as object as T };
    };
  }
}
