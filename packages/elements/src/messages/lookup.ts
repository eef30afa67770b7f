/**
 * The best of `available` for a language tag, after the lookup of RFC 4647: the tag itself, then shorter and shorter, then
 * any that shares the primary subtag (`zh-TW` is better served by `zh-CN` than by English). Underscores, as in `zh_CN`,
 * are read as hyphens. Undefined if none fits.
 */
export function lookup(available: readonly string[], tag: string): string | undefined {
  const subtags = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
  const find = (fits: (one: string) => boolean): string | undefined => available.find((one) => fits(one.toLowerCase()));
  for (let length = subtags.length; length > 0; length--) {
    const range = subtags.slice(0, length).join('-');
    const found = find((one) => one === range);
    if (found) return found;
  }
  return find((one) => one.split('-')[0] === subtags[0]);
}
