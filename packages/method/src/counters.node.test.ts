import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { countersOf } from './counters.ts';
import { methodV2 } from './document.ts';

describe('the counters of a method', () => {
  it('are one a measure, and of returns one a knot', () => {
    const ids = countersOf(methodV2).map(({ id }) => id);
    assert.equal(ids.length, 9 - 1 + 1 + methodV2.returning.knotsDays.length - 1);
    assert.deepEqual(ids.slice(-3), ['came-back@300', 'came-back@365', 'would-buy-again']);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(new Set(countersOf(methodV2).map(({ halfLifeDays }) => halfLifeDays)), new Set([180, 365]));
  });
});
