import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { StaffAction, StaffReview, StaffView } from '@huitou/contract/staff-review.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import { engines } from '@huitou/store/testing/engines.js';
import { author, TeaShop } from '../submissions/testing/tea-shop.ts';

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`what the platform’s staff decide, on ${engine}`, { skip }, () => {
    let shop: TeaShop;
    let held: string;
    const by = { merchant: 'm', user: 'staff-7' };
    const decide = (review: string, action: StaffAction, reason = 'looked-at') =>
      shop.platform.moderation.decide(by, review, { action, reason });
    const list = async (view: StaffView): Promise<readonly StaffReview[]> => {
      const page = await shop.platform.moderation.staffPage('m', { view });
      assert.ok(typeof page === 'object');
      return page.reviews;
    };
    const idsOf = async (view: StaffView) => (await list(view)).map(({ review }) => review);
    const onRecord = async () => {
      const all = [];
      for await (const some of shop.platform.moderation.decisions({})) all.push(...some);
      return all.map(({ review, action, user }) => [review, action, user]);
    };
    before(async () => {
      shop = await TeaShop.open(await open());
      held = await shop.write('a', 'Write to tea.shop@example.com');
    });
    after(() => shop.platform.close());

    it('is about reviews that wait, with the rules and what they saw, and not with whose they are', async () => {
      const [one, ...rest] = await list('held');
      assert.deepEqual(rest, []);
      assert.deepEqual([one?.review, one?.text, one?.stars], [held, 'Write to ✉•••', { quality: 5 }]);
      assert.deepEqual([one?.rules[0]?.rule, one?.rules[0]?.reason], ['contact-data', 'advertising']);
      assert.ok(Object.keys(one?.rules[0]?.evidence ?? {}).length > 0);
      assert.deepEqual(
        ['buyer', 'order', 'merchant'].filter((key) => one && key in one),
        [],
      );
    });

    it('refuses one, again the same, and sees it again once its author appeals', async () => {
      const first = await decide(held, 'refuse', 'advertising');
      assert.ok(typeof first === 'object');
      assert.deepEqual(await decide(held, 'refuse', 'advertising'), first);
      assert.deepEqual(await idsOf('held'), []);
      shop.pass(1);
      await shop.platform.submissions.appeal(author('a', 'a2'), held, 'It is on the box.');
      const [one] = await list('held');
      assert.deepEqual([one?.appeal?.text, one?.refusal?.reason], ['It is on the box.', 'advertising']);
    });

    it('releases it for good, and readers see it', async () => {
      const released = await decide(held, 'release');
      assert.ok(typeof released === 'object');
      assert.deepEqual(await decide(held, 'release'), released);
      assert.deepEqual(await idsOf('held'), []);
      assert.deepEqual(
        (await shop.shown()).map(({ id }) => id),
        [held],
      );
      assert.equal(await decide(held, 'refuse'), 'unknown-review');
    });

    it('folds a public one and unfolds it', async () => {
      assert.equal(await decide(held, 'unfold'), 'unknown-review');
      assert.ok(typeof (await decide(held, 'fold', 'duplicate')) === 'object');
      await shop.platform.ledger.publish();
      assert.deepEqual(
        (await list('folded')).map(({ review, rules }) => [review, rules[0]?.reason]),
        [[held, 'duplicate']],
      );
      assert.ok(typeof (await decide(held, 'unfold')) === 'object');
      assert.deepEqual(await idsOf('folded'), []);
      assert.ok(typeof (await decide(held, 'fold', 'duplicate')) === 'object', 'a third time is another decision');
    });

    it('is about their merchant’s reviews alone', async () => {
      const other = { merchant: 'other', user: 'staff-7' };
      const release = { action: 'release', reason: 'looked-at' } as const;
      assert.equal(await shop.platform.moderation.decide(other, held, release), 'unknown-review');
      assert.equal(await shop.platform.moderation.staffPage('other', { view: 'held' }), 'unknown-merchant');
      await assert.rejects(shop.platform.moderation.staffPage('m', { view: 'held', cursor: 'x' }), BadCursorError);
    });

    it('is on record with who decided', async () => {
      const all = (await onRecord()).filter(([review]) => review === held).map(([, ...said]) => said.join(' by '));
      const decided = ['refuse', 'release', 'fold', 'unfold', 'fold'].map((action) => `${action} by ${by.user}`);
      assert.deepEqual(all.sort(), ['hold by ', ...decided].sort());
    });
  });
}
