import { expect } from '@open-wc/testing';
import { begin, define, show, type Tag } from './stage.ts';

/** By tag, what it shows that has to be said, and how it is set to show it. */
const told: Readonly<Record<string, readonly [selector: string, settings: Record<string, string>]>> = {
  'repeat-buyer-reviews': ['[part=how], [name=folded]', { merchant: 'hetian' }],
  'returning-customer-index': ['[part=how]', { variant: 'card' }],
  'live-review-ticker': ['[part=how]', {}],
  'traffic-support': ['[part=how]', {}],
  'trust-venue': ['[part=order], .place.paid, [part=ai]', { venue: '616' }],
};

describe('what has to be said', () => {
  let page: HTMLStyleElement;
  before(async () => {
    await begin();
    await define();
    page = document.createElement('style');
    page.textContent = Object.keys(told)
      .flatMap((name) => ['how', 'order', 'place', 'ai', 'facts'].map((part) => `${name}::part(${part})`))
      .concat('')
      .join(
        '{display:none!important;visibility:hidden!important;opacity:0!important;clip-path:inset(50%)!important}\n',
      );
  });
  after(() => page.remove());

  const openersOf = (tag: Tag, selector: string): HTMLElement[] => [
    ...tag.renderRoot.querySelectorAll<HTMLElement>(selector),
  ];

  for (const [name, [selector, settings]] of Object.entries(told)) {
    it(`by <${name}> is neither taken out nor reworded by a page`, async () => {
      page.remove();
      const tag = await show(name, settings);
      const openers = openersOf(tag, selector).filter((one) => !one.closest('[part=facts]'));
      expect(openers.length).to.be.greaterThan(0);
      const words = openers.map(({ textContent }) => textContent);
      document.head.append(page);
      Object.assign(tag, { labels: { only: 'x', how: '', why: '', paid: 'x', aiHost: 'x', folded: 'x' } });
      await tag.updateComplete;
      for (const one of openers) {
        const { display, visibility, opacity, clipPath } = getComputedStyle(one);
        expect([display === 'none', visibility, opacity, clipPath]).to.deep.equal([false, 'visible', '1', 'none']);
      }
      expect(openers.map(({ textContent }) => textContent)).to.deep.equal(words);
      tag.hidden = true;
      expect(
        openers.some((one) => one.checkVisibility()),
        'a page may hide a tag as a whole',
      ).to.equal(false);
      tag.remove();
    });
  }
});
