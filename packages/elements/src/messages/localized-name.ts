import { lookup } from './lookup.ts';

/** The name for a language out of names by BCP 47 tag: the best that fits, else English, else `otherwise`. */
export function localizedName(names: Readonly<Record<string, string>> = {}, lang: string, otherwise: string): string {
  const found = lookup(Object.keys(names), lang) ?? 'en';
  return (Object.hasOwn(names, found) && names[found]) || otherwise;
}
