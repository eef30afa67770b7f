/**
 * What is written before or after an element by its style. Chromium and WebKit compute `attr()`, Firefox leaves it as it
 * is written, so the attribute is looked up here.
 */
export const generatedText = (element: Element, pseudo: '::before' | '::after'): string =>
  getComputedStyle(element, pseudo).content.replaceAll(
    /attr\(([\w-]+)\)/g,
    (_, name: string) => `"${element.getAttribute(name)}"`,
  );
