export type Language = 'zh' | 'en';

/**
 * The language of a page: the one asked for by name, else the first of ours in `Accept-Language` by its weight, else
 * English.
 */
export function languageOf(asked: Language | undefined, accept: string | null): Language {
  if (asked) return asked;
  const wanted = (accept ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
      return { tag: tag.split('-', 1)[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => (tag === 'zh' || tag === 'en') && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return (wanted[0]?.tag as Language | undefined) ?? 'en';
}
