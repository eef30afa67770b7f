import { observe } from '@huitou/method/observe.js';
import type { PairView } from '@huitou/method/facts.js';
import type { ReviewsTable } from '@huitou/store/schema.js';
import { lastPaid, purchaseDays } from '../ingest/derive.ts';
import { pairFacts } from './pair-facts.ts';
import type { PairRows } from './pair-rows.ts';
import type { View } from './view.ts';

/** What a pair said when it was last looked at, and what it says now. */
interface Views {
  readonly was: PairView | undefined;
  readonly is: PairView;
}

/** What a pair's orders come to. */
export interface Judgement {
  readonly orders: number;
  /** The different days of purchases that stand, in order. */
  readonly days: readonly number[];
  /** When the latest of them was paid (ms). */
  readonly paid: number | null;
  /** @param reviews As they will stand. */
  views(reviews: readonly ReviewsTable[]): Views;
}

/** Judges a pair by all its orders. */
export const judge = ({ previous, before, after }: PairRows, linked: boolean, { method, asOf }: View): Judgement => ({
  orders: after.orders.length,
  days: purchaseDays(after.orders, linked),
  paid: lastPaid(after.orders),
  views(reviews) {
    const factsBefore = previous && pairFacts(before.orders, before.reviews, before.stars, previous.linked === 1);
    return {
      was: factsBefore && observe(factsBefore, method, previous.as_of),
      is: observe(pairFacts(after.orders, reviews, after.stars, linked), method, asOf),
    };
  },
});
