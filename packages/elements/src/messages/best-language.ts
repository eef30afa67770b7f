import { lookup } from './lookup.ts';

/** A language with its script, as `zh-Hant` for `zh-TW`; the text itself where it is no language tag. */
export function withScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag.trim().replaceAll('_', '-')).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return tag;
  }
}

/**
 * Which of `registered` serves the language `tag` best; undefined where one of those that come with the tags serves it
 * better. The tag itself goes first, then shorter and shorter, then the same language in the same script, then the same
 * language: `zh-TW` is better served by `zh-Hant` than by `zh-CN`.
 */
export function bestLanguage(
  registered: readonly string[],
  shipped: readonly string[],
  tag: string,
): string | undefined {
  const all = [...registered, ...shipped];
  const wanted = withScript(tag);
  const written = all.filter((one) => withScript(one) === wanted);
  const found = lookup(written.length > 0 ? written : all, tag);
  return found !== undefined && registered.includes(found) ? found : undefined;
}
