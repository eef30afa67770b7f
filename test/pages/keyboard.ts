import type { Page } from 'playwright-core';

/** Everything a reader can press, also inside tags; of a group of radio buttons the browser stops at one. */
const deepStops = (): readonly Element[] => {
  const found: Element[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (
        !element.matches(
          'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]',
        )
      )
        continue;
      if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) continue;
      if (element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]')) found.push(element);
    }
  };
  walk(document);
  return found;
};

/** Presses Tab through a whole page. Resolves to what it never came to, as markup; empty is as it should be. */
export async function unreachable(page: Page): Promise<readonly string[]> {
  const total = await page.evaluate(
    `globalThis.stops = (${deepStops})(); globalThis.reached = new Set(); stops.length`,
  );
  for (let i = 0; i < Number(total) + 5; i++) {
    await page.keyboard.press('Tab');
    await page.evaluate(
      `{ let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; reached.add(at); }`,
    );
  }
  return page.evaluate(`stops.filter((one) => !reached.has(one)).map((one) => one.outerHTML.slice(0, 120))`);
}
