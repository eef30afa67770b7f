import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Platform } from '@huitou/engine/open-platform.js';
import { ImportError } from './import-error.ts';
import { importFiles, platformOf } from './testing/importing.ts';
import { first, sales, sql } from './testing/tea-shops.ts';

/** When it was last looked whether there is anything to publish: the one thing that every run moves. */
const looked = '"last.publication"';

/** Everything an import may change. */
async function stateOf({ store: { db } }: Platform) {
  const tables = ['orders', 'refunds', 'reviews', 'pairs', 'counters', 'daily', 'snapshots', 'meta', 'events'] as const;
  const state = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  return state.map((rows) =>
    rows
      .map((row) => JSON.stringify(row))
      .filter((row) => !row.includes(looked))
      .toSorted(),
  );
}

describe('a second import', () => {
  it('changes nothing when it is run again', async (t) => {
    const platform = await platformOf(t);
    await importFiles(t, platform, first, sql);
    const before = await stateOf(platform);
    const { told } = await importFiles(t, platform, first, sql);
    assert.deepEqual(told, { said: 0, corrected: 0, unchanged: 13, conflicting: 0, writtenHere: 0 });
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
      assert.deepEqual(told, { said: 0, corrected: 1, unchanged: 12, conflicting: 0, writtenHere: 0 });
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
        ...cut.ledger,
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
});
