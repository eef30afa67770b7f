import { cast, venueMerchants } from '@huitou/mock/fixtures.js';
import { expect, nextFrame } from '@open-wc/testing';
import { asked, begin, define, giveMerchant, make, names, show, shows } from './stage.ts';

const about = (merchant: string): readonly string[] => asked.filter((path) => path.includes(merchant));

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
      const before = asked.length;
      for (const merchant of [...passing, last]) giveMerchant(tag, merchant);
      await tag.updateComplete;
      await shows(tag, whatever);
      for (const merchant of passing) expect(about(merchant)).to.deep.equal([]);
      const questions = asked.slice(before);
      expect(questions.length).to.be.greaterThan(0);
      expect(questions).to.deep.equal([...new Set(questions)]);
      tag.remove();
    });

    it(`ten of <${name}> ask what one asks`, async () => {
      const before = asked.length;
      const first = make(name, { merchant: cast.par });
      document.body.append(first);
      await shows(first, whatever);
      const one = asked.length - before;
      first.remove();
      const many = Array.from({ length: 10 }, () => make(name, { merchant: cast.below }));
      const start = asked.length;
      document.body.append(...many);
      for (const tag of many) await shows(tag, whatever);
      expect(asked.length - start).to.equal(one);
      for (const tag of many) tag.remove();
    });

    it(`<${name}> without a merchant, or with one that cannot be, asks nothing`, async () => {
      const before = asked.length;
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
      expect(asked.slice(before)).to.deep.equal([]);
    });
  }
});
