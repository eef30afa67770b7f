import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { site } from './stage.ts';
import { tagNames } from './subjects.ts';
import { everyTag, visit } from './visit.ts';

/** Colours of the text of each tag, from light to dark, and the width of the card's border. */
const look = (
  names: readonly string[],
): { readonly name: string; readonly inks: string[]; readonly border: string }[] =>
  names.map((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const quiet = [...(root?.querySelectorAll('.quiet') ?? [])].map((one) => getComputedStyle(one).color);
    const card = root?.querySelector('.card');
    return { name, inks: [...new Set(quiet)], border: card ? getComputedStyle(card).borderTopWidth : '' };
  });

describe('a reader who asks for more contrast', () => {
  for (const theme of ['light', 'dark', 'overlay']) {
    it(`has no quiet text and sees where a card ends, ${theme}`, async () => {
      const url = site.add({
        html: `<html lang="en"><link rel="icon" href="data:," />${everyTag(`theme="${theme}"`)}
          <script type="module" src="/embed/all.js"></script>`,
      });
      const { page, settled } = await visit(url);
      await settled();
      const usual = await page.evaluate(look, tagNames);
      await page.emulateMedia({ contrast: 'more' });
      const more = await page.evaluate(look, tagNames);
      const ink =
        theme === 'light' ? 'rgb(31, 26, 23)' : theme === 'dark' ? 'rgb(246, 239, 233)' : 'rgb(255, 255, 255)';
      for (const [i, { name, inks, border }] of more.entries()) {
        const before = usual[i]?.inks ?? [];
        // A verified badge says nothing quietly.
        assert.equal(before.length > 0, name !== 'trust-badge', name);
        assert.ok(!before.includes(ink), name);
        assert.deepEqual(inks, before.length > 0 ? [ink] : [], name);
        assert.equal(border, '1px', name);
      }
      await page.close();
    });
  }
});
