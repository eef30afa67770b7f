import type { Page } from 'playwright-core';
import { site } from './stage.ts';
import { tagNames } from './subjects.ts';
import { everyTag } from './visit.ts';

/** What a page of these keeps at hand. */
interface Moving {
  /** The tags of the page by their names, wherever they are by now. */
  readonly tags: Readonly<Record<string, HTMLElement & { readonly state: string; readonly renderRoot: ParentNode }>>;
  /** The other document, or why there is none. */
  readonly other: Document | string;
}
// oxlint-disable-next-line eslint/no-shadow-restricted-names
declare const globalThis: Moving;

/** A page with every tag, and a button that runs `open`: a function body that returns another document. */
export const pageThatOpens = (open: string): string =>
  site.add({
    html: `<html lang="en"><link rel="icon" href="data:," />
      <button>Open</button><main>${everyTag()}</main><iframe srcdoc="<!doctype html><body>"></iframe>
      <script type="module" src="/embed/all.js"></script>
      <script type="module">
        globalThis.tags = Object.fromEntries(${JSON.stringify(tagNames)}.map((name) => [name, document.querySelector(name)]));
        const open = async () => { ${open} };
        document.querySelector('button').onclick = async () => {
          globalThis.other = await open().catch(({ message }) => message);
        };
      </script>`,
  });

/** Opens the other document. Resolves to the reason where there is none, else to nothing. */
export async function openOther(page: Page): Promise<string> {
  await page.click('button');
  await page.waitForFunction(() => globalThis.other);
  return page.evaluate(() => (typeof globalThis.other === 'string' ? globalThis.other : ''));
}

/** Moves every tag into the other document, and lets it draw there. */
export const moveAway = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { tags, other } = globalThis;
    if (typeof other !== 'string') other.body.append(...Object.values(tags));
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });

/** Moves one tag back while the other document is there, and the others out of it after it has ended. */
export const moveBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { tags, other } = globalThis;
    const [first, ...rest] = Object.values(tags);
    document.querySelector('main')?.append(first ?? '');
    if (typeof other !== 'string') other.defaultView?.close();
    document.querySelector('iframe')?.remove();
    document.querySelector('main')?.append(...rest);
  });

/** What of the looks of each tag has to be the same in any document: of its root node and of its title. */
export const looks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Object.values(globalThis.tags).map(({ renderRoot }) =>
      ['.base', ':is([part~=title], [part~=author], [part~=heading])']
        .map((selector) => {
          const node = renderRoot.querySelector(selector);
          const view = node?.ownerDocument.defaultView;
          if (!node || !view) return `no ${selector}`;
          const { color, fontSize, fontWeight, fontFamily, display } = view.getComputedStyle(node);
          return [selector, color, fontSize, fontWeight, fontFamily, display].join();
        })
        .join(' | '),
    ),
  );

/** Their states. */
export const states = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.values(globalThis.tags).map(({ state }) => state));

/** What can be read in them. */
export const texts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Object.values(globalThis.tags).map(
      ({ renderRoot }) => renderRoot.querySelector<HTMLElement>('.base')?.innerText ?? '',
    ),
  );

/** Sets an attribute of each of them. */
export const set = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(
    ([name, value]) => {
      for (const tag of Object.values(globalThis.tags)) tag.setAttribute(name, value);
    },
    [name, value] as const,
  );

/** Resolves once all of them have a root node that matches. */
export const drawn = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (selector) => Object.values(globalThis.tags).every(({ renderRoot }) => renderRoot.querySelector(selector)),
    selector,
  );
