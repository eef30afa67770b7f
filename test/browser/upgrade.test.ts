import { expect } from '@open-wc/testing';
import { api, begin, define, merchant, names, needed, seen, shows, type Tag } from './stage.ts';

// The script of a page may come after its markup, and after other scripts that have already spoken to its tags.
describe('a tag that was there before its script', () => {
  const written = new Map<string, Tag>();
  const told = new Map<string, Tag>();

  before(async () => {
    await begin();
    const range = document.createRange();
    for (const name of names) {
      const whose = needed(name, merchant);
      const token = whose.token ? ` token="${whose.token}"` : '';
      const markup = `<${name} merchant="${merchant}"${token} api="${api}" lang="en"><p>The page's own words</p></${name}>`;
      const one = range.createContextualFragment(markup).firstElementChild as Tag;
      const other = document.createElement(name) as HTMLElement as Tag;
      Object.assign(other, { merchant, ...whose, api, lang: 'en', theme: 'dark' });
      document.body.append(one, other);
      written.set(name, one);
      told.set(name, other);
    }
    expect(written.get('trust-badge')?.matches(':defined')).to.equal(false);
    await define();
  });

  for (const name of names) {
    it(`<${name}> takes its attributes over`, async () => {
      const tag = written.get(name) as Tag;
      await shows(tag);
      expect(seen(tag)).not.to.equal('');
      expect(tag.querySelector('p')?.checkVisibility(), 'the page’s own words are out of sight').to.equal(false);
    });

    it(`<${name}> takes over what was set as a property`, async () => {
      const tag = told.get(name) as Tag;
      await shows(tag);
      expect(tag.merchant).to.equal(merchant);
      expect(tag.theme).to.equal('dark');
      expect(Object.hasOwn(tag, 'merchant'), 'nothing hides the property of the class').to.equal(false);
      tag.merchant = '';
      await shows(tag, 'idle');
    });
  }
});
