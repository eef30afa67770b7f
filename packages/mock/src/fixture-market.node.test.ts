import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { indexHistory } from '@huitou/contract/index-history.js';
import { indexSnapshot } from '@huitou/contract/index-snapshot.js';
import { FixtureMarket } from './fixture-market.ts';
import { FixtureReader } from './fixture-reader.ts';
import { cast, fixtures, today } from './fixtures.ts';
import { tenThousand } from './market/ten-thousand.ts';
import { createMock } from './mock.ts';
import { apiOf } from './scenario.ts';

describe('the fixture market', () => {
  it('gives the same figures until the index of a merchant changes', async () => {
    const reader = new FixtureReader(fixtures());
    const market = new FixtureMarket(reader);
    const [version, figures] = [market.version(), await market.figures()];
    const [first] = fixtures();
    assert.ok(first);
    reader.publish({ ...first, firstTime: 3 });
    assert.deepEqual([market.version(), await market.figures()], [version, figures]);
    reader.publish({ ...first, index: { ...first.index, score: 12 } });
    assert.ok(market.version() > version);
    assert.equal((await market.figures()).find(({ merchant }) => merchant.id === cast.leading)?.score, 12);
  });

  it('has a campaign that is on, with a ticket that some hold, some lack promises for, and paid merchants that exist', async () => {
    const market = new FixtureMarket(new FixtureReader(fixtures()));
    const figures = new Map((await market.figures()).map((one) => [one.merchant.id, one]));
    const campaign = (await market.venues()).find(({ id }) => id === '616');
    assert.ok(campaign?.period && campaign.ticket);
    const { period, ticket, paid } = campaign;
    assert.ok(Date.parse(period.from) < today && today < Date.parse(period.until));
    assert.ok(paid.length > 0 && paid.every((id) => figures.has(id)));
    const good = [...figures.values()].filter(({ level }) => ticket.levels.includes(level));
    const held = good.filter(({ services }) => ticket.services.every((one) => services.includes(one)));
    assert.ok(held.length > 3 && held.length < good.length, `${held.length} of ${good.length}`);
  });
});

describe('the market of ten thousand merchants', () => {
  const merchants = tenThousand();

  it('has as many, each with a name of its own, of every level, in the shapes of the contract', () => {
    const all = merchants.map(({ index }) => index);
    assert.equal(new Set(all.map(({ merchant }) => merchant.id)).size, 10_000);
    assert.equal(new Set(all.map(({ merchant }) => merchant.name)).size, 10_000);
    assert.deepEqual(
      new Set(all.map(({ level }) => level)),
      new Set(['leading', 'above', 'par', 'below', 'collecting']),
    );
    for (const { index, history } of merchants.filter((_, i) => i % 97 === 0)) {
      assert.equal(check(indexSnapshot, index), undefined);
      assert.equal(check(indexHistory, { merchant: index.merchant.id, points: history }), undefined);
    }
  });

  it('is the same in every run', () => {
    const [again] = tenThousand();
    assert.deepEqual(again, merchants[0]);
  });

  it('has rooms on air, words to quote, and a rise for those who are ranked', async () => {
    const market = new FixtureMarket(new FixtureReader(merchants));
    const rooms = [...(await market.rooms()).values()];
    assert.ok(rooms.length > 3_000 && rooms.some(({ live }) => live) && rooms.some(({ live }) => !live));
    const figures = await market.figures();
    for (const one of figures) assert.equal(one.percentile === null, one.percentileBefore === null);
    const ranked = figures.find(({ percentile }) => percentile !== null);
    const { quotable, goods } = await market.details(ranked?.merchant.id ?? '');
    assert.ok(quotable.length > 1 && goods.length > 1);
  });

  it('answers under an address of its own', async () => {
    const mock = createMock();
    const index = async (scenario: 'live' | 'ten-thousand', id: string) =>
      (await mock.answer(new Request(`${apiOf(scenario)}/v1/merchants/${id}/index`)))?.status;
    assert.deepEqual(
      [await index('ten-thousand', 'shop-00001'), await index('ten-thousand', cast.leading)],
      [200, 404],
    );
    assert.deepEqual([await index('live', 'shop-00001'), await index('live', cast.leading)], [404, 200]);
  });
});
