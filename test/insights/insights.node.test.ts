import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { merchantInsights } from '@huitou/api/insights/merchant-insights.js';
import { rankedValue } from '@huitou/api/insights/peers.js';
import { check } from '@huitou/contract/check.js';
import { merchantInsights as shape, type MerchantInsights } from '@huitou/contract/insights.js';
import { feed } from '@huitou/engine/feed.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import { percentileOf } from '@huitou/method/percentile.js';
import { loadSignals } from '../../demo/load-signals.ts';
import { market } from '../../demo/market/market.ts';

const day = 86_400_000;
const until = Math.floor(Date.UTC(2026, 10, 22) / day) * day;
const options = { until, merchants: 120, orders: 12_000 };

/** What each shop of a demo market is told of itself, beside what is public. */
describe('insights of a demo market', () => {
  let platform: Platform;
  const told = new Map<string, MerchantInsights>();

  before(async () => {
    platform = await openPlatform({
      ...{ databaseUrl: 'memory:', now: () => until, publishAfter: null, publishEvery: null },
    });
    await feed(market(options), {
      liveFrom: until - 45 * day,
      send: async (events) => void (await platform.ledger.apply(events)),
      publish: () => platform.ledger.publish(),
    });
    await loadSignals(platform.store, options);
    for (const id of await platform.reader.merchants()) told.set(id, await merchantInsights(platform, id));
  });
  after(() => platform.close());

  it('keep to the contract, for every shop', () => {
    assert.ok(told.size >= 120);
    for (const [id, insights] of told) assert.equal(check(shape, insights), undefined, id);
  });

  it('rank a shop among the values of its peers where its index does', async () => {
    let looked = 0;
    for (const [id, { dimensions }] of told) {
      const index = await platform.reader.index(id);
      const values = index.dimensions.flatMap(({ measures = [] }) => measures);
      for (const measure of platform.reader.method.dimensions.flatMap(({ measures }) => measures)) {
        const own = values.find((one) => one.id === measure.id);
        const insight = dimensions.flatMap(({ measures }) => measures).find((one) => one.id === measure.id);
        if (!own || own.percentile === null) continue;
        looked += 1;
        const rank = percentileOf(rankedValue(own, measure), insight?.pool?.values ?? []);
        assert.ok(Math.abs(rank - own.percentile) <= 1.5, `${id} ${measure.id}: ${rank} for ${own.percentile}`);
      }
    }
    assert.ok(looked > 200, `${looked}`);
  });

  it('take the change of a score apart into pulls that add up to it', () => {
    let looked = 0;
    for (const [id, { score, since }] of told) {
      if (score === null || !since || since.score === null) continue;
      looked += 1;
      const sum = since.pulls.reduce((all, { points }) => all + points, 0);
      assert.ok(Math.abs(sum - (score - since.score)) < 0.3, `${id}: ${sum} for ${score - since.score}`);
      for (const { dimension, points, measures } of since.pulls) {
        const parts = measures.reduce((all, one) => all + one.points, 0);
        assert.ok(Math.abs(parts - points) < 0.3, `${id} ${dimension}: ${parts} for ${points}`);
      }
    }
    assert.ok(looked > 30, `${looked}`);
  });

  it('tell of some shops what their regulars name more often than others', () => {
    const topics = [...told.values()].flatMap((one) => one.topics);
    assert.ok(topics.some(({ verdict, quotes }) => verdict === 'more' && quotes.length > 0));
    for (const { reviews, share, read } of [...told.values()].flatMap((one) =>
      one.topics.map((topic) => ({ ...topic, read: one.read })),
    )) {
      assert.ok(Math.abs(share - reviews / read.reviews) < 1e-3);
    }
  });

  it('say how visits of a shop and of its industry end', () => {
    for (const [id, { signals }] of told) {
      if (!signals) continue;
      const { conversion, levels } = signals;
      const visits = conversion.opened.n + conversion.unopened.n;
      assert.ok(visits > 0 && visits <= levels.above.n + levels.others.n, id);
    }
    assert.ok([...told.values()].filter(({ signals }) => signals !== null).length > 100);
  });
});
