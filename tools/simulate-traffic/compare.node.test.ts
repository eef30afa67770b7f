import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resultsOf } from './compare.ts';
import type { Outcome } from './outcome.ts';
import type { PolicyId } from './policies.ts';
import { verdictsOf } from './verdicts.ts';

const outcome = (more: Partial<Outcome>): Outcome => ({
  ...{ returning: 300, orders: 1.5, toWorst: 0.2, chance: 0.5, gini: 0.4, satisfaction: 0 },
  ...more,
});
/** Three markets, the second of which is better for whoever shares it out. */
const outcomes = (more: Partial<Outcome>, returning: number): Outcome[] =>
  [0, 50, 10].map((better) => outcome({ ...more, returning: returning + better }));

const results = (volume: Partial<Outcome>) =>
  resultsOf(
    new Map<PolicyId, Outcome[]>([
      ['trust', outcomes({ chance: 0.9 }, 320)],
      ['volume', outcomes({ gini: 0.6, chance: 0, ...volume }, 300)],
      ['stars', outcomes({}, 310)],
    ]),
  );
const failed = (volume: Partial<Outcome>): string[] =>
  verdictsOf(results(volume)).flatMap(({ claim, ok }) => (ok ? [] : [claim]));

describe('the comparison', () => {
  it('takes differences within a market, so that what all share falls out', () => {
    const [trust, volume] = results({});
    assert.equal(trust?.trustMore, null);
    assert.equal(trust?.estimates.returning?.mean, 340);
    assert.deepEqual(volume?.trustMore?.returning, { mean: 20, lower: 20, upper: 20 });
    assert.ok((volume?.estimates.returning?.upper ?? 0) > 320 + 20, 'an interval over markets');
  });

  it('leaves out markets without a shop that opened late', () => {
    const some = [outcome({ chance: null }), outcome({ chance: 1 })];
    const [trust, volume] = resultsOf(
      new Map<PolicyId, Outcome[]>([
        ['trust', some],
        ['volume', [outcome({ chance: null }), outcome({})]],
      ]),
    );
    assert.equal(trust?.estimates.chance?.mean, 1);
    assert.equal(volume?.trustMore?.chance?.mean, 0.5);
  });

  it('is won by more returning buyers, without being the most concentrated and with room for new shops', () => {
    assert.deepEqual(failed({}), []);
    assert.deepEqual(failed({ gini: 0.4 }), ['trust is not the most concentrated']);
    assert.deepEqual(failed({ gini: 0.3 }), ['trust is not the most concentrated']);
    assert.deepEqual(failed({ chance: 0.95 }), ['trust gives new shops more of a chance than volume']);
  });
});
