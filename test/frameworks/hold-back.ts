import type { Page } from 'playwright-core';

/**
 * Holds every definition of a tag back until {@link release}: for the page it is as if the script of the tags had come
 * that late, and the examples are built as they always are.
 */
export const holdBack = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    const held: Parameters<typeof define>[] = [];
    customElements.define = (...definition) => void held.push(definition);
    Object.assign(globalThis, {
      release: () => {
        for (const definition of held) define(...definition);
      },
    });
  });

/** Defines what was held back. */
export const release = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { release(): void }).release());
