import { cast, venueMerchants } from '@huitou/mock/fixtures.js';
import { expect, nextFrame } from '@open-wc/testing';
import { begin, define, giveMerchant, make, names, questions, show, shows } from './stage.ts';

const about = (merchant: string): readonly string[] => questions().filter((path) => path.includes(merchant));

/** Whatever there is to say of a merchant. */
const whatever = /^(ready|collecting|verified|none|empty)$/;

describe('what goes over the wire', () => {
  before(async () => {
    await begin();
    await define();
  });

  for (const [i, name] of names.entries()) {
    // Merchants that no other test of this page has asked for.
    const [last = '', ...passing] = venueMerchants().slice(5 * i, 5 * i + 5);

    it(`<${name}> that changes its merchant five times at once asks about the last only`, async () => {
      const tag = await show(name, { merchant: cast.leading });
      const before = questions().length;
      for (const merchant of [...passing, last]) giveMerchant(tag, merchant);
      await tag.updateComplete;
      await shows(tag, whatever);
      for (const merchant of passing) expect(about(merchant)).to.deep.equal([]);
      const news = questions().slice(before);
      expect(news.length).to.be.greaterThan(0);
      expect(news).to.deep.equal([...new Set(news)]);
      tag.remove();
    });

    it(`ten of <${name}> ask what one asks`, async () => {
      const before = questions().length;
      const first = make(name, { merchant: cast.par });
      document.body.append(first);
      await shows(first, whatever);
      const one = questions().length - before;
      first.remove();
      const many = Array.from({ length: 10 }, () => make(name, { merchant: cast.below }));
      const start = questions().length;
      document.body.append(...many);
      for (const tag of many) await shows(tag, whatever);
      expect(questions().length - start).to.equal(one);
      for (const tag of many) tag.remove();
    });

    it(`<${name}> without a merchant, or with one that cannot be, asks nothing`, async () => {
      const before = questions().length;
      const tags = ['', ' ', 'a b', 'x'.repeat(65), '\u0000', '../v1', 'a/b'].map((merchant) =>
        make(name, { merchant }),
      );
      document.body.append(...tags);
      for (const tag of tags) await tag.updateComplete;
      await nextFrame();
      for (const tag of tags) {
        expect(tag.state, JSON.stringify(tag.merchant)).to.equal('idle');
        tag.remove();
      }
      expect(questions().slice(before)).to.deep.equal([]);
    });
  }
});
