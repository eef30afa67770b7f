import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '@huitou/store/testing/engines.js';
import { author, event, TeaShop } from './testing/tea-shop.ts';

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`reports about reviews, on ${engine}`, { skip }, () => {
    let shop: TeaShop;
    let review: string;
    before(async () => {
      shop = await TeaShop.open(await open());
      review = await shop.write('a', 'Fresh.');
    });
    after(() => shop.platform.close());

    const nobody = { by: 'nobody' } as const;
    const rows = () => shop.platform.store.db.selectFrom('review_reports').selectAll().orderBy('review').execute();
    const report = (reason: 'other' | 'offensive', to = review) =>
      shop.platform.afterwards.report(nobody, to, { reason, text: 'Not kept' });

    it('of nobody known are counted, and the count ends', async () => {
      for (let time = 0; time < 105; time++) assert.deepEqual(await report('other'), { review, kept: 'count' });
      const [row, ...others] = await rows();
      assert.deepEqual([row?.count, row?.text, row?.reporter, others], [100, '', '', []]);
    });

    it('have room for so many reviews a day, and are deleted after 90 days', async () => {
      const at = shop.day(9);
      const many = Array.from({ length: 210 }, (_, i) =>
        event('review', at, { id: `r${i}`, merchant: 'm', buyer: 'b', writtenAt: at, text: 'Good.' }),
      );
      await shop.platform.ledger.apply(many);
      for (let i = 0; i < 210; i++) await report('offensive', `r${i}`);
      const counts = await rows();
      assert.equal(counts.length, 201);
      assert.equal(counts.find((row) => row.review === '')?.count, 11, 'the others are counted together');
      const first = await shop.platform.afterwards.reports('m');
      assert.ok(typeof first === 'object' && first.next !== null);
      assert.equal(first.reports.length, 100);
      const second = await shop.platform.afterwards.reports('m', first.next);
      const third = typeof second === 'object' && (await shop.platform.afterwards.reports('m', second.next ?? ''));
      assert.ok(typeof third === 'object');
      assert.deepEqual([third.reports.length, third.next, third.reports[0]?.review], [1, null, null]);
      shop.pass(91);
      await report('offensive');
      assert.equal((await rows()).length, 1);
    });

    it('lose their words with whom they are about or from, and say no more of who that was', async () => {
      const from = (buyer: string) => ({ by: 'buyer', merchant: 'm', buyer }) as const;
      const said = { reason: 'private-data', text: 'Names my street.' } as const;
      await shop.platform.afterwards.report(from('c'), review, said);
      await shop.platform.afterwards.report(from('n'), 'r1', said);
      await shop.platform.afterwards.report({ by: 'merchant', merchant: 'm' }, review, said);
      assert.equal(await shop.platform.submissions.erase(author('a', 'a2'), review), true);
      const about = (await rows()).filter((row) => row.review === review);
      assert.deepEqual([...new Set(about.map(({ text }) => text))], ['']);
      await shop.platform.ledger.apply([event('erase', shop.day(12), { buyer: 'n' })]);
      const left = (await rows()).find((row) => row.review === 'r1');
      assert.deepEqual([left?.text, left?.reason], ['', 'private-data']);
      assert.match(left?.reporter ?? '', /^b [\w-]{22}$/);
      assert.equal(await report('other'), 'unknown-review', 'of what is gone nothing is reported');
    });
  });
}
