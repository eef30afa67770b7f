import { findTags } from './find-tags.ts';

/**
 * Does something while everything in the page and in our tags can be pressed, so that a thing that lies over a tag is found
 * at its point also where it lets presses through.
 */
export async function whilePressable<T>(names: readonly string[], act: () => Promise<T>): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { pointer-events: auto !important }');
  const roots = [document, ...findTags(names).flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  try {
    return await act();
  } finally {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
