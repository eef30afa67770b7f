import type { Page } from 'playwright-core';
import type { Tag } from './visit.ts';

/** What a page can know of its index. */
export const indexOf = (page: Page) =>
  page.evaluate(() => {
    const tag = document.querySelector<Tag>('#index');
    if (!tag) throw new Error('the page has no #index');
    const { merchant, variant, live, theme, reflectState, state, renderRoot } = tag;
    const text = renderRoot?.querySelector<HTMLElement>('.base')?.innerText ?? '';
    return { merchant, variant, live, theme, reflectState, state, text, attributes: tag.getAttributeNames() };
  });

/** Resolves once a tag is drawn under this title. */
export const titleOf = (page: Page, tag: string, title: string): Promise<unknown> =>
  page.locator(`${tag} [part~=title], ${tag} [part~=heading], ${tag} h3`).filter({ hasText: title }).waitFor();

/** Remembers the nodes that match, in their order. */
export const keepNode = (page: Page, selector: string): Promise<void> =>
  page.evaluate((selector) => {
    Object.assign(globalThis, { kept: [...document.querySelectorAll(selector)] });
  }, selector);

/** Whether those that match now are the nodes that were remembered. */
export const sameNode = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((selector) => {
    const { kept } = globalThis as unknown as { readonly kept: readonly Element[] };
    const now = [...document.querySelectorAll(selector)];
    return now.length === kept.length && now.every((node, i) => node === kept[i]);
  }, selector);
