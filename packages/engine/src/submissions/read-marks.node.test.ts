import assert from 'node:assert/strict';
import { it } from 'node:test';
import { engines } from '@huitou/store/testing/engines.js';
import { author, event, TeaShop } from './testing/tea-shop.ts';

for (const [engine, { skip, open }] of Object.entries(engines)) {
  it(`a reader is told what they have marked, of the newest reviews first, on ${engine}`, { skip }, async (t) => {
    const shop = await TeaShop.open(await open());
    t.after(() => shop.platform.close());
    const { afterwards, submissions, ledger } = shop.platform;
    const one = await shop.write('a', 'Fresh.');
    shop.pass(1);
    const other = await shop.write('b', 'Good.');
    const marks = async (buyer: string) => {
      const found = await submissions.purchase(author(buyer, `${buyer}1`, 'any-token'));
      return typeof found === 'object' ? found.marks : found;
    };
    const vote = (review: string, helpful: boolean | null) => afterwards.vote(author('c', 'c1'), review, helpful);

    assert.deepEqual(await marks('c'), { helpful: [], reported: [] });
    await vote(one, true);
    await vote(other, true);
    await afterwards.report({ by: 'buyer', merchant: 'm', buyer: 'c' }, one, { reason: 'other' });
    await afterwards.report({ by: 'merchant', merchant: 'm' }, other, { reason: 'other' });
    await afterwards.report({ by: 'nobody' }, other, { reason: 'other' });
    assert.deepEqual(await marks('c'), { helpful: [other, one], reported: [one] });
    assert.deepEqual(await marks('a'), { helpful: [], reported: [] });
    await vote(other, false);
    await vote(one, null);
    assert.deepEqual(await marks('c'), { helpful: [], reported: [one] });
    await ledger.apply([event('erase', shop.day(12), { buyer: 'c' })]);
    assert.deepEqual(await marks('c'), { helpful: [], reported: [] });
  });
}
