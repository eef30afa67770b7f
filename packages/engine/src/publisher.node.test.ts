import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Event } from '@huitou/contract/events.js';
import type { KyselyPlugin } from 'kysely';
import type { Store } from '@huitou/store/open-store.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { SLICE } from './ledger/clock/apply-due-observations.ts';
import { openPlatform, type Platform } from './open-platform.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 5, 9);

let ids = 0;
const event = (type: string, at: number, data: object): Event =>
  ({ id: `e${++ids}`, type, at: new Date(at).toISOString(), data }) as Event;
const shop = (at: number): Event => event('merchant', at, { id: 'm', name: 'M', industry: 'tea' });
const order = (buyer: string, at: number): Event =>
  event('order', at, { id: `o${ids}`, merchant: 'm', buyer, paidAt: new Date(at).toISOString() });

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`publishing on ${engine}`, { skip }, () => {
    let store: Store;
    let platform: Platform;
    let now = start;
    let rankings = 0;
    let broken = false;
    /** Counts how often everybody is ranked, and breaks that if it is to. */
    const watch: KyselyPlugin = {
      transformQuery({ node }) {
        if (node.kind === 'RawNode' && node.sqlFragments.some((text) => text.includes('insert into rank_pool'))) {
          rankings++;
          if (broken) throw new Error('the disk is full');
        }
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    before(async () => void (store = await open()));
    after(() => store.close());
    beforeEach(async () => {
      await emptyStore(store);
      [now, rankings, broken] = [start, 0, false];
      platform = await openPlatform({
        databaseUrl: { ...store, db: store.db.withPlugin(watch), close: async () => {} },
        now: () => now,
        publishAfter: null,
        publishEvery: null,
      });
    });
    afterEach(() => platform.close());
    const publish = () => platform.ledger.publish();
    const due = async (): Promise<number> =>
      (await store.reads.selectFrom('pairs').select('buyer').where('due_at', '<=', now).execute()).length;

    it('ranks nobody again where nothing has changed, and still says that it has looked', async () => {
      const said = [shop(start), order('b', start)];
      await platform.ledger.apply(said);
      await publish();
      assert.equal(rankings, 1);
      now += hour;
      await platform.ledger.apply(said);
      await publish();
      assert.equal(rankings, 1, 'a repeat is nothing new');
      const { lastWrite, lastPublication, writer } = await platform.reader.health();
      assert.deepEqual(
        { lastWrite, lastPublication, writer },
        { lastWrite: new Date(start).toISOString(), lastPublication: new Date(now).toISOString(), writer: 'this' },
      );
    });

    it('ranks again after an event, even about an industry alone, after a day, and where a cap ends', async () => {
      await platform.ledger.apply([shop(start), order('b', start + 20 * day)]);
      const until = new Date(now + 2 * hour).toISOString();
      const cap = { id: 'c', action: 'cap', merchant: 'm', reason: 'fake-orders', level: 'par', until };
      await platform.ledger.apply([event('moderation', now, cap)]);
      const ranked: number[] = [];
      const then = async (): Promise<void> => {
        await publish();
        ranked.push(rankings);
      };
      await then();
      await platform.ledger.apply([event('industry', now, { id: 'tea', name: 'Tea' })]);
      await then();
      now += hour;
      await then();
      now += 2 * hour;
      await then();
      now += day;
      await then();
      await then();
      assert.deepEqual(ranked, [1, 2, 2, 3, 4, 4]);
      assert.deepEqual((await platform.reader.index('m')).caps, []);
    });

    it(
      'takes in events between slices of what is due, and publishes before and after',
      { timeout: 60_000 },
      async () => {
        const many = Array.from({ length: 4 * SLICE }, (_, i) => order(`b${i}`, start));
        await platform.ledger.apply([shop(start), ...many]);
        await publish();
        await platform.close();
        // Half a year later, told by one order.
        now += 180 * day;
        platform = await openPlatform({
          databaseUrl: { ...store, db: store.db.withPlugin(watch), close: async () => {} },
          now: () => now,
          publishAfter: 0,
          publishEvery: null,
        });
        assert.ok((await due()) > 3 * SLICE);
        const left: number[] = [];
        let published = 0;
        let early = 0;
        platform.reader.onChange((kind) => (published += Number(kind === 'index')));
        await platform.ledger.apply([order('late', now)]);
        while ((await due()) > 0) {
          await platform.ledger.apply([order(`late${left.length}`, now)]);
          left.push(await due());
          if (left.at(-1) !== 0) early = published;
        }
        assert.ok(left.filter((count) => count > 0).length >= 2, `left after each batch: ${left.join()}`);
        assert.ok(early > 0, 'something was public before all was looked at');
        await publish();
        const { buyers } = await platform.reader.index('m');
        assert.equal(buyers.all, 4 * SLICE + 1 + left.length);
      },
    );

    it('says after five minutes without success that others should be asked, until it succeeds', async () => {
      await platform.ledger.apply([shop(start), order('b', start)]);
      broken = true;
      await assert.rejects(publish(), /the disk is full/);
      now += 4 * 60_000;
      await assert.rejects(publish(), /the disk is full/);
      await platform.reader.health();
      now += 60_000;
      await assert.rejects(platform.reader.health(), /nothing could be published for 5 minutes \(the disk is full\)/);
      broken = false;
      await publish();
      assert.equal((await platform.reader.health()).writer, 'this');
    });
  });
}
