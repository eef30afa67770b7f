import { needs } from '@huitou/contract/testing/needs.js';
import { contrast } from '@huitou/tokens/contrast.js';
import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { paintedTexts } from './painted-texts.ts';
import { begin, define, names, show, type Tag } from './stage.ts';

const root = document.documentElement;

/** The colour of a tag's text. */
const ink = (tag: Tag): string => getComputedStyle(tag.renderRoot.querySelector('.base') as Element).color;

/** Texts of a tag that cannot be read where the page has this colour. */
const unreadable = (tag: Tag, page: string): string[] =>
  paintedTexts(tag).flatMap(({ text, color, grounds: [nearest, below] }) => {
    const ratio = contrast(color, nearest?.color ?? page, below?.color ?? page, page);
    return ratio < 4.5 ? `“${text}”: ${color} on ${nearest?.color ?? page} has ${ratio.toFixed(1)} : 1` : [];
  });

describe('a page and the reader’s system that want different colours', () => {
  before(async function () {
    await needs(this, 'emulateMedia');
    await begin();
    await define();
  });
  beforeEach(() => emulateMedia({ colorScheme: 'dark' }));
  // Not in an `after`: that also runs where `before` skipped everything.
  afterEach(async () => {
    root.removeAttribute('style');
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const name of names) {
    it(`<${name}> is light on a page that says nothing, whatever the system is`, async () => {
      const tag = await show(name, { theme: '' });
      const forced = await show(name, { theme: 'light' });
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      expect(ink(tag)).to.equal(ink(forced));
      expect(paintedTexts(tag)).not.to.have.length(0);
      expect(unreadable(tag, '#fff')).to.deep.equal([]);
    });

    it(`<${name}> is dark on a dark page, and where a part of a page is dark`, async () => {
      const forced = await show(name, { theme: 'dark' });
      root.style.colorScheme = 'dark';
      const tag = await show(name, { theme: '' });
      expect(ink(tag)).to.equal(ink(forced));
      expect(unreadable(tag, '#000')).to.deep.equal([]);
      root.style.colorScheme = 'light';
      const part = document.createElement('section');
      part.style.colorScheme = 'dark';
      document.body.append(part);
      part.append(tag);
      await nextFrame();
      expect(ink(tag)).to.equal(ink(forced));
      part.remove();
    });

    it(`<${name}> follows the system where the page is for both`, async () => {
      const [light, dark] = [await show(name, { theme: 'light' }), await show(name, { theme: 'dark' })];
      root.style.colorScheme = 'light dark';
      const tag = await show(name, { theme: '' });
      expect(ink(tag)).to.equal(ink(dark));
      await emulateMedia({ colorScheme: 'light' });
      expect(ink(tag)).to.equal(ink(light));
    });

    it(`<${name}> follows the system where it is told to`, async () => {
      const [light, dark] = [await show(name, { theme: 'light' }), await show(name, { theme: 'dark' })];
      const tag = await show(name, { theme: 'auto' });
      expect(ink(tag)).to.equal(ink(dark));
      await emulateMedia({ colorScheme: 'light' });
      expect(ink(tag)).to.equal(ink(light));
    });

    it(`<${name}> on a film takes no colour that the page has for its light and dark parts`, async () => {
      const tag = await show(name, { theme: 'overlay' });
      const colours = (): readonly string[] =>
        [...tag.renderRoot.querySelectorAll('*')].flatMap((element) => {
          const { color, backgroundColor, borderBlockStartColor } = getComputedStyle(element);
          return [color, backgroundColor, borderBlockStartColor];
        });
      const before = colours();
      for (const scheme of ['light', 'dark'])
        for (const colour of ['paper', 'ink', 'quiet', 'line', 'wash', 'link', 'brand', 'clover'])
          root.style.setProperty(`--huitou-${scheme}-${colour}`, 'rgb(1, 2, 3)');
      expect(colours()).to.deep.equal(before);
      root.style.setProperty('--huitou-overlay-ink', 'rgb(1, 2, 3)');
      expect(colours()).not.to.deep.equal(before);
    });
  }
});
