import { cast } from '@huitou/mock/fixtures.js';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../packages/elements/src/testing/wait-until.ts';
import { begin, calm, define, giveMerchant, make, names, seen, show, shows, type Tag } from './stage.ts';

/** Every text in a tag's root that is not white space. */
function textsOf({ renderRoot }: Tag): Text[] {
  const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim()) found.push(node as Text);
  return found;
}
const inFont = (text: string): HTMLElement => {
  const font = document.createElement('font');
  font.append(document.createElement('font'));
  font.firstElementChild?.append(text);
  return font;
};

/** What translators do to a page. Each leaves a mark in every text, so that what is left of it can be found. */
const translators: Readonly<Record<string, (tag: Tag) => void>> = {
  'puts other elements in the place of texts': (tag) => {
    for (const text of textsOf(tag)) text.replaceWith(inFont(`«${text.data}»`));
  },
  'writes into the texts themselves': (tag) => {
    for (const text of textsOf(tag)) text.data = `«${text.data}»`;
  },
  'writes whole elements anew, comments and all': (tag) => {
    const parents = new Set(textsOf(tag).map(({ parentElement }) => parentElement));
    for (const parent of parents) {
      if (parent && !parent.childElementCount) parent.replaceChildren(`«${parent.textContent}»`);
    }
  },
};

/** Not every merchant has a badge. */
const settled = /^(ready|verified|none)$/;

/** What a reader is told: a text that has not changed may stay as the translator left it. */
const meant = (tag: Tag): string => seen(tag).replaceAll(/[«»]/g, '');

describe('a page translator', () => {
  before(async () => {
    await begin();
    await define();
  });

  /** What a tag reads that no translator has come to. */
  async function untranslated(name: string, settings: Readonly<Record<string, string>>): Promise<string> {
    const tag = make(name, settings);
    document.body.append(tag);
    await shows(tag, settled);
    await calm(tag);
    const text = seen(tag);
    tag.remove();
    return text;
  }

  for (const [what, translate] of Object.entries(translators)) {
    for (const name of names) {
      it(`that ${what} leaves no old figure in <${name}>`, async () => {
        for (const merchant of [cast.above, cast.par]) {
          const expected = await untranslated(name, { merchant });
          const tag = await show(name);
          translate(tag);
          expect(seen(tag)).to.include('«');
          giveMerchant(tag, merchant);
          await tag.updateComplete;
          await shows(tag, settled);
          await calm(tag);
          expect(meant(tag)).to.equal(expected);
          tag.remove();
        }
      });

      it(`that ${what} leaves no word of the last language in <${name}>`, async () => {
        const expected = await untranslated(name, { lang: 'zh-CN' });
        const tag = await show(name);
        translate(tag);
        tag.lang = 'zh-CN';
        await waitUntil(() => tag.renderRoot.querySelector('[lang=zh-CN]'), 'speaks Chinese');
        await calm(tag);
        expect(meant(tag)).to.equal(expected);
        tag.remove();
      });
    }
  }
});
