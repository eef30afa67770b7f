import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Platform } from '../platform.ts';
import { ImportError } from './import-error.ts';
import { importFiles, platformOf } from './testing/importing.ts';

const sql = `
create temp view industries as select 'tea' as id, 'Tea' as name;
create temp view merchants as select distinct shop as id, 'Shop ' || shop as name, 'tea' as industry from export.sales;
create temp view orders as
select id, shop as merchant, customer as buyer, day as paid_at, _source as source from export.sales;
create temp view refunds as
select id, id as "order", back as refunded_at, 'quality' as reason, 1 as "full" from export.sales where back <> '';
create temp view reviews as
select 'r' || id as id, shop as merchant, customer as buyer, id as "order", day as written_at, words as text, _source as source
from export.sales where words <> '';`;

const sales = (...rows: string[]) => ({ 'sales.csv': `id,shop,customer,day,back,words\n${rows.join('\n')}\n` });
const first = sales(
  '1,a,ann,2024-01-01,,good',
  '2,a,ann,2024-02-01,,still good',
  '3,a,bob,2024-02-01,,',
  '4,a,bob,2024-02-01,,',
  '5,b,ann,2024-02-02,2024-02-09,leaky',
  '6,b,ann,2024-03-02,,',
);

/** Everything an import may change. */
async function stateOf({ store: { db } }: Platform) {
  const tables = ['orders', 'refunds', 'reviews', 'pairs', 'counters', 'daily', 'snapshots', 'meta', 'events'] as const;
  const state = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  return state.map((rows) => rows.map((row) => JSON.stringify(row)).toSorted());
}

describe('an import', () => {
  it('counts what it was given, as the index will', async (t) => {
    const platform = await platformOf(t);
    const { counts, told, rejected } = await importFiles(t, platform, first, sql);
    assert.deepEqual(counts, {
      merchants: 2,
      buyers: 2,
      pairs: 3,
      pairsWithTwoOrders: 3,
      // Bob came twice on one day, and Ann gave her first order at b back.
      returningPairs: 1,
      orders: 6,
      reviews: 3,
      repeatBuyersReviews: 1,
    });
    assert.deepEqual([told, rejected], [{ said: 13, corrected: 0, unchanged: 0 }, 0]);
    const pairs = await platform.store.db.selectFrom('pairs').select('merchant').where('days', '>=', 2).execute();
    assert.deepEqual(pairs, [{ merchant: 'a' }]);
    const reviews = await platform.store.db.selectFrom('reviews').select('text').where('bought', '>=', 2).execute();
    assert.deepEqual(reviews, [{ text: 'still good' }]);
  });

  it('changes nothing when it is run again', async (t) => {
    const platform = await platformOf(t);
    await importFiles(t, platform, first, sql);
    const before = await stateOf(platform);
    const { told } = await importFiles(t, platform, first, sql);
    assert.deepEqual(told, { said: 0, corrected: 0, unchanged: 13 });
    assert.deepEqual(await stateOf(platform), before);
  });

  it('corrects what an export corrects, also back to what it was, and leaves the clock where the data ends', async (t) => {
    const platform = await platformOf(t);
    await importFiles(t, platform, first, sql);
    const words = async () => {
      const rows = await platform.store.db.selectFrom('reviews').select('text').where('id', '=', 'r2').execute();
      return rows[0]?.text;
    };
    const asOf = platform.reader.asOf();
    const edited = { 'sales.csv': first['sales.csv'].replace('still good', 'not any more') };
    for (const [files, expected] of [
      [edited, 'not any more'],
      [first, 'still good'],
      [edited, 'not any more'],
    ] as const) {
      const { told } = await importFiles(t, platform, files, sql);
      assert.deepEqual(told, { said: 0, corrected: 1, unchanged: 12 });
      assert.equal(await words(), expected);
      assert.equal((await importFiles(t, platform, files, sql)).told.unchanged, 13);
    }
    assert.equal(platform.reader.asOf(), asOf);
  });

  it('leaves the last word to the platform where that was later', async (t) => {
    const platform = await platformOf(t);
    await importFiles(t, platform, first, sql);
    const data = { id: 'r2', merchant: 'a', buyer: 'ann', writtenAt: '2024-02-01T12:00:00Z', text: 'edited live' };
    await platform.ledger.apply([{ id: 'live-1', type: 'review', at: '2024-02-03T00:00:00Z', data }]);
    const edited = { 'sales.csv': first['sales.csv'].replace('still good', 'not any more') };
    await importFiles(t, platform, edited, sql);
    const [row] = await platform.store.db.selectFrom('reviews').select('text').where('id', '=', 'r2').execute();
    assert.equal(row?.text, 'edited live');
  });

  it('goes on where it was stopped', async (t) => {
    const days = Array.from(
      { length: 40 },
      (_, i) => `${i},a,c${i % 9},${new Date(i * 86_400_000).toISOString().slice(0, 10)},,`,
    );
    const [whole, cut] = [await platformOf(t), await platformOf(t)];
    await importFiles(t, whole, sales(...days), sql);
    const stop = new AbortController();
    const { publish } = cut.ledger;
    let published = 0;
    const stopping: Platform = {
      ...cut,
      ledger: {
        apply: cut.ledger.apply,
        publish: () => (++published === 8 ? stop.abort(new ImportError('stopped')) : undefined, publish()),
      },
    };
    await assert.rejects(importFiles(t, stopping, sales(...days), sql, { signal: stop.signal }), /stopped/);
    const { told } = await importFiles(t, cut, sales(...days), sql);
    assert.ok(told.said > 0 && told.unchanged > 0, JSON.stringify(told));
    const [tables, expected] = [await stateOf(cut), await stateOf(whole)];
    // Daily points and versions of what was published differ by the publications that were cut; facts and figures do not.
    for (const i of [0, 1, 2, 8]) assert.deepEqual(tables[i], expected[i]);
  });

  it('has a history of days, as if its end had come live', async (t) => {
    const platform = await platformOf(t);
    await importFiles(t, platform, first, sql, { liveDays: 40 });
    const days = await platform.store.db.selectFrom('daily').select('day').distinct().orderBy('day').execute();
    const dates = days.map(({ day }) => new Date(day * 86_400_000).toISOString().slice(5, 10));
    assert.deepEqual(dates, ['01-01', '02-01', '02-02', '02-09', '03-02']);
  });

  it('puts rows aside that say nothing usable, and takes the others', async (t) => {
    const platform = await platformOf(t);
    const files = sales(
      '1,a,ann,2024-01-01,,',
      '2,a,,2024-01-01,,',
      '3,a,bob,yesterday,,',
      '4,a',
      '1,a,ann,2024-01-02,,',
      '6,a,eve,2024-01-03,,',
    );
    const { rejects, rejected, counts } = await importFiles(t, platform, files, sql);
    assert.deepEqual(
      rejects.map(({ source, view, reason }) => [source, view, reason]),
      [
        ['sales.csv:5', 'sales', 'has 2 fields where the header has 6'],
        ['sales.csv:3', 'orders', 'buyer: is missing'],
        [
          'sales.csv:4',
          'orders',
          'paid_at: "yesterday" is not a time; write YYYY-MM-DD or YYYY-MM-DD HH:MM:SS, with or without an offset',
        ],
        ['sales.csv:6', 'orders', 'id: order 1 stands there already in sales.csv:2, saying something else'],
      ],
    );
    assert.deepEqual(rejects[1]?.row, {
      id: '2',
      merchant: 'a',
      buyer: '',
      paid_at: '2024-01-01',
      source: 'sales.csv:3',
    });
    assert.deepEqual([rejected, counts.orders, counts.buyers], [4, 2, 2]);
  });
});
