import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import type { Purchase } from '@huitou/contract/own-review.js';
import type { Author } from '@huitou/api/ports/submissions.js';
import { engines } from '@huitou/store/testing/engines.js';
import { BadCursorError } from '@huitou/reviews/bad-cursor-error.js';
import { openPlatform, type Platform } from '../open-platform.ts';
import { checkCounters } from '../ledger/rebuild/check-counters.ts';
import { orderHash } from '@huitou/store/purchase-key.js';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 10, 20, 12);
const at = (hours: number): string => new Date(start + hours * HOUR).toISOString();

let ids = 0;
const event = (type: string, when: string, data: object): Event => ({ id: `e${++ids}`, type, at: when, data }) as Event;

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`a person who decides on held reviews, on ${engine}`, { skip }, () => {
    let platform: Platform;
    let now = start;
    let buyer = '';
    let people = 0;
    let review = '';
    const author = (): Author => ({ merchant: 'm', buyer, order: orderHash(`${buyer}-2`), token: `token-${buyer}` });
    const decide = async (action: string, hours: number, more: object = {}): Promise<unknown> => {
      const data = { id: `d${++ids}`, action, merchant: 'm', review, reason: `${action}-${hours}`, ...more };
      return (await platform.ledger.apply([event('moderation', at(hours), data)]))[0];
    };
    const own = async (): Promise<Purchase['review']> => {
      const found = await platform.submissions.purchase(author());
      assert.ok(typeof found === 'object');
      return found.review;
    };
    const waiting = async (): Promise<string[]> =>
      (await platform.moderation.held({ merchant: 'm' })).reviews.map((one) => one.review);
    const shown = async (): Promise<string[]> => {
      await platform.ledger.publish();
      return (await platform.reader.reviews('m', { limit: 50 })).reviews.map(({ id }) => id);
    };

    before(async () => {
      platform = await openPlatform({
        ...{ databaseUrl: await open(), now: () => now, publishAfter: null, publishEvery: null },
      });
      await platform.ledger.apply([
        event('industry', at(-900), { id: 'tea', name: 'Tea' }),
        ...['m', 'n'].map((id) => event('merchant', at(-900), { id, name: id, industry: 'tea' })),
      ]);
    });
    beforeEach(async () => {
      now += HOUR;
      buyer = `b${++people}`;
      const orders = [1, 2].map((n) =>
        event('order', at(-200 + n * 48), { id: `${buyer}-${n}`, merchant: 'm', buyer, paidAt: at(-200 + n * 48) }),
      );
      await platform.ledger.apply(orders);
      const draft = { text: `有问题打13800138000，${people}`, stars: { quality: 5 } };
      const answer = await platform.submissions.submit(author(), draft, { key: 'key', receipt: async () => null });
      assert.ok(typeof answer === 'object');
      assert.equal(answer.state, 'held');
      ({ review } = answer);
    });
    after(() => platform.close());

    it('finds them with text, rules and evidence, the oldest first', async () => {
      const { reviews } = await platform.moderation.held({});
      assert.equal(reviews.at(-1)?.review, review);
      assert.match(reviews.at(-1)?.text ?? '', /☎/);
      const evidence = { ways: 1, phone: 1 };
      assert.deepEqual(reviews.at(-1)?.rules, [{ rule: 'contact-data', reason: 'advertising', evidence }]);
      assert.deepEqual((await platform.moderation.held({ merchant: 'n' })).reviews, []);
    });

    it('releases one, as often as it is said, and it counts from then on', async () => {
      assert.equal(await decide('release', 1), 'applied');
      assert.equal(await decide('release', 2), 'applied');
      assert.deepEqual([(await own())?.state, (await own())?.rules], ['published', []]);
      assert.ok(!(await waiting()).includes(review));
      assert.ok((await shown()).includes(review));
      const { merchants, largest } = await checkCounters(platform.store.db, platform.reader.method);
      assert.deepEqual([merchants > 0, largest], [true, undefined]);
    });

    it('refuses one, which its author alone still sees, with the reason', async () => {
      await decide('refuse', 1);
      await decide('refuse', 0);
      const mine = await own();
      assert.deepEqual([mine?.state, mine?.refusal], ['refused', { reason: 'refuse-1', at: at(1) }]);
      assert.ok(!(await waiting()).includes(review));
      assert.ok(!(await shown()).includes(review));
    });

    it('has the last word with a release, in whichever order both come', async () => {
      await decide('refuse', 5);
      await decide('release', 1);
      assert.equal((await own())?.state, 'published');
    });

    it('decides nothing by an event about another merchant, or about nothing', async () => {
      assert.equal(await decide('release', 1, { merchant: 'n' }), 'applied');
      assert.equal(await decide('release', 1, { review: 'nothing' }), 'applied');
      assert.equal((await own())?.state, 'held');
    });

    it('reads one appeal of the author, also against a refusal, which waits again then', async () => {
      const { submissions } = platform;
      assert.equal(await submissions.appeal({ ...author(), buyer: 'b0' }, review, 'Mine'), 'unknown-review');
      await decide('refuse', 1);
      now = start + 100 * HOUR;
      const appealed = await submissions.appeal(author(), review, 'It is the shop’s own, 13800138000');
      assert.deepEqual(appealed, { review, state: 'refused', at: at(100) });
      now += HOUR;
      assert.deepEqual(await submissions.appeal(author(), review, 'It is the shop’s own, 13800138000'), appealed);
      assert.equal(await submissions.appeal(author(), review, 'Something else'), 'has-appealed');
      const { reviews } = await platform.moderation.held({ merchant: 'm' });
      const row = reviews.find((one) => one.review === review);
      assert.match(row?.appeal?.text ?? '', /the shop’s own, ☎/);
      assert.deepEqual(row?.refusal, { reason: 'refuse-1', at: at(1) });
      assert.match((await own())?.appeal?.text ?? '', /own/);
      await decide('refuse', 102);
      assert.ok(!(await waiting()).includes(review));
      await decide('release', 103);
      assert.equal(await submissions.appeal(author(), review, 'Thanks'), 'unknown-review');
      assert.ok((await shown()).includes(review));
    });

    it('brings nothing back of one that its author has taken back', async () => {
      assert.equal(await platform.submissions.erase(author(), review), true);
      assert.equal(await decide('release', 1), 'applied');
      assert.equal(await own(), null);
      assert.ok(!(await shown()).includes(review));
    });

    it('turns pages without leaving any out', async () => {
      const db = platform.store.db;
      const row = await db.selectFrom('held_reviews').selectAll().limit(1).executeTakeFirstOrThrow();
      const many = Array.from({ length: 120 }, (_, i) => ({ ...row, merchant: 'n', review: `p${i}`, at: i >> 2 }));
      await db.insertInto('held_reviews').values(many).execute();
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await platform.moderation.held({ merchant: 'n', cursor });
        seen.push(...page.reviews.map((one) => one.review));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      assert.deepEqual([seen.length, new Set(seen).size], [120, 120]);
      for (const wrong of ['x', 'e30', 'bnVsbA']) {
        await assert.rejects(platform.moderation.held({ cursor: wrong }), BadCursorError);
      }
    });
  });
}
