import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Store } from '@huitou/store/open-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import { readFigures } from './read/market-figures.ts';
import { readRooms } from './read/market-rooms.ts';
import { Versions } from './read/versions.ts';
import { storedVersions } from './stored-versions.ts';

/** More than SQLite binds in one statement. */
const many = 40_000;
const merchants = Array.from({ length: many }, (_, i) => `m${i}`);

// PGlite takes the same statements as PostgreSQL, and a minute for this.
const { PGlite: _, ...tried } = engines;

for (const [engine, { skip, open }] of Object.entries(tried)) {
  describe(`very many merchants on ${engine}`, { skip, timeout: 120_000 }, () => {
    let store: Store;
    before(async () => {
      store = await open();
      // Made in the store: what is tested is how they are asked for.
      await sql`
        with recursive n(i) as (select 0 union all select i + 1 from n where i < ${sql.lit(many - 1)})
        insert into merchants (id, name, industry, avatar, sites, services, rev, seq)
        select 'm' || i, 'M', 'tea', null, '[]', '[]', '00000000000001e' || i, i from n`.execute(store.db);
      await sql`
        insert into reviews (id, merchant, buyer, order_id, goods, written_at, day, text, lang, media, would_buy_again,
          author, avatar, helpful, rev, bought, since_day, overall, improve, first_reply, replied_at, won_back, folded, counts)
        select 'r' || seq, id, 'b', null, null, 1, 0, '', null, '[]', null,
          null, null, 0, '00000000000001e' || seq, 1, 0, 5, null, null, null, 0, null, 1 from merchants`.execute(
        store.db,
      );
      await sql`
        insert into rankings (merchant, industry, level, buyers, ${sql.ref('returning')}, dimensions, as_of, services, publication)
        select id, 'tea', 'collecting', 1, 0, '{}', 5, '[]', 0 from merchants`.execute(store.db);
      // Three each: a page of rooms ends between two of a merchant's.
      await sql`
        insert into rooms (merchant, id, name, live, rev)
        select id, id || '-' || n, 'R', n % 2, ''
        from merchants cross join (select 0 as n union all select 1 union all select 2) as numbers
        where seq < 3001`.execute(store.db);
    });
    after(() => store.close());

    it('are all found by name', async () => {
      const found = await storedVersions(store.reads, 'merchant', merchants);
      assert.equal(found.size, many);
      assert.deepEqual(found.get('m7'), { rev: '00000000000001e7', at: 1, id: 'e7' });
    });

    it('are all in the figures of the market, each once and in order, with their rooms', async () => {
      const figures = await readFigures(store.reads);
      const ids = figures.map(({ merchant }) => merchant.id);
      assert.deepEqual([ids.length, new Set(ids).size], [many, many]);
      assert.ok(ids.every((id, i) => i === 0 || id > (ids[i - 1] ?? '')));
      for (const rooms of [await readRooms(store.reads), await readRooms(store.reads, ids)]) {
        assert.equal(rooms.size, 3001);
        assert.ok(Array.from(rooms, ([merchant, { id, live }]) => live && id === `${merchant}-1`).every(Boolean));
      }
    });

    it('have their reviews published together', async () => {
      const versions = new Versions(store);
      await versions.refresh();
      await versions.publishReviews(5, merchants);
      const { reviews } = await versions.refresh();
      assert.equal(reviews.length, many);
      assert.equal(versions.reviewsAsOf('m39999'), 5);
    });
  });
}
