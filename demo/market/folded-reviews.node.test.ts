import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Event, EventOf, EventType } from '@huitou/contract/events.js';
import { market } from './market.ts';

const options = { until: Date.UTC(2026, 10, 22), orders: 6_000, reviews: 600 };

describe('folded reviews', () => {
  const events: Event[] = [];
  const only = <T extends EventType>(type: T): readonly EventOf<T>[] =>
    events.filter((event): event is Event & EventOf<T> => event.type === type);
  /** Folds by shop, without paid reviews. */
  const foldsByShop = () => {
    const folds = only('moderation').filter(({ data }) => data.action === 'fold' && data.reason !== 'paid-for');
    return Map.groupBy(folds, ({ data }) => data.merchant);
  };
  before(async () => {
    for await (const event of market(options)) events.push(event);
  });

  it('are one to four in a few shops of most industries', () => {
    const industry = new Map(only('merchant').map(({ data }) => [data.id, data.industry]));
    const found = foldsByShop();
    assert.ok(found.size >= 12 && found.size <= 40, `${found.size} shops`);
    for (const [shop, folds] of found) assert.ok(folds.length <= 4, `${shop}: ${folds.length}`);
    assert.ok(new Set([...found.keys()].map((shop) => industry.get(shop))).size >= 8);
  });

  it('have three different reasons in the featured shop', () => {
    const reasons = foldsByShop()
      .get('hetian')
      ?.map(({ data }) => data.reason);
    assert.deepEqual(reasons?.toSorted(), ['advertising', 'off-topic', 'own-account']);
  });

  it('are by buyers who ordered on two days, each with a unique text', () => {
    const reviews = new Map(only('review').map((event) => [event.data.id, event]));
    const texts: string[] = [];
    for (const { at, data } of [...foldsByShop().values()].flat()) {
      const review = reviews.get(data.review ?? '');
      assert.ok(review && Date.parse(review.at) < Date.parse(at));
      const days = only('order').filter(({ data: { buyer } }) => buyer === review.data.buyer);
      assert.equal(new Set(days.map(({ data: { paidAt } }) => paidAt.slice(0, 10))).size, 2);
      texts.push(review.data.text ?? '');
    }
    assert.equal(new Set(texts).size, texts.length);
  });

  it('do not exist in a market without reviews', async () => {
    for await (const { type, data } of market({ ...options, merchants: 24, orders: 0, reviews: 0 })) {
      if (type === 'moderation' && data.action === 'fold') assert.equal(data.reason, 'paid-for');
    }
  });
});
