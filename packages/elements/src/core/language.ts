/** The element around a shadow root; nothing around a document, whatever a page has added to all objects. */
export const hostOf = (root: Node): Element | undefined =>
  root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;

/** The nearest `lang` at or above `element`, across shadow roots; else the reader's own. BCP 47, as it was written. */
export function languageOf(element: Element): string {
  for (let at: Element | null | undefined = element; at;) {
    const found: Element | null = at.closest('[lang]');
    const lang = found?.getAttribute('lang')?.trim();
    if (lang) return lang;
    // An empty `lang` says that the language is unknown; what is above goes on counting.
    at = found?.parentElement ?? hostOf((found ?? at).getRootNode());
  }
  return navigator.language || 'en';
}
