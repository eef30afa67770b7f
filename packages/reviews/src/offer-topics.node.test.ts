import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '@huitou/contract/check.js';
import { purchase } from '@huitou/contract/own-review.js';
import { samplePurchase } from '@huitou/contract/samples.js';
import { offerTopics, type TopicCounts } from './offer-topics.ts';

const offered = (counts: Partial<TopicCounts>) =>
  offerTopics({ ofMerchant: [], ofIndustry: [], industry: '', ...counts });
const ids = (counts: Partial<TopicCounts>): string[] => offered(counts).map(({ id }) => id);
const counted = (...all: (readonly [id: string, reviews: number])[]) => all.map(([id, reviews]) => ({ id, reviews }));

describe('the topics that an author can choose', () => {
  it('are twelve, none twice, praise and wishes by turns, in three languages', () => {
    for (const industry of ['茶', '民宿']) {
      const topics = offered({ industry });
      assert.deepEqual([topics.length, new Set(topics.map(({ id }) => id)).size], [12, 12]);
      assert.deepEqual(
        topics.map(({ tone }) => tone),
        Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 'praise' : 'wish')),
      );
      for (const { names } of topics) assert.deepEqual(Object.keys(names), ['zh-CN', 'en', 'ar']);
      assert.equal(check(purchase, { ...samplePurchase, topics }), undefined);
    }
  });

  it('begin with what is said most often about the merchant, then in its industry', () => {
    const ofMerchant = counted(['well-packed', 9], ['fresh', 2], ['slow-delivery', 1]);
    const ofIndustry = counted(['fresh', 90], ['tasty', 50], ['bland', 20], ['well-packed', 3]);
    const found = ids({ ofMerchant, ofIndustry });
    assert.deepEqual(found.slice(0, 5), ['well-packed', 'slow-delivery', 'fresh', 'bland', 'tasty']);
  });

  it('are of a night where nights are spoken of, or the industry is called so, and never of both', () => {
    const stay = ids({ ofIndustry: counted(['quiet', 5], ['well-packed', 1]) });
    assert.deepEqual(stay.slice(0, 1), ['quiet']);
    assert.ok(!stay.includes('well-packed') && !stay.includes('slow-delivery'));
    for (const industry of ['Hotels', '民宿', 'فنادق']) assert.ok(ids({ industry }).includes('clean'), industry);
    const tea = ids({ industry: 'Tea' });
    assert.ok(tea.includes('well-packed') && !tea.includes('clean'));
  });

  it('say nothing that only some goods can be before somebody has said it', () => {
    assert.ok(!ids({}).includes('fresh'));
    assert.ok(ids({ ofIndustry: counted(['fresh', 1]) }).includes('fresh'));
  });

  it('leave out what no pattern knows any more', () => {
    assert.ok(!ids({ ofMerchant: counted(['gone', 99]) }).includes('gone'));
  });
});
