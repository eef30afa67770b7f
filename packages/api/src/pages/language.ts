/** Languages of the pages for people, by primary subtag. */
export const languages = ['zh', 'en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Which of our languages a BCP 47 tag means, such as `zh-TW`: the primary subtag decides. */
function spoken(tag: string): Language | undefined {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/, 1);
  return languages.find((one) => one === primary);
}

/**
 * The language of a page: the one asked for by its tag, else the first of ours in `Accept-Language` by its weight, else
 * English.
 */
export function languageOf(asked: string | null | undefined, accept: string | null): Language {
  const wanted = (accept ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)/i.exec(one)?.[1]).find(Boolean);
      return { language: spoken(tag), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ language, weight }) => language && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return spoken(asked ?? '') ?? wanted[0]?.language ?? 'en';
}
