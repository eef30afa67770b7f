import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { sampleInsights, sampleNewInsights } from '@huitou/contract/samples.js';
import type { MerchantInsights } from '@huitou/contract/insights.js';
import { methodV2 } from '@huitou/method/document.js';
import { hasIndex, type RankedInsights } from './place.ts';
import { whatIf } from './what-if.ts';

function ranked(insights: MerchantInsights): RankedInsights {
  assert.ok(hasIndex(insights));
  return insights;
}
const shop = ranked(sampleInsights);
const measures = shop.dimensions.flatMap((dimension) => dimension.measures);
const most = (id: string): number => (id.endsWith('stars') ? 5 : id === 'came-back' ? 2 : 1);

describe('what if', () => {
  it('gives what was published where nothing is changed', () => {
    const { dimensions, ...whole } = whatIf(shop, methodV2, {});
    const { score, percentile, interval, level } = shop;
    assert.deepEqual(whole, { score, percentile, interval, level });
    assert.deepEqual(
      dimensions.map((dimension) => dimension.score),
      shop.dimensions.map((dimension) => dimension.score),
    );
  });

  it('comes to the published score by itself, within half a point', () => {
    const weighted = whatIf(shop, methodV2, {}).dimensions.reduce((sum, { weight, score }) => sum + weight * score, 0);
    assert.ok(Math.abs(weighted - shop.score) < 0.5, `${weighted} is not ${shop.score}`);
  });

  it('answers in time as the best fifth do: the content rises, and the shop with it', () => {
    const after = whatIf(shop, methodV2, { 'answered-in-time': 0.84 });
    // Its rank among 13: from 14.6 by about 65 points, of which half counts for the content and an eighth for the whole.
    assert.ok(after.score > shop.score + 6 && after.score < shop.score + 10, String(after.score));
    assert.ok(after.percentile > shop.percentile);
    assert.equal(after.level, 'above');
  });

  it('never falls when a measure gets better', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ id }, a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const at = (share: number) => whatIf(shop, methodV2, { [id]: share * most(id) });
          assert.ok(at(low).score <= at(high).score);
          assert.ok(at(low).percentile <= at(high).percentile);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps every figure on its scale, and the score in its interval', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }), (shares) => {
        const changes = Object.fromEntries(measures.map(({ id }, i) => [id, (shares[i] ?? 0) * most(id)]));
        const { score, percentile, interval, dimensions } = whatIf(shop, methodV2, changes);
        for (const x of [score, percentile, interval.lower, interval.upper]) assert.ok(x >= 0 && x <= 100);
        assert.ok(interval.lower <= percentile && percentile <= interval.upper);
        for (const own of dimensions)
          assert.ok(own.interval.lower <= own.score && own.score <= own.interval.upper && own.interval.lower >= 0);
      }),
    );
  });

  it('says nothing of a shop without an index', () => {
    assert.equal(hasIndex(sampleNewInsights), false);
  });

  it('holds a level back that a cap holds back today', () => {
    const held = ranked({ ...sampleInsights, level: 'below' });
    assert.equal(whatIf(held, methodV2, { 'answered-in-time': 0.84 }).level, 'par');
  });
});
