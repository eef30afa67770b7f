import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import type { Event } from '@huitou/contract/events.js';
import { moderationDecision, type ModerationDecision } from '@huitou/contract/moderation-decision.js';
import type { DecisionQuery } from '@huitou/api/ports/moderation.js';
import { hashOf } from '@huitou/method/hash.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import { rulesV1 } from '@huitou/reviews/moderation/rules-v1.js';
import { engines } from '@huitou/store/testing/engines.js';
import { openPlatform, type Platform } from '../open-platform.ts';
import { orderHash } from '@huitou/store/purchase-key.js';

const DAY = 86_400_000;
const start = Date.UTC(2026, 10, 20, 12);
const at = (day: number): string => new Date(start + day * DAY).toISOString();
const words = '有问题打13800138000';

let ids = 0;
const event = (type: string, when: string, data: object): Event => ({ id: `e${++ids}`, type, at: when, data }) as Event;

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`the record of decisions, on ${engine}`, { skip }, () => {
    let platform: Platform;
    let now = start;
    let held = '';
    const all = async (query: DecisionQuery = {}): Promise<ModerationDecision[]> => {
      const found: ModerationDecision[] = [];
      for await (const some of platform.moderation.decisions(query)) found.push(...some);
      return found;
    };

    before(async () => {
      platform = await openPlatform({
        ...{ databaseUrl: await open(), now: () => now, publishAfter: null, publishEvery: null },
      });
      await platform.ledger.apply([
        event('merchant', at(-90), { id: 'm', name: 'M', industry: 'tea' }),
        ...[1, 2].map((n) => event('order', at(-n), { id: `o${n}`, merchant: 'm', buyer: 'b', paidAt: at(-n) })),
      ]);
      const author = { merchant: 'm', buyer: 'b', order: orderHash('o1'), token: 't' };
      const answer = await platform.submissions.submit(
        author,
        { text: words },
        { key: 'key', receipt: async () => null },
      );
      assert.ok(typeof answer === 'object');
      held = answer.review;
    });
    after(() => platform.close());

    it('has a row for each rule that holds a review, with its document and what it saw', async () => {
      const rows = await all();
      const [{ cursor, ...row } = assert.fail('no row')] = rows;
      assert.ok(cursor.length > 0);
      assert.deepEqual([rows.length, check(moderationDecision, rows[0])], [1, undefined]);
      assert.deepEqual(row, {
        ...{ id: `${held}.contact-data`, merchant: 'm', review: held, at: at(0), decidedAt: at(0) },
        ...{ action: 'hold', by: 'rule', key: null, user: null, rule: 'contact-data', reason: 'advertising' },
        ...{ rules: { version: 'v1', hash: await hashOf(rulesV1) }, evidence: { ways: 1, phone: 1 } },
      });
    });

    it('has a row for each moderation event, once, with the key it came with', async () => {
      now += DAY;
      const release = { id: 'x', action: 'release', merchant: 'm', review: held, reason: 'own-words' };
      const batch = [
        event('moderation', at(0.5), release),
        event('moderation', at(0.6), { ...{ id: 'y', action: 'link', merchant: 'm', buyer: 'zz' }, reason: 'own' }),
      ];
      for (let time = 0; time < 2; time++) await platform.ledger.apply(batch, {}, 2);
      const rows = (await all()).slice(1);
      assert.deepEqual(
        rows.map(({ action, by, key, at: when, decidedAt }) => [action, by, key, when, decidedAt]),
        [
          ['release', 'platform', 2, at(1), at(0.5)],
          ['link', 'platform', 2, at(1), at(0.6)],
        ],
      );
      assert.deepEqual(
        rows.map((row) => check(moderationDecision, row)),
        [undefined, undefined],
      );
      assert.doesNotMatch(JSON.stringify(rows), /zz/);
    });

    it('is read from any line on, and of any time', async () => {
      const rows = await all();
      for (const [i, { cursor }] of rows.entries()) assert.deepEqual(await all({ cursor }), rows.slice(i + 1));
      assert.deepEqual(await all({ since: start + 1 }), rows.slice(1));
      assert.deepEqual(await all({ until: start + 1 }), rows.slice(0, 1));
      assert.deepEqual(await all({ since: start + 9 * DAY }), []);
      assert.throws(() => platform.moderation.decisions({ cursor: 'x' }), BadCursorError);
    });

    it('is read whole where it is longer than what is read in one go', async () => {
      const { db } = platform.store;
      const row = await db.selectFrom('moderation_decisions').selectAll().limit(1).executeTakeFirstOrThrow();
      const many = Array.from({ length: 1_234 }, (_, i) => ({ ...row, id: `many-${i}`, at: start + 5 * DAY }));
      for (let from = 0; from < many.length; from += 400) {
        await db
          .insertInto('moderation_decisions')
          .values(many.slice(from, from + 400))
          .execute();
      }
      assert.equal(new Set((await all({ since: start + 5 * DAY })).map(({ id }) => id)).size, 1_234);
    });

    it('has nothing of what was written, also once that is erased', async () => {
      await platform.ledger.apply([event('erase', at(1), { buyer: 'b' })]);
      assert.equal((await all({ until: start + 2 * DAY })).length, 3);
      const rows = await platform.store.db.selectFrom('moderation_decisions').selectAll().execute();
      assert.doesNotMatch(JSON.stringify(rows), /有问题|☎|"b"/);
    });

    it('is kept for three years, and no longer', async () => {
      const before = (await all()).length;
      now = start + 3 * 365 * DAY;
      await platform.ledger.publish();
      assert.equal((await all()).length, before);
      now = start + (3 * 365 + 2) * DAY;
      await platform.ledger.publish();
      const left = (await all({ until: start + 3 * DAY })).map(({ action }) => action);
      assert.deepEqual(left, ['release', 'link']);
      now += 10 * DAY;
      await platform.ledger.publish();
      assert.deepEqual(await all(), []);
    });
  });
}
