import { expect } from '@open-wc/testing';
import { colours, type Colour } from './colours.ts';
import { sizes } from './sizes.ts';
import { forms, shadowProbe } from './testing/shadow-probe.ts';
import { themeCss } from './theme-css.ts';

/** A file that is there, so that a request for it shows as one. */
const address = (name: string): string => new URL(`../package.json?token=${name}`, import.meta.url).href;
const names = Object.keys(colours) as Colour[];
const tokens = [
  ...['light', 'dark', 'overlay'].flatMap((scheme) => [...names, 'clover'].map((name) => `${scheme}-${name}`)),
  ...Object.keys(sizes),
];

const byColour =
  'color,background-color,border-color,outline-color,text-decoration-color,caret-color,accent-color'.split(',');
const bySize = {
  'font-family': 'font',
  'font-size': 'font-size',
  'line-height': 'line-height',
  'letter-spacing': 'letter-spacing',
  'word-spacing': 'word-spacing',
  padding: 'density',
  'border-radius': 'card-radius',
  'border-top-left-radius': 'control-radius',
  'border-top-right-radius': 'chip-radius',
  'border-bottom-left-radius': 'avatar-radius',
  'border-width': 'border-width',
  'outline-width': 'focus-width',
  'box-shadow': 'shadow',
  width: 'mark-size',
  'transition-duration': 'motion',
};

/** Elements that use every token in every property that `theme-css.ts` allows. */
const uses = [
  ...names.map((name) => [
    ...byColour.map((property) => `${property}:var(--_${name})`),
    `box-shadow:0 0 0 1px var(--_${name})`,
    `background-image:linear-gradient(var(--_${name}),#000)`,
    `fill:currentColor`,
  ]),
  Object.entries(bySize).map(([property, name]) => `${property}:var(--huitou-${name},0)`),
];

/** Resolves when an address with this in it has been requested; `seen` holds all that were. */
function requested(part: string): { readonly seen: readonly string[]; readonly arrived: Promise<void> } {
  const seen: string[] = [];
  const arrived = new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      seen.push(...list.getEntries().map((entry) => entry.name));
      if (seen.some((name) => name.includes(part))) resolve();
    }).observe({ type: 'resource', buffered: true });
  });
  return { seen, arrived };
}

describe('a token that a page sets to url()', () => {
  const page = document.createElement('div');
  before(() => document.body.append(page));
  after(() => page.remove());

  it('requests nothing in any property that tags use tokens in', async () => {
    expect(Object.values(bySize).sort()).to.deep.equal(Object.keys(sizes).sort());
    for (const name of tokens) page.style.setProperty(`--huitou-${name}`, `url("${address(name)}")`);
    for (const form of forms) {
      for (const scheme of ['light', 'dark', 'overlay']) {
        const { base } = shadowProbe(page, themeCss(colours, form), scheme);
        for (const style of uses) {
          const element = base.appendChild(document.createElement('p'));
          element.style.cssText = `display:block;height:9px;border-style:solid;outline-style:solid;${style.join(';')}`;
          // What does not parse is no use at all, and would prove nothing.
          expect(element.style.length).to.be.above(style.length);
          element.getBoundingClientRect();
        }
      }
    }
    // The same token where it may not be used, after all the others: this request shows that requests are seen.
    const { seen, arrived } = requested('token=loaded');
    page.style.setProperty('--huitou-loaded', `url("${address('loaded')}")`);
    const control = page.appendChild(document.createElement('p'));
    control.style.cssText = 'width:9px;height:9px;background:var(--huitou-loaded)';
    await arrived;
    expect(seen.filter((name) => /token=(?!loaded)/.test(name))).to.deep.equal([]);
  });
});
