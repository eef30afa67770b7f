import { startMock } from '@huitou/mock/browser.js';
import { mockAnchors } from '@huitou/mock/mock-keys.js';
import { createMock } from '@huitou/mock/mock.js';
import { withPictures } from '@huitou/mock/with-pictures.js';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../packages/elements/src/testing/wait-until.ts';
import { calm, define, show, type Tag } from './stage.ts';

/** What a reader opens in a tag: what is pressed for it, one after the other, and what it is then. */
interface Opened {
  readonly what: string;
  readonly tag: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly press: readonly string[];
  readonly shown: string;
}

const opened: readonly Opened[] = [
  {
    what: 'by what a venue is ordered, and what that was worth',
    tag: 'trust-venue',
    settings: { venue: 'trust' },
    press: ['[part=order]', '[part=record]'],
    shown: '.order > [part=why]:has([data-reader])',
  },
  {
    what: 'why a host stands where it does',
    tag: 'trust-venue',
    settings: { venue: 'trust' },
    press: ['[part=place]'],
    shown: '.host > [part=why]',
  },
  { what: 'how traffic is known', tag: 'traffic-support', press: ['[part=how]'], shown: 'dialog' },
  { what: 'how the words of the ticker are known', tag: 'live-review-ticker', press: ['[part=how]'], shown: 'dialog' },
  {
    what: 'the method of the index',
    tag: 'returning-customer-index',
    press: ['[part=how]'],
    shown: 'dialog:has(.disclosure)',
  },
  {
    what: 'the evidence of a dimension',
    tag: 'returning-customer-index',
    press: ['.row'],
    shown: '[part=evidence]:not([role])',
  },
  { what: 'how reviews are known', tag: 'repeat-buyer-reviews', press: ['[name=how]'], shown: '[part=disclosure]' },
  { what: 'a picture of a review', tag: 'repeat-buyer-reviews', press: ['[name=medium]'], shown: '.viewer' },
  { what: 'the words before an edit', tag: 'repeat-buyer-reviews', press: ['[name=edited]'], shown: '[part=before]' },
  {
    what: 'a picture in the inbox',
    tag: 'review-inbox',
    press: ['[data-review="w-002"]', '[part=picture]'],
    shown: 'dialog',
  },
  { what: 'the keys of the inbox', tag: 'review-inbox', press: ['.keys'], shown: 'dialog' },
  { what: 'the order of the inbox', tag: 'review-inbox', press: ['[name=order]'], shown: 'dialog' },
  { what: 'the year of a shop', tag: 'merchant-insights', press: ['[part=show]'], shown: '.history:has(canvas)' },
  {
    what: 'the figures of a shop',
    tag: 'merchant-insights',
    press: ['[part=figures] summary'],
    shown: '[part=figures] table',
  },
];

/** What can be read or heard in it, and whether it stands in the way of everything else. */
function told(tag: Tag, selector: string): string {
  const found = tag.renderRoot.querySelector<HTMLElement>(selector);
  if (!found?.checkVisibility()) return 'nothing';
  const names = [...found.querySelectorAll('[aria-label]'), found].map((one) => one.ariaLabel);
  return [found.matches(':modal') ? 'modal' : '', getComputedStyle(found).direction, found.innerText, ...names].join(
    '\n',
  );
}

async function open({ tag: name, settings, press, shown }: Opened, lang: string): Promise<Tag> {
  const tag = await show(name, { ...settings, lang });
  for (const selector of press) {
    const pressed = (): HTMLElement | null => tag.renderRoot.querySelector<HTMLElement>(selector);
    tag.renderRoot.querySelector('.late')?.scrollIntoView();
    await waitUntil(pressed, `offers ${selector}`);
    pressed()?.click();
  }
  await waitUntil(() => tag.renderRoot.querySelector(shown), `shows ${shown}`);
  await waitUntil(() => !/Loading|جارٍ التحميل/.test(told(tag, shown)), `has loaded ${shown}`);
  await calm(tag);
  return tag;
}

describe('what a reader has opened', () => {
  before(async () => {
    Object.assign(globalThis, { __HUITOU_ANCHORS__: mockAnchors });
    await startMock('/mockServiceWorker.js', withPictures(createMock({ sites: [location.origin] })));
    await define();
  });
  afterEach(() => document.body.replaceChildren());

  for (const one of opened)
    it(`goes on in another language: ${one.what}`, async () => {
      const wanted = told(await open(one, 'ar'), one.shown);
      expect(wanted).to.match(/\p{Script=Arabic}/u);
      document.body.replaceChildren();
      const tag = await open(one, 'en');
      expect(told(tag, one.shown)).not.to.equal(wanted);
      tag.lang = 'ar';
      const now = (): string => told(tag, one.shown);
      await waitUntil(() => [wanted, 'nothing'].includes(now()), 'speaks it', { timeout: 3000 }).catch(() => {});
      await calm(tag);
      expect(now()).to.be.oneOf([wanted, 'nothing']);
      // What has closed opens again as it did.
      if (now() === 'nothing') tag.renderRoot.querySelector<HTMLElement>(one.press.at(-1) ?? '')?.click();
      await waitUntil(() => now() === wanted, 'opens again', { timeout: 3000 }).catch(() => {});
      expect(now()).to.equal(wanted);
    });
});
