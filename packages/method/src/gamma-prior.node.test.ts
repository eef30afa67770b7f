import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { digamma, trigamma } from './digamma.ts';
import { gammaPrior, type Returns } from './gamma-prior.ts';

const near = (actual: number, expected: number, by: number): void =>
  assert.ok(Math.abs(actual - expected) <= by * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`);

describe('digamma and trigamma', () => {
  it('have the values of the tables (Abramowitz and Stegun 6.3.2, 6.3.3, 6.4.2, 6.4.4)', () => {
    const euler = 0.577215664901533;
    near(digamma(1), -euler, 1e-14);
    near(digamma(0.5), -euler - 2 * Math.log(2), 1e-14);
    near(trigamma(1), Math.PI ** 2 / 6, 1e-14);
    near(trigamma(0.5), Math.PI ** 2 / 2, 1e-14);
  });

  it('step up by 1/x and down by 1/x²', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (x) => {
        near(digamma(x + 1), digamma(x) + 1 / x, 1e-12);
        // The difference of two large numbers has the last place of these.
        near(trigamma(x + 1), trigamma(x) - 1 / (x * x), 1e-12 + 4 * Number.EPSILON * trigamma(x));
      }),
    );
  });
});

/** ln Γ(o + κ) − ln Γ(κ) for whole o, by its product. */
const rising = (kappa: number, o: number): number =>
  Array.from({ length: o }, (_, i) => Math.log(kappa + i)).reduce((sum, one) => sum + one, 0);
const likelihood = (merchants: readonly Returns[], kappa: number): number =>
  merchants.reduce(
    (sum, { observed: o, expected: e }) =>
      sum + rising(kappa, o) + kappa * Math.log(kappa) - (o + kappa) * Math.log(e + kappa),
    0,
  );

const merchants = fc.array(
  fc.record({ observed: fc.integer({ min: 0, max: 40 }), expected: fc.double({ min: 0.01, max: 30, noNaN: true }) }),
  { minLength: 1, maxLength: 40 },
);

describe('the strength of a gamma prior', () => {
  it('is where the marginal likelihood is highest, within its bounds', () => {
    fc.assert(
      fc.property(merchants, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const kappa = gammaPrior(list, 0.5, 50);
        assert.ok(kappa >= 0.5 && kappa <= 50);
        const best = likelihood(list, kappa);
        for (const other of [kappa * 0.97, kappa * 1.03, 0.5, 50, 0.5 * 100 ** share]) {
          // Of two peaks next to each other the lower one may be found: nobody can tell them apart.
          if (other >= 0.5 && other <= 50) assert.ok(likelihood(list, other) <= best + 1e-5);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the highest of several peaks', () => {
    const atEnds = [
      { observed: 4, expected: 0.15 },
      { observed: 25, expected: 22.7 },
    ];
    assert.equal(gammaPrior(atEnds, 0.5, 50), 0.5);
    // The same merchant, less far from its peers: one peak is left.
    assert.equal(gammaPrior([{ observed: 1, expected: 0.5 }, ...atEnds.slice(1)], 0.5, 50), 50);
  });

  it('does not depend on the order of merchants, but for the last bits', () => {
    fc.assert(
      fc.property(merchants, (list) => near(gammaPrior(list.toReversed(), 0.5, 50), gammaPrior(list, 0.5, 50), 1e-7)),
    );
  });

  it('is the upper bound where merchants differ by no more than chance, the lower where they differ by all there is', () => {
    const alike = Array.from({ length: 20 }, () => ({ observed: 5, expected: 5 }));
    assert.equal(gammaPrior(alike, 1, 100), 100);
    const apart = Array.from({ length: 20 }, (_, i) => ({ observed: i === 0 ? 100 : 0, expected: 5 }));
    assert.equal(gammaPrior(apart, 1, 100), 1);
    assert.equal(gammaPrior([], 1, 100), 100);
  });

  it('finds the strength that rates were drawn with', () => {
    // Rates of a gamma of mean 1 and strength 4 at 400 equal steps of probability would need its quantiles; a mixture of
    // two rates with the same variance serves: 1 ± 1/2 has the variance 1/4.
    const list = Array.from({ length: 400 }, (_, i) => ({ observed: i % 2 === 0 ? 300 : 100, expected: 200 }));
    near(gammaPrior(list, 1, 100), 4, 0.15);
  });
});
