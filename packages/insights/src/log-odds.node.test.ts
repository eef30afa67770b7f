import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { LEAST_NAMED, LEAST_REVIEWS, logOdds, PRIOR_REVIEWS, verdictOf, type NamedIn } from './log-odds.ts';

const side = fc
  .tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 5_000 }))
  .map(([named, silent]): NamedIn => ({ named, n: named + silent }));
const close = (is: number, should: number): void => assert.ok(Math.abs(is - should) < 1e-9, `${is} is not ${should}`);

describe('log-odds with a prior', () => {
  it('is what one works out by hand', () => {
    // 30 of 100 against 70 of 900: together a tenth, so the prior adds 20 that name it and 180 that do not on each side.
    const [a, b, c, d] = [50, 250, 90, 1_010];
    const byHand = Math.log((a * d) / (b * c)) / Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
    close(logOdds({ named: 30, n: 100 }, { named: 70, n: 900 }), byHand);
    assert.ok(byHand > 4.2 && byHand < 4.3, `${byHand}`);
    assert.equal(PRIOR_REVIEWS, 200);
  });

  it('turns its sign when the sides are swapped', () =>
    fc.assert(fc.property(side, side, (one, others) => close(logOdds(one, others), -logOdds(others, one)))));

  it('is near 0 where the shares are equal, and says alike', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 50 }), (named, times) => {
        const [one, others] = [
          { named, n: 40 },
          { named: named * times, n: 40 * times },
        ];
        close(logOdds(one, others), 0);
        assert.match(verdictOf(one, others), /^(alike|unknown)$/u);
      }),
    ));

  it('never falls when one side names it more often, up to half of its reviews', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000 }), side, fc.nat(), fc.nat(), (n, others, x, y) => {
        const most = Math.floor(n / 2);
        const [few, many] = [Math.min(x % (most + 1), y % (most + 1)), Math.max(x % (most + 1), y % (most + 1))];
        const [less, more] = [logOdds({ named: few, n }, others), logOdds({ named: many, n }, others)];
        // Below what others name, few reviews make the deviation large: there z may fall, but not past 0.
        assert.ok(less < 0 ? more > less || more < 0 : more >= less - 1e-9, `${less} -> ${more}`);
      }),
    ));

  it('never changes its mind when one side names it more often', () =>
    fc.assert(
      fc.property(side, side, fc.nat(), (one, others, extra) => {
        const named = Math.min(one.n, one.named + extra);
        if (logOdds(one, others) >= 0) assert.ok(logOdds({ named, n: one.n }, others) >= -1e-9);
      }),
    ));

  it('is a number whatever was counted', () =>
    fc.assert(fc.property(side, side, (one, others) => assert.ok(Number.isFinite(logOdds(one, others))))));
});

describe('what may be said', () => {
  it('is nothing of few reviews, however often they name it', () => {
    assert.equal(verdictOf({ named: 19, n: LEAST_REVIEWS - 1 }, { named: 5, n: 5_000 }), 'unknown');
    assert.equal(verdictOf({ named: 20, n: LEAST_REVIEWS }, { named: 5, n: 5_000 }), 'more');
    assert.equal(verdictOf({ named: 20, n: 5_000 }, { named: 9, n: LEAST_REVIEWS - 1 }), 'unknown');
  });

  it('is nothing of what hardly anybody names', () => {
    assert.equal(verdictOf({ named: LEAST_NAMED - 1, n: 40 }, { named: 0, n: 5_000 }), 'unknown');
    assert.equal(verdictOf({ named: LEAST_NAMED, n: 40 }, { named: 0, n: 5_000 }), 'more');
  });

  it('is more, less or alike', () => {
    assert.equal(verdictOf({ named: 96, n: 1_200 }, { named: 895, n: 38_900 }), 'more');
    assert.equal(verdictOf({ named: 10, n: 1_200 }, { named: 895, n: 38_900 }), 'less');
    assert.equal(verdictOf({ named: 28, n: 1_200 }, { named: 895, n: 38_900 }), 'alike');
  });
});
