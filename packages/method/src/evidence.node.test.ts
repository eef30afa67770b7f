import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { DAY } from './decay.ts';
import { shareMethod } from './fixtures/share-method.ts';
import { onScale } from './evidence.ts';
import { counter, marketCases, shop } from './fixtures/markets.ts';
import type { MarketMerchant } from './market.ts';
import { rank } from './rank.ts';
import type { MeasureEvidence, MerchantRank } from './ranking.ts';

const t = 20_000;
const teas = (...merchants: readonly MarketMerchant[]): readonly MerchantRank[] =>
  rank({ industries: { tea: null }, merchants }, shareMethod, t * DAY);
const all = (ranked: MerchantRank | undefined): readonly MeasureEvidence[] =>
  (ranked ?? assert.fail()).dimensions.flatMap(({ evidence }) => evidence);

/** Figures to six places: decay and its inverse leave a rounding error. */
const plain = (evidence: readonly MeasureEvidence[]) =>
  evidence.map(({ id, value, peers, percentile, n }) => [
    id,
    ...[value, peers, percentile, n].map((x) => (x === null ? null : Number(x.toFixed(6)))),
  ]);

const cameBack = (share: number) => ({ 'came-back': counter('came-back', 40, share, t) });
const peers = [0.1, 0.2, 0.3, 0.4, 0.5].map((share, i) => shop(`peer-${i}`, 'tea', 50, cameBack(share)));

describe('the evidence of a measure', () => {
  it('is the own mean before it is drawn towards the peers’, theirs, the place of the drawn one, and the count', () => {
    const ranks = rank((marketCases[1] ?? assert.fail()).market, shareMethod, t * DAY);
    assert.deepEqual(ranks.map(all).map(plain), [
      [['came-back', 0.1, 0.3, 10, 58]],
      [['came-back', 0.2, 0.3, 40, 58]],
      [['came-back', 0.2, 0.3, 40, 58]],
      [['came-back', 0.3, 0.3, 70, 58]],
      [['came-back', 0.7, 0.3, 90, 58]],
    ]);
  });

  it('weighs the peers by what they have observed, the merchant itself among them', () => {
    const large = shop('large', 'tea', 50, { 'came-back': counter('came-back', 300, 0.9, t) });
    // (40 · (0.1 + 0.2 + 0.3 + 0.4 + 0.5) + 300 · 0.9) / 500
    assert.equal(all(teas(large, ...peers)[0])[0]?.peers.toFixed(6), '0.660000');
  });

  it('stands without a place where the measure is alike for all', () => {
    const [ranked] = rank((marketCases[3] ?? assert.fail()).market, shareMethod, t * DAY);
    const [, quality, answered, back] = plain(all(ranked));
    assert.deepEqual(quality?.slice(0, 4), ['no-quality-refund', 1, 1, null]);
    assert.deepEqual(answered?.slice(0, 4), ['answered-in-time', 0, 0, null]);
    assert.deepEqual(back?.slice(0, 4), ['came-back', 0.1, 0.45, 6.25]);
  });

  it('stands without a place for a merchant that is not ranked', () => {
    const rated = (id: string, stars: number, back: object) =>
      shop(id, 'tea', 50, { 'goods-stars': counter('goods-stars', 10, stars, t), ...back });
    const [me] = teas(rated('me', 2, {}), rated('other', 4, cameBack(0.5)), ...peers);
    assert.equal(me?.score, null);
    assert.deepEqual(plain(all(me)), [['goods-stars', 2, 4, null, 10]]);
  });

  it('is left out where no peer has any', () => {
    const me = shop('me', 'tea', 50, { 'goods-stars': counter('goods-stars', 10, 5, t) });
    assert.deepEqual(all(teas(me, ...peers)[0]), []);
  });

  it('is not given of a merchant with fewer than thirty buyers, nor in a group too small to rank anybody', () => {
    const [few, enough] = [29, 30].map((buyers) => teas(shop('me', 'tea', buyers, cameBack(0.9)), ...peers)[0]);
    assert.deepEqual([all(few).length, all(enough).length], [0, 1]);
    assert.deepEqual(teas(...peers.slice(1)).flatMap(all), []);
  });

  it('never leaves the scale of its measure', () => {
    const [stars, share] = (shareMethod.dimensions[0] ?? assert.fail()).measures;
    assert.ok(stars?.kind === 'stars' && share?.kind === 'share');
    assert.deepEqual(
      [0.2, 3, 5.1].map((mean) => onScale(mean, stars)),
      [1, 3, 5],
    );
    assert.deepEqual(
      [-0.1, 0.5, 1.1].map((mean) => onScale(mean, share)),
      [0, 0.5, 1],
    );
  });
});
