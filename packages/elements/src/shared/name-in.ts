/** The name for a language: exactly that one, else its primary subtag's, else English, else `otherwise`. */
export const nameIn = (names: Readonly<Record<string, string>>, lang: string, otherwise: string): string =>
  names[lang] ?? names[lang.slice(0, 2)] ?? names['en'] ?? otherwise;
