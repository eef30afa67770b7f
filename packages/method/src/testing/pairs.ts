import * as fc from 'fast-check';
import { DAY } from '../decay.ts';
import { order, pair, review } from '../fixtures/pairs.ts';
import type { PairFacts } from '../facts.ts';

/** Half days, so that times meet each other and the borders of days. */
const time = fc.integer({ min: 40_000, max: 40_400 }).map((half) => (half / 2) * DAY);
const maybe = fc.option(time, { nil: null, freq: 2 });

const orders = fc.array(
  fc
    .record({
      day: fc.integer({ min: 20_000, max: 20_100 }),
      dispatchBy: maybe,
      deliverBy: maybe,
      dispatchedAt: maybe,
      deliveredAt: maybe,
      qualityRefundAt: maybe,
      voidAt: maybe,
      excusedAt: maybe,
      linked: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    })
    .map(({ day, ...more }) => order(day, more)),
  { maxLength: 5 },
);

const stars = fc.dictionary(fc.constantFrom('quality', 'service', 'content'), fc.integer({ min: 1, max: 5 }), {
  noNullPrototype: true,
});

const reviews = fc.array(
  fc
    .record({
      day: fc.integer({ min: 19_990, max: 20_120 }),
      stars,
      wouldBuyAgain: fc.constantFrom(null, true, false),
      hasText: fc.boolean(),
      repliedAt: maybe,
      counts: fc.boolean(),
    })
    .map(({ day, ...more }) => review(day, more)),
  { maxLength: 5 },
);

/** Whatever one buyer may have done with one merchant around days 20,000 to 20,200. */
export const pairs: fc.Arbitrary<PairFacts> = fc
  .tuple(orders, reviews, fc.integer({ min: 0, max: 9 }))
  .map(([bought, wrote, n]) => pair(bought, wrote, n === 0));

/** A time (ms) before, among or long after those of `pairs`. */
export const times = fc.integer({ min: 39_960, max: 41_600 }).map((half) => (half / 2) * DAY);
