import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Purchase } from '@huitou/contract/own-review.js';
import { engines } from '@huitou/store/testing/engines.js';
import { author, TeaShop } from './testing/tea-shop.ts';

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`what an author is told of a review of their own, on ${engine}`, { skip }, () => {
    let shop: TeaShop;
    const who = author('a', 'a2');
    const told = async (asker = who): Promise<NonNullable<Purchase['review']>> => {
      const found = await shop.platform.submissions.purchase(asker);
      assert.ok(typeof found === 'object' && found.review);
      return found.review;
    };
    before(async () => (shop = await TeaShop.open(await open())));
    after(() => shop.platform.close());

    it('is all that they said, and that they may add to it and edit it', async () => {
      await shop.write('a', 'Fresh.', { quality: 4 });
      const { state, text, stars, goods, wouldBuyAgain, appendices, editedOn, may } = await told();
      assert.deepEqual([state, text, stars], ['published', 'Fresh.', { quality: 4 }]);
      assert.deepEqual([goods, wouldBuyAgain, appendices, editedOn, may], [null, null, [], null, ['append', 'edit']]);
    });

    it('is what they added with its days, and what is left to do', async () => {
      const { afterwards } = shop.platform;
      const { id } = await told();
      for (const n of [1, 2, 3]) {
        shop.pass(10);
        assert.ok(
          typeof (await afterwards.append(who, id, { text: `After ${n}0 days.` }, `key-0000${n}`)) === 'object',
        );
      }
      const receipt = async () => null;
      assert.ok(typeof (await afterwards.edit(who, id, { text: 'Still fresh.' }, { receipt })) === 'object');
      const { text, appendices = [], editedOn, may } = await told();
      assert.equal(text, 'Still fresh.');
      assert.deepEqual(
        appendices.map((one) => [one.text, one.days]),
        [10, 20, 30].map((days) => [`After ${days} days.`, days]),
      );
      assert.deepEqual([editedOn, may], ['2026-02-09', []]);
    });

    it('says that it is too late to add, and nothing of one that was erased', async () => {
      const id = await shop.write('b', 'Good.');
      const other = author('b', 'b2');
      shop.pass(181);
      assert.deepEqual((await told(other)).may, ['edit']);
      await shop.platform.submissions.erase(other, id);
      assert.deepEqual((await told(other)).may, []);
    });

    it('is that they may appeal once while a person has to look at it', async () => {
      const held = author('c', 'c2');
      const id = await shop.write('c', 'Add me on WeChat huiyou8888, cheaper there.');
      assert.deepEqual([(await told(held)).state, (await told(held)).may], ['held', ['appeal']]);
      await shop.platform.submissions.appeal(held, id, 'It is on the box.');
      assert.deepEqual([(await told(held)).appeal?.text, (await told(held)).may], ['It is on the box.', []]);
    });
  });
}
