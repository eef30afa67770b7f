import { after, before, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { check } from '@huitou/contract/check.js';
import { indexSnapshot, type IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { DAY } from '@huitou/method/decay.js';
import { shareMethod } from '@huitou/method/fixtures/share-method.js';
import { counter, shop } from '@huitou/method/fixtures/markets.js';
import type { ModerationsTable } from '@huitou/store/schema.js';
import type { Store } from '@huitou/store/open-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { publishIndex } from './publish.ts';
import { loadMarket } from './testing/load-market.ts';

const today = 20_400;
const noon = (day: number): number => (day + 0.5) * DAY;
const names = Array.from({ length: 20 }, (_, i) => `m${String(i).padStart(2, '0')}`);

/** Twenty shops in a row, from nobody who came back to nearly everybody, with samples that leave no doubt. */
const market = {
  industries: { tea: null },
  merchants: names.map((id, i) => shop(id, 'tea', 400, { 'came-back': counter('came-back', 20_000, i / 20, today) })),
};

const moderation = (id: string, at: number, more: Partial<ModerationsTable>): ModerationsTable => ({
  id,
  action: 'cap',
  merchant: 'm19',
  review: null,
  buyer: null,
  reason: 'fake-orders',
  level: null,
  until: null,
  day: null,
  decided_by: null,
  rule: null,
  at,
  rev: String(at).padStart(14, '0') + id,
  ...more,
});

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`publishing the index in ${engine}`, { skip }, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store.close());
    beforeEach(() => loadMarket(store.db, market));

    const publish = (at: number): Promise<string[]> => publishIndex(store.db, shareMethod, at);
    const snapshot = async (merchant: string): Promise<IndexSnapshot & { version: number }> => {
      const row = await store.db
        .selectFrom('snapshots')
        .selectAll()
        .where('merchant', '=', merchant)
        .executeTakeFirstOrThrow();
      return { ...(JSON.parse(row.body) as IndexSnapshot), version: row.version };
    };
    /** Gives a shop the share of customers who came back. */
    const setShare = async (merchant: string, share: number): Promise<void> => {
      const sums = counter('came-back', 20_000, share, today);
      await store.db
        .updateTable('counters')
        .set(sums)
        .where('merchant', '=', merchant)
        .where('measure', '=', 'came-back')
        .execute();
    };

    it('publishes a snapshot of every merchant, in the shape of the contract', async () => {
      assert.deepEqual(await publish(noon(today)), names);
      for (const id of names) {
        const { version, ...body } = await snapshot(id);
        assert.equal(check(indexSnapshot, body), undefined);
        assert.equal(version, 1);
      }
      const best = await snapshot('m19');
      assert.equal(best.level, 'leading');
      assert.equal(best.percentile, 97.5);
      assert.equal(best.asOf, '2025-11-08T12:00:00.000Z');
      assert.deepEqual(best.peers, { industry: { id: 'tea', name: 'tea', names: { en: 'TEA' } }, merchants: 20 });
      assert.deepEqual(best.buyers, { all: 400, returning: 100 });
      assert.equal((await snapshot('m00')).level, 'below');
      const [quality] = best.dimensions;
      assert.deepEqual(quality, {
        id: 'quality',
        score: null,
        interval: null,
        level: 'collecting',
        median: null,
        n: 0,
        trend: null,
        measures: [],
      });
    });

    it('publishes what each measure says of the merchant and of its peers', async () => {
      await publish(noon(today));
      const evidence = { id: 'came-back', value: 0.95, peers: 0.475, percentile: 97.5, n: 19_981 };
      assert.deepEqual((await snapshot('m19')).dimensions[3]?.measures, [evidence]);
    });

    it('adds them to what an earlier version published without them', async () => {
      await publish(noon(today));
      const rows = await store.db.selectFrom('snapshots').selectAll().execute();
      for (const { merchant, body } of rows) {
        const earlier = body.replaceAll(/,"measures":\[[^\]]*\]/g, '');
        assert.notEqual(earlier, body);
        await store.db.updateTable('snapshots').set({ body: earlier }).where('merchant', '=', merchant).execute();
      }
      const before = await snapshot('m03');
      assert.equal(check(indexSnapshot, before), undefined);
      assert.deepEqual(await publish(noon(today) + 1), names);
      const { version, dimensions } = await snapshot('m03');
      assert.deepEqual([version, dimensions[3]?.measures?.length], [before.version + 1, 1]);
    });

    it('changes nothing within a day in which nothing happened', async () => {
      await publish(noon(today));
      assert.deepEqual(await publish(noon(today) + 1), []);
      assert.equal((await snapshot('m03')).asOf, '2025-11-08T12:00:00.000Z');
    });

    it('keeps what is public until the clock on the wall turns, whatever the clock of the events says', async () => {
      const live = (at: number, day: number): Promise<string[]> => publishIndex(store.db, shareMethod, at, day);
      const standing = async () => {
        const { asOf, level } = await snapshot('m00');
        return [asOf.slice(0, 10), level];
      };
      assert.deepEqual(await live(noon(today), today + 5), names);
      await setShare('m00', 0.99);
      assert.deepEqual(await live(noon(today + 5), today + 5), []);
      assert.deepEqual(await standing(), ['2025-11-08', 'below']);
      assert.deepEqual(await live(noon(today + 5) + 1, today + 6), names);
      assert.deepEqual(await standing(), ['2025-11-13', 'leading']);
      await setShare('m00', 0);
      assert.deepEqual(await live(noon(today + 5) + 2, today + 6), []);
      assert.ok((await publish(noon(today + 5) + 3)).includes('m00'), 'a history is published whole');
      assert.deepEqual(await standing(), ['2025-11-13', 'below']);
    });

    it('says the new day of everybody', async () => {
      await publish(noon(today));
      assert.deepEqual(await publish(noon(today + 1)), names);
      const { asOf, version } = await snapshot('m03');
      assert.deepEqual({ asOf, version }, { asOf: '2025-11-09T12:00:00.000Z', version: 2 });
    });

    it('changes those whose figures changed, and gives them the next version', async () => {
      await publish(noon(today));
      await store.db.updateTable('merchants').set({ name: 'Renamed' }).where('id', '=', 'm07').execute();
      assert.deepEqual(await publish(noon(today)), ['m07']);
      const { merchant, version } = await snapshot('m07');
      assert.deepEqual([merchant.name, version], ['Renamed', 2]);
    });

    it('shows no number of a shop with too few buyers, and does not count it as a peer', async () => {
      await store.db
        .updateTable('counters')
        .set({ s: 29 })
        .where('merchant', '=', 'm05')
        .where('measure', '=', '@buyers')
        .execute();
      await publish(noon(today));
      const { level, score, percentile, interval, peers, dimensions } = await snapshot('m05');
      assert.deepEqual(
        { level, score, percentile, interval },
        { level: 'collecting', score: null, percentile: null, interval: null },
      );
      assert.equal(peers.merchants, 19);
      assert.deepEqual([dimensions[3]?.n, dimensions[3]?.score], [19_981, null]);
      assert.deepEqual(
        dimensions.flatMap(({ measures }) => measures),
        [],
      );
    });

    it('ends a day at the same level however often it published', async () => {
      await publish(noon(today));
      // m10 stands at 52.5: half a step over the boundary, so it is calm that decides.
      const before = await snapshot('m10');
      for (let run = 0; run < 5; run++) await publish(noon(today + 1) + run);
      assert.equal((await snapshot('m10')).level, before.level);
      await setShare('m00', 0.99);
      await publish(noon(today + 1) + 10);
      assert.equal((await snapshot('m00')).level, 'leading');
      await setShare('m00', 0);
      await publish(noon(today + 1) + 20);
      assert.equal((await snapshot('m00')).level, 'below');
    });

    it('holds a level down while a cap lasts, says why, and gives it back', async () => {
      const rows = [
        moderation('e1', noon(today - 3), { level: 'above', until: noon(today + 9), reason: 'older' }),
        moderation('e2', noon(today - 2), { until: noon(today + 2) }),
      ];
      await store.db.insertInto('moderations').values(rows).execute();
      await publish(noon(today));
      const held = await snapshot('m19');
      assert.equal(held.level, 'par');
      assert.deepEqual(held.caps, [{ reason: 'fake-orders', until: '2025-11-10T12:00:00.000Z' }]);
      await publish(noon(today + 2));
      const free = await snapshot('m19');
      assert.deepEqual([free.level, free.caps], ['leading', []]);
    });

    it('lifts a cap', async () => {
      const rows = [moderation('e1', noon(today - 3), {}), moderation('e2', noon(today - 2), { action: 'lift' })];
      await store.db.insertInto('moderations').values(rows).execute();
      await publish(noon(today));
      assert.deepEqual((await snapshot('m19')).caps, []);
    });

    it('gives a cap without an end the length of the window', async () => {
      await store.db
        .insertInto('moderations')
        .values(moderation('e1', noon(today), {}))
        .execute();
      await publish(noon(today));
      assert.deepEqual((await snapshot('m19')).caps, [{ reason: 'fake-orders', until: '2026-11-08T12:00:00.000Z' }]);
    });

    it('keeps a point a day, the last of the day', async () => {
      await publish(noon(today));
      await setShare('m00', 0.99);
      await publish(noon(today) + 1);
      await publish(noon(today + 1));
      const last = await snapshot('m00');
      const points = await store.db
        .selectFrom('daily')
        .selectAll()
        .where('merchant', '=', 'm00')
        .orderBy('day')
        .execute();
      assert.deepEqual(
        points.map(({ day, level, percentile, lower, upper, dimensions, measures }) => ({
          ...{ day, level, percentile, interval: { lower, upper } },
          dimensions: JSON.parse(dimensions) as unknown,
          measures: JSON.parse(measures ?? 'null') as unknown,
        })),
        [today, today + 1].map((day) => ({
          ...{ day, level: 'leading', percentile: 97.5, interval: last.interval },
          ...{ dimensions: { returning: 97.5 }, measures: { 'came-back': 97.5 } },
        })),
      );
    });

    it('says what a dimension gained since the day nearest to 30 days before', async () => {
      await publish(noon(today - 36));
      await publish(noon(today - 31));
      assert.equal((await snapshot('m00')).dimensions[3]?.trend, null);
      await setShare('m00', 0.99);
      await publish(noon(today - 27));
      await publish(noon(today));
      assert.equal((await snapshot('m00')).dimensions[3]?.trend, 95);
      assert.equal((await snapshot('m19')).dimensions[3]?.trend, -5);
    });
  });
}
