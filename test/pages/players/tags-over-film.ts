import type { Page } from 'playwright-core';

type Where = 'page' | 'picture-in-picture';
const names = ['returning-customer-index', 'live-review-ticker', 'repeat-buyer-review-form'] as const;

declare global {
  /** What these tests keep at hand in a page. */
  interface Window {
    kept: readonly (Element | null)[];
    documentOf(where: Where): Document;
    readonly documentPictureInPicture?: { readonly window: Window | null };
  }
}

/** Remembers the tags of a page, so that {@link sameTags} can tell. */
export const keepTags = (page: Page): Promise<void> =>
  page.evaluate((all) => {
    window.kept = all.map((name) => document.querySelector(name));
    window.documentOf = (where) =>
      where === 'page' ? document : (window.documentPictureInPicture?.window?.document ?? document);
  }, names);

/** Whether the tags there are still those that {@link keepTags} saw, and show what they showed. */
export const sameTags = (page: Page, where: Where = 'page'): Promise<boolean> =>
  page.evaluate(
    ([all, there]) => {
      const found = all.map((name) => window.documentOf(there).querySelector(name));
      const works = found
        .slice(0, 2)
        .every((tag) => /^(ready|collecting)$/.test((tag as { state?: string } | null)?.state ?? ''));
      return works && found.every((tag, i) => tag && tag === window.kept[i]);
    },
    [names, where] as const,
  );

/** Whether a tag is what a viewer sees and presses in its middle, with its words in it. */
export const isOnTop = (page: Page, name: string, where: Where = 'page'): Promise<boolean> =>
  page.evaluate(
    async ([tagName, there]) => {
      const { defaultView: view } = window.documentOf(there);
      const tag = window.documentOf(there).querySelector<HTMLElement>(tagName);
      if (!view || !tag) return false;
      // A form for another width is drawn after the frame that brought it.
      for (let i = 0; i < 3; i++) await new Promise((drawn) => view.requestAnimationFrame(drawn));
      const { left, top, width, height } = tag.getBoundingClientRect();
      const at = view.document.elementFromPoint(left + width / 2, top + Math.min(height, 100) / 2);
      const text = tag.shadowRoot?.querySelector<HTMLElement>('.base')?.innerText.trim();
      return at === tag && tag.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !!text;
    },
    [name, where] as const,
  );
