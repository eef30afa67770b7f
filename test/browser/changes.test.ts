import { expect } from '@open-wc/testing';
import { waitUntil } from '../../packages/elements/src/testing/wait-until.ts';
import { begin, define, make, names, questions, seen, show, shows } from './stage.ts';

const languages = { 'zh-CN': /\p{Script=Han}/u, ar: /\p{Script=Arabic}/u, en: /[a-z]/ } as const;

describe('a page that changes its mind', () => {
  before(async () => {
    await begin();
    await define();
  });
  after(() => document.documentElement.removeAttribute('lang'));

  for (const name of names) {
    it(`<${name}> speaks another language in place, and reads from the other side`, async () => {
      const tag = await show(name, { lang: 'zh-CN' });
      const before = questions().length;
      const read = new Set([seen(tag)]);
      for (const [lang, letters] of Object.entries(languages)) {
        tag.lang = lang;
        const base = (): Element | null => tag.renderRoot.querySelector('[lang]');
        await waitUntil(() => base()?.getAttribute('lang') === lang, `speaks ${lang}`);
        expect(seen(tag)).to.match(letters);
        expect(getComputedStyle(base() as Element).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        read.add(seen(tag));
      }
      expect(read.size).to.equal(3);
      expect(questions().length, 'a language is no reason to ask again').to.equal(before);
    });

    it(`<${name}> changes language while it loads, and ends in the last one`, async () => {
      const tag = make(name, { lang: 'ar' });
      document.body.append(tag);
      tag.lang = 'zh-CN';
      await Promise.resolve();
      tag.lang = 'en';
      await shows(tag);
      await waitUntil(() => tag.renderRoot.querySelector('[lang]')?.getAttribute('lang') === 'en', 'speaks English');
    });

    it(`<${name}> follows the nearest ancestor’s language`, async () => {
      const tag = make(name);
      tag.removeAttribute('lang');
      document.documentElement.lang = 'ar';
      document.body.append(tag);
      await shows(tag);
      await waitUntil(() => tag.renderRoot.querySelector('[lang=ar]'), 'speaks Arabic');
      document.documentElement.lang = 'zh-Hant-TW';
      await waitUntil(() => tag.renderRoot.querySelector('[lang=zh-CN]'), 'speaks Chinese');
      document.documentElement.lang = 'tlh';
      await waitUntil(() => tag.renderRoot.querySelector('[lang=en]'), 'speaks English where it has no words');
    });

    it(`<${name}> wears another theme in place`, async () => {
      const tag = await show(name);
      const ink = (): string => getComputedStyle(tag.renderRoot.querySelector('.base') as Element).color;
      const light = ink();
      tag.theme = 'dark';
      await tag.updateComplete;
      const dark = ink();
      tag.theme = 'overlay';
      await tag.updateComplete;
      const overlay = ink();
      expect(new Set([light, dark, overlay]).size).to.equal(3);
      tag.theme = 'light';
      await tag.updateComplete;
      expect(ink()).to.equal(light);
    });

    it(`<${name}> takes every form at any time, also one that it does not know`, async () => {
      const tag = await show(name);
      for (const variant of ['compact', 'card', 'full', 'strip', 'mark', 'seal', 'of-tomorrow', '']) {
        tag.variant = variant;
        await tag.updateComplete;
        await shows(tag);
        expect(tag.getBoundingClientRect().width, variant).to.be.greaterThan(0);
      }
    });
  }
});
