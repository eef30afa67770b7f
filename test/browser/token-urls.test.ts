import { colours } from '@huitou/tokens/colours.js';
import { sizes } from '@huitou/tokens/sizes.js';
import { expect, nextFrame } from '@open-wc/testing';
import { begin, define, names, show, shows } from './stage.ts';

/** A file that is there, so that a request for it shows as one. */
const address = (name: string): string => new URL(`/package.json?token=${name}`, location.href).href;

const tokens = [
  ...['light', 'dark', 'overlay'].flatMap((scheme) =>
    [...Object.keys(colours), 'clover'].map((name) => `${scheme}-${name}`),
  ),
  ...Object.keys(sizes),
];

describe('tokens that a page sets to url()', () => {
  const root = document.documentElement;
  const variants = ['', 'compact', 'card', 'full', 'seal', 'strip', 'mark'];
  before(async () => {
    await begin();
    await define();
  });
  after(() => root.removeAttribute('style'));

  it('request nothing in any tag, form or theme', async () => {
    for (const token of tokens) root.style.setProperty(`--huitou-${token}`, `url("${address(token)}")`);
    const requested: string[] = [];
    const control = new Promise<void>((resolve) => {
      new PerformanceObserver((list) => {
        requested.push(...list.getEntries().map((entry) => entry.name));
        if (requested.some((name) => name.includes('token=control'))) resolve();
      }).observe({ type: 'resource', buffered: true });
    });
    for (const name of names) {
      for (const theme of ['light', 'dark', 'overlay']) {
        const tag = await show(name, { theme });
        for (const variant of variants) {
          tag.variant = variant;
          await tag.updateComplete;
          await shows(tag);
          tag.getBoundingClientRect();
        }
        await nextFrame();
        tag.remove();
      }
    }
    // A property that does load, after all the others: this request shows that requests are seen.
    root.style.setProperty('--control', `url("${address('control')}")`);
    const seen = document.body.appendChild(document.createElement('p'));
    seen.style.cssText = 'inline-size: 9px; block-size: 9px; background-image: var(--control)';
    await control;
    seen.remove();
    expect(requested.filter((name) => /token=(?!control)/.test(name))).to.deep.equal([]);
  });
});
