import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFiles, platformOf } from './testing/importing.ts';
import { first, sales, sql } from './testing/tea-shops.ts';

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
    assert.deepEqual([told, rejected], [{ said: 13, corrected: 0, unchanged: 0, conflicting: 0, writtenHere: 0 }, 0]);
    const pairs = await platform.store.db.selectFrom('pairs').select('merchant').where('days', '>=', 2).execute();
    assert.deepEqual(pairs, [{ merchant: 'a' }]);
    const reviews = await platform.store.db.selectFrom('reviews').select('text').where('bought', '>=', 2).execute();
    assert.deepEqual(reviews, [{ text: 'still good' }]);
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
      '4,a,bob,2024-01-01,,,,a comma too many',
      '1,a,ann,2024-01-02,,',
      '6,a,eve,2024-01-03,,',
    );
    const { rejects, rejected, counts } = await importFiles(t, platform, files, sql);
    assert.deepEqual(
      rejects.map(({ source, view, reason }) => [source, view, reason]),
      [
        ['sales.csv:5', 'sales', 'has 8 fields where the header has 6'],
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
