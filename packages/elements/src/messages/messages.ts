/** The messages of a tag in one language. */
export interface Messages {
  /** BCP 47, for the `lang` of what is drawn with these messages and for numbers and dates. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export type Load<T> = () => Promise<{ readonly default: T }>;

/** A loader for each language, by its BCP 47 tag; `en` also serves every language that is missing. */
export type Catalog<T> = Readonly<Record<string, Load<T>>> & { readonly en: Load<T> };
