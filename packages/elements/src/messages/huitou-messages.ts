import type { AreaMessages } from './area-messages.ts';

/** What is translated as a whole: a text, texts that belong together, a sentence with values in it. */
type Message = string | readonly unknown[] | ((...values: never[]) => unknown);

/** Any part of some messages: what is left out is said in English. */
type Part<T> = T extends Message ? T : { readonly [Name in keyof T]?: Part<T[Name]> };

/**
 * Messages in a language of a page's own, by area and name, for `registerMessages`. Anything may be left out. Numbers,
 * dates and names come in as the language writes them; where a plural depends on a number it also comes in by itself.
 */
export type HuitouMessages = {
  readonly [Area in keyof AreaMessages]?: Part<Omit<AreaMessages[Area], 'lang' | 'dir'>>;
};
