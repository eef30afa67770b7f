import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { room } from '@huitou/contract/room.js';
import { DAY } from '@huitou/method/decay.js';
import { counter, shop } from '@huitou/method/fixtures/markets.js';
import { shareMethod } from '@huitou/method/fixtures/share-method.js';
import { openStore, type Store } from '@huitou/store/open-store.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import type { Compilable } from 'kysely';
import { publishIndex } from '../rank/publish.ts';
import { loadMarket } from '../rank/testing/load-market.ts';
import { createReader, type StoreReader } from './create-reader.ts';
import { figuresQuery } from './market-figures.ts';
import { goodsAfter } from './market-goods.ts';
import { roomsAfter, roomsOf } from './market-rooms.ts';
import { quotableQuery } from './quotable.ts';
import { orderRow, reviewRow } from './testing/rows.ts';

const today = 20_400;
const noon = (day: number): number => (day + 0.5) * DAY;
const names = Array.from({ length: 20 }, (_, i) => `m${String(i).padStart(2, '0')}`);
const shops = {
  industries: { tea: 'drinks', drinks: null },
  merchants: names.map((id, i) => shop(id, 'tea', 400, { 'came-back': counter('came-back', 20_000, i / 20, today) })),
};

for (const [engine, { skip, open }] of Object.entries(engines)) {
  describe(`reads of many merchants on ${engine}`, { skip }, () => {
    let store: Store;
    let reader: StoreReader;
    before(async () => void (store = await open()));
    after(() => store.close());
    const openReader = () => createReader(store, { method: shareMethod, asOf: noon(today) });
    const publish = async (at: number): Promise<void> => {
      await publishIndex(store.db, shareMethod, at);
      await reader.publish(at);
    };
    beforeEach(async () => {
      await emptyStore(store);
      await loadMarket(store.db, shops);
      reader = await openReader();
      await publish(noon(today - 31));
      await publish(noon(today));
    });

    it('have the figures of every index, in order of id', async () => {
      const figures = await reader.market.figures();
      assert.deepEqual(
        figures.map(({ merchant }) => merchant.id),
        names,
      );
      for (const one of figures) {
        const index = await reader.index(one.merchant.id);
        const { level, score, percentile, interval, buyers } = index;
        assert.deepEqual(one, {
          ...{ merchant: index.merchant, level, score, percentile, interval, buyers, services: [] },
          percentileBefore: percentile,
          dimensions: index.dimensions.map(({ id, score: leaf }) => ({ id, score: leaf })),
        });
      }
      assert.equal(reader.market.asOf(), new Date(noon(today)).toISOString());
    });

    it('name what each merchant sells, twelve things at most, and new ones on the next day', async () => {
      const { market } = reader;
      const sell = (merchant: string, id: string, more: object = {}) =>
        store.db
          .insertInto('goods')
          .values({ merchant, id, name: id, names: '{}', image: null, rev: '1', ...more })
          .execute();
      await sell('m01', 'apples', { name: '苹果', names: '{"en":"Apples","zh-CN":"苹果"}' });
      for (let i = 0; i < 13; i++) await sell('m02', `g${String(i).padStart(2, '0')}`);
      const named = await market.goodsNames();
      assert.deepEqual(named.get('m01'), ['苹果', 'Apples']);
      assert.deepEqual(
        named.get('m02'),
        Array.from({ length: 12 }, (_, i) => `g${String(i).padStart(2, '0')}`),
      );
      assert.equal(named.has('m03'), false);
      await sell('m03', 'tea');
      assert.equal(await market.goodsNames(), named);
      await publish(noon(today + 1));
      assert.deepEqual((await market.goodsNames()).get('m03'), ['tea']);
    });

    it('give the same array until the version grows', async () => {
      const { market } = reader;
      const [version, figures] = [market.version(), await market.figures()];
      await store.db
        .insertInto('reviews')
        .values(reviewRow(1, { merchant: 'm03' }))
        .execute();
      await publish(noon(today) + 1);
      assert.equal(market.version(), version, 'no figure changed');
      assert.equal(await market.figures(), figures);
      await store.db.updateTable('merchants').set({ name: 'Renamed' }).where('id', '=', 'm03').execute();
      await publish(noon(today) + 2);
      assert.ok(market.version() > version);
      assert.equal((await market.figures())[3]?.merchant.name, 'Renamed');
    });

    it('have the promises of a merchant with the publication after them, though no index changes', async () => {
      const { market } = reader;
      const [version, figures] = [market.version(), await market.figures()];
      await store.db.updateTable('merchants').set({ services: '["fast-refund"]' }).where('id', '=', 'm03').execute();
      assert.equal((await (await openReader()).market.figures())[3]?.services.length, 0, 'not public yet');
      await publish(noon(today) + 1);
      assert.ok(market.version() > version);
      assert.notEqual(await market.figures(), figures);
      assert.deepEqual((await market.figures())[3]?.services, ['fast-refund']);
      assert.equal(reader.version('m03', 'index'), 2);
    });

    it('say the same in another process, and after a restart', async () => {
      const other = await openReader();
      const same = async (): Promise<void> => {
        assert.equal(other.market.version(), reader.market.version());
        assert.equal(other.market.asOf(), reader.market.asOf());
        assert.deepEqual(await other.market.figures(), await reader.market.figures());
      };
      await same();
      await publish(noon(today + 1));
      assert.ok(other.market.version() < reader.market.version());
      await other.refresh();
      await same();
      await publish(noon(today + 1) + 1);
      const restarted = await openReader();
      assert.equal(restarted.market.version(), reader.market.version());
      assert.equal(restarted.market.asOf(), reader.market.asOf());
    });

    it('know parents of industries and rooms at once', async () => {
      assert.deepEqual([...(await reader.market.parents())], [['tea', 'drinks']]);
      const roomRow = (merchant: string, id: string, live: 0 | 1) => ({
        ...{ merchant, id, name: id, names: '{"en":"R"}', host: 'Vera', host_kind: 'ai', session: null, live, rev: '' },
      });
      const rows = [roomRow('m01', 'a', 0), roomRow('m01', 'b', 1), roomRow('m01', 'c', 1), roomRow('m02', 'd', 0)];
      await store.db
        .insertInto('rooms')
        .values([...rows, roomRow('m02', 'e', 0)] as never)
        .execute();
      const shown = async (merchants?: readonly string[]) =>
        Array.from(await reader.market.rooms(merchants), ([merchant, { id, live }]) => [merchant, id, live]);
      const all = [
        ['m01', 'b', true],
        ['m02', 'd', false],
      ];
      assert.deepEqual(await shown(), all);
      assert.deepEqual(await shown(names), all);
      assert.deepEqual(await shown(['m02', 'nobody']), all.slice(1));
      assert.deepEqual(await shown([]), []);
      const found = (await reader.market.rooms()).get('m01');
      assert.equal(check(room, found), undefined);
      await store.db.updateTable('rooms').set({ live: 1 }).where('id', '=', 'e').execute();
      assert.deepEqual((await shown())[1], ['m02', 'e', true]);
    });

    it('quote what readers are shown, newest first, and what is bought again', async () => {
      const rows = Array.from({ length: 70 }, (_, n) =>
        reviewRow(n, {
          ...{ id: `r${n}`, merchant: 'm03', author: '王小明', bought: 2 + (n % 3), text: `Words ${n}`, lang: 'en' },
          ...{ written_at: noon(today - n), day: today - n, overall: n % 2 ? null : 3.5, helpfulness: n / 100 },
          ...(n === 1 && { text: '' }),
          ...(n === 2 && { text: '\n\u3000' }),
          ...(n === 3 && { folded: 'spam' }),
          ...(n === 4 && { bought: 1 }),
        }),
      );
      for (const row of rows) await store.db.insertInto('reviews').values(row).execute();
      await store.db
        .insertInto('goods')
        .values({
          ...{ merchant: 'm03', id: 'g', name: 'G', names: '{}', image: null, rev: '' },
        })
        .execute();
      await store.db
        .insertInto('orders')
        .values({ ...orderRow('o', 'b', noon(today - 3)), merchant: 'm03', goods: '["g"]' })
        .execute();
      await publish(noon(today) + 1);
      const { quotable, goods } = await reader.market.details('m03');
      const pages = [await reader.reviews('m03', { limit: 50 })];
      pages.push(await reader.reviews('m03', { limit: 50, cursor: pages[0]?.next ?? '' }));
      const shown = pages.flatMap(({ reviews }) => reviews).filter(({ text }) => text.trim() !== '');
      assert.deepEqual(
        quotable.map(({ id, text, lang, author, bought, at }) => ({ id, text, lang, author, bought, at })),
        shown.map(({ id, text, lang, author, bought, at }) => ({ id, text, lang, author, bought, at })).slice(0, 59),
      );
      assert.deepEqual(
        quotable.slice(0, 3).map(({ age, stars, helpfulness }) => [age, stars, helpfulness]),
        [
          [0, 3.5, 0],
          [5, null, 0.05],
          [6, 3.5, 0.06],
        ],
      );
      assert.deepEqual(goods, (await reader.goods('m03')).goods);
      assert.equal(goods[0]?.buyers, 1);
      await assert.rejects(reader.market.details('nobody'), /merchant: "nobody" is not known here/);
    });
  });
}

describe('the plans of reads of many merchants', () => {
  let store: Store;
  before(async () => void (store = await openStore('memory:')));
  after(() => store.close());
  const plan = async (query: Compilable): Promise<string> => {
    const compiled = query.compile();
    const { rows } = await store.db.executeQuery<{ detail: string }>({
      ...compiled,
      sql: `explain query plan ${compiled.sql}`,
    } as never);
    return rows.map(({ detail }) => detail).join('\n');
  };

  it('walk figures in order of id, with a merchant each by its key', async () => {
    const found = await plan(figuresQuery(store.db, 'a'));
    assert.match(found, /SEARCH rankings USING INDEX \S+ \(merchant>\?\)\nSEARCH merchants USING \S+.* \(id=\?\)/);
    assert.doesNotMatch(found, /TEMP B-TREE/);
  });

  it('walk goods by their key', async () => {
    const found = await plan(goodsAfter(store.db, { merchant: 'a', id: 'g' }));
    assert.match(found, /SEARCH goods USING .*\(\(merchant,id\)>\(\?,\?\)\)/);
    assert.doesNotMatch(found, /TEMP B-TREE/);
  });

  it('find the rooms of some by merchant, and walk those of all', async () => {
    const some = await plan(roomsOf(store.db, ['a', 'b']));
    assert.match(some, /SEARCH rooms USING .*\(merchant=\?\)/);
    const all = await plan(roomsAfter(store.db, { merchant: 'a', id: 'r' }));
    assert.match(all, /SEARCH rooms USING .*\(\(merchant,id\)>\(\?,\?\)\)/);
    for (const found of [some, all]) {
      assert.match(found, /SEARCH merchants USING \S+.* \(id=\?\)/);
      assert.doesNotMatch(found, /SCAN/);
    }
    assert.doesNotMatch(all, /TEMP B-TREE/);
  });

  it('walk the newest reviews of one', async () => {
    const found = await plan(quotableQuery(store.db, 'a', 0));
    assert.match(found, /SEARCH reviews USING INDEX reviews_by_time \(merchant=\?\)/);
    assert.doesNotMatch(found, /TEMP B-TREE|SCAN/);
  });
});
