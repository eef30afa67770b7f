/** The nearest `lang` at or above `node`, across shadow roots; else the reader's own. BCP 47. */
export function languageOf(node: Node): string {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = (at as Element).getAttribute?.('lang');
    if (lang) return lang;
  }
  return navigator.language || 'en';
}
