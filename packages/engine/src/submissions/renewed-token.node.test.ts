import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Purchase, ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { Author, Refused } from '@huitou/api/ports/submissions.js';
import { engines } from '@huitou/store/testing/engines.js';
import { author, event, TeaShop } from './testing/tea-shop.ts';

const receipt = async () => null;

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`several tokens of one order, on ${engine}`, { skip }, () => {
    let shop: TeaShop;
    before(async () => {
      shop = await TeaShop.open(await open());
      await shop.platform.ledger.apply([shop.order('a3', 'a', 7)]);
    });
    after(() => shop.platform.close());

    const submit = (who: Author, draft: ReviewDraft, key: string): Promise<Submission | Refused> =>
      shop.platform.submissions.submit(who, draft, { key, receipt });
    const told = async (who: Author): Promise<Purchase> => {
      const found = await shop.platform.submissions.purchase(who);
      assert.ok(typeof found === 'object');
      return found;
    };
    const renewed = (buyer: string, of = `${buyer}2`): Author => author(buyer, of, `renewed-${of}`);

    it('sent at the same moment come to one review', async () => {
      const draft = { text: 'Nobody read the chat.' };
      const answers = await Promise.all(
        ['one', 'two', 'three'].map((token) => submit(author('a', 'a2', token), draft, `key-${token}`)),
      );
      assert.equal(answers.filter((answer) => typeof answer === 'object').length, 1);
      assert.deepEqual(
        answers.filter((answer) => answer === 'has-written'),
        ['has-written', 'has-written'],
      );
      const rows = await shop.platform.store.db.selectFrom('reviews').select('id').execute();
      assert.equal(rows.length, 1);
    });

    it('are answered alike for the same key, whichever was used first', async () => {
      const draft = { text: 'Sweet.' };
      const first = await submit(author('b', 'b2'), draft, 'key-of-b');
      assert.ok(typeof first === 'object');
      assert.deepEqual(await submit(renewed('b'), draft, 'key-of-b'), first);
      assert.equal(await submit(renewed('b'), { text: 'Sour.' }, 'key-of-b'), 'key-reused');
      assert.equal(await submit(renewed('b'), draft, 'another-key'), 'has-written');
    });

    it('show the same review, with what may still be done, and do it', async () => {
      const { mayWrite, review } = await told(renewed('b'));
      assert.deepEqual([mayWrite, review?.text, review?.may], ['has-written', 'Sweet.', ['append', 'edit']]);
      assert.deepEqual(await told(author('b', 'b2')), await told(renewed('b')));
      const { afterwards } = shop.platform;
      const id = review?.id ?? '';
      assert.ok(typeof (await afterwards.append(renewed('b'), id, { text: 'Still sweet.' }, 'key-add')) === 'object');
      assert.ok(typeof (await afterwards.edit(renewed('b'), id, { text: 'Very sweet.' }, { receipt })) === 'object');
      assert.deepEqual((await told(author('b', 'b2'))).review?.may, ['append']);
    });

    it('of another order are another review, and other people’s are nothing to do with it', async () => {
      assert.equal((await told(renewed('a', 'a3'))).review, null);
      assert.ok(typeof (await submit(renewed('a', 'a3'), { text: 'Again here.' }, 'key-a3')) === 'object');
      assert.equal((await told(author('c', 'c2'))).mayWrite, 'yes');
      assert.equal(
        await submit({ ...author('c', 'a2'), token: 'stolen' }, { text: 'Mine?' }, 'key-c'),
        'unknown-order',
      );
    });

    it('appeal for a review that is held, and take it back, after which none writes another', async () => {
      const id = await shop.write('c', 'Add me on WeChat huiyou8888, cheaper there.');
      const { submissions } = shop.platform;
      assert.deepEqual((await told(renewed('c'))).review?.may, ['appeal']);
      assert.ok(typeof (await submissions.appeal(renewed('c'), id, 'It is on the box.')) === 'object');
      for (const who of [renewed('c'), author('c', 'c2')]) assert.equal(await submissions.erase(who, id), true);
      assert.equal(await submit(author('c', 'c2', 'a-third'), { text: 'Anew.' }, 'key-3'), 'has-written');
      assert.equal((await told(renewed('c'))).mayWrite, 'has-written');
    });

    it('lead to nothing once their buyer is to be forgotten', async () => {
      await shop.platform.ledger.apply([event('erase', shop.day(9), { buyer: 'b' })]);
      assert.equal((await told(renewed('b'))).mayWrite, 'unknown-order');
      assert.equal(await submit(renewed('b'), { text: 'Anew.' }, 'key-4'), 'unknown-order');
      assert.equal(await submit(author('b', 'b2'), { text: 'Anew.' }, 'key-4'), 'has-written');
      const rows = await shop.platform.store.db.selectFrom('submissions').select(['body', 'purchase']).execute();
      assert.equal(rows.filter(({ body, purchase }) => body === '' && purchase === null).length, 1);
    });
  });
}
