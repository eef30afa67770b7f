import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { methodV2 } from '@huitou/method/document.js';
import { fixtures } from '../fixtures.ts';
import { venue } from './venue.ts';

const dimensions = fixtures().flatMap(({ index }) =>
  index.dimensions.map((dimension) => ({
    ...dimension,
    of: `${index.merchant.id} ${dimension.id}`,
    level: index.level,
  })),
);

describe('the evidence of the fixture market', () => {
  it('stands under every score, measure by measure of the method, and under nothing else', () => {
    for (const { id, of, score, measures = [] } of dimensions) {
      const known = methodV2.dimensions.find((one) => one.id === id)?.measures.map((measure) => measure.id);
      assert.deepEqual(
        measures.map((measure) => measure.id),
        score === null ? [] : known,
        of,
      );
    }
    assert.ok(dimensions.some(({ level }) => level === 'collecting'));
  });

  it('gives the score by the weights of the method, from as many observations', () => {
    for (const { id, of, score, n, measures = [] } of dimensions) {
      if (score === null) continue;
      const weights = methodV2.dimensions.find((one) => one.id === id)?.measures.map(({ weight }) => weight) ?? [];
      const mean = measures.reduce((sum, { percentile }, i) => sum + (percentile ?? NaN) * (weights[i] ?? NaN), 0);
      assert.ok(Math.abs(mean - score) < 0.11, `${of}: ${mean} is not ${score}`);
      const counted = measures.reduce((sum, measure) => sum + measure.n, 0);
      assert.ok(Math.abs(counted - n) < 0.21, `${of}: ${counted} is not ${n}`);
    }
  });

  it('has values on the same side of the peers as their percentiles, and on their scale', () => {
    for (const { of, measures = [] } of dimensions) {
      for (const { id, value, peers, percentile } of measures) {
        const says = `${of}: ${id} is ${value} against ${peers}, above ${percentile} %`;
        assert.ok(percentile !== null && percentile >= 0 && percentile <= 100, says);
        if (percentile < 50) assert.ok(value <= peers, says);
        if (percentile > 50) assert.ok(value >= peers, says);
        const [least, most] = peers > 1 ? [1, 5] : [0, 1];
        assert.ok(value >= least && value <= most, says);
      }
    }
  });

  it('is worked out of a merchant that is asked for, as its past is, and of no other', () => {
    const made = (of: object, name: string): boolean =>
      Object.hasOwn(Object.getOwnPropertyDescriptor(of, name) ?? {}, 'value');
    for (const merchant of venue()) {
      assert.ok(!made(merchant, 'history'), merchant.index.merchant.id);
      assert.ok(merchant.index.dimensions.every((dimension) => !made(dimension, 'measures')));
      assert.equal(merchant.history, merchant.history, 'and once');
    }
  });
});
