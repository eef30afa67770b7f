import { DAY, weight } from '@huitou/method/decay.js';
import { methodV2 } from '@huitou/method/document.js';
import { counter, shop } from '@huitou/method/fixtures/markets.js';
import type { MarketCase } from '@huitou/method/fixtures/markets.js';
import { knotsOf } from '@huitou/method/return-curve.js';
import * as fc from 'fast-check';

const measures = methodV2.dimensions.flatMap((dimension) => dimension.measures);
const industries = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Few values, so that ties are common, beside any value that a mean of votes can have. */
const mean = fc.oneof(
  fc.constantFrom(0, 0.25, 0.5, 1),
  fc.integer({ min: 0, max: 1e6 }).map((x) => x / 1e6),
);

/** Buyers of one age who have passed the first so many knots, and of whom a share came back at one of them. */
const returns = fc
  .record({
    n: fc.oneof(fc.constantFrom(1, 7, 22), fc.integer({ min: 1, max: 400 })),
    mean,
    day: fc.integer({ min: 19_000, max: 20_400 }),
    passed: fc.integer({ min: 0, max: methodV2.returning.knotsDays.length }),
    at: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ n, mean: back, day, passed, at }) =>
    Object.fromEntries(
      knotsOf(methodV2, 'came-back')
        .slice(0, passed)
        .map(({ id }, knot) => {
          const all = n * weight(day, 365);
          return [id, { n: all, q: knot <= at ? all : all * (1 - back), s: knot === at ? all * back : 0 }];
        }),
    ),
  );

const counters = fc
  .tuple(
    ...measures.map(({ id, kind }) =>
      fc
        .record({
          n: fc.oneof(fc.constantFrom(1, 7, 22), fc.integer({ min: 1, max: 400 })),
          mean,
          day: fc.integer({ min: 19_000, max: 20_400 }),
        })
        .map((one) => [id, counter(id, one.n, kind !== 'stars' ? one.mean : 1 + 4 * one.mean, one.day)] as const),
    ),
  )
  .chain((all) => fc.subarray(all, { minLength: 0 }))
  .chain((own) => returns.map((ages) => ({ ...Object.fromEntries(own), ...ages })));

const merchants = (from: number, to: number) =>
  fc
    .array(
      fc.record({ industry: fc.constantFrom(...industries), buyers: fc.integer({ min: 25, max: 140 }), counters }),
      { minLength: from, maxLength: to, size: 'max' },
    )
    .map((list) => list.map((one, i) => shop(`m${i}`, one.industry, one.buyers, one.counters)));

/** Any forest of industries, circles and unknown parents among them. */
const parents = fc
  .tuple(...industries.map(() => fc.constantFrom(null, ...industries, 'unknown')))
  .map((list) => Object.fromEntries(industries.flatMap((id, i) => (i === 5 ? [] : [[id, list[i] ?? null]]))));

/** Any small market: many merchants in few industries, so that groups of every size occur. */
export const markets: fc.Arbitrary<Omit<MarketCase, 'name'>> = fc.record({
  market: fc.record({ industries: parents, merchants: fc.oneof(merchants(0, 8), merchants(30, 60)) }),
  asOf: fc.integer({ min: 20_400 * DAY, max: 20_800 * DAY }),
});
