import type { MethodDocument } from '@huitou/contract/method-document.js';
import { observe } from '@huitou/method/observe.js';
import type { Kysely } from 'kysely';
import type { Database, OrdersTable, PairsTable, ReviewsTable } from '../store/schema.ts';
import { latest, purchaseDays, reviewWithPair } from './derive.ts';
import type { ReturnDays } from './merchant-changes.ts';
import type { Change } from './order-changes.ts';
import { groupBy, overlay } from './overlay.ts';
import { pairFacts } from './pair-facts.ts';
import { pairKey, type Pair, type Pairs } from './pair-key.ts';
import { speaksOfLink } from './review-changes.ts';
import { byColumn, byPair } from './look-up.ts';
import type { Tally } from './tally.ts';

type Stars = Database['review_stars'];
type Row = { readonly id: string; readonly merchant: string | null; readonly buyer: string | null };

/** What is about to change in the rows that pairs are made of. */
export interface PairChanges {
  readonly orders: ReadonlyMap<string, Change<OrdersTable>>;
  readonly reviews: ReadonlyMap<string, Change<ReviewsTable>>;
  readonly stars: ReadonlyMap<string, readonly Stars[]>;
  readonly moderations: ReadonlyMap<string, Database['moderations']>;
  readonly linked: Pairs;
}

/** Under which method, until when, and with which patience a pair is looked at. */
export interface View {
  readonly method: MethodDocument;
  readonly asOf: number;
  readonly returnDays: { readonly before: ReturnDays; readonly after: ReturnDays };
}

/** Rows to write once pairs are settled. */
export interface Settled {
  readonly pairs: PairsTable[];
  readonly gone: Pair[];
  /** Reviews that their pair sees otherwise than before, and those that changed by themselves. */
  readonly reviews: ReviewsTable[];
}

const keyOf = (row: Row): string | null => (row.merchant && row.buyer ? pairKey(row.merchant, row.buyer) : null);
const none: readonly never[] = [];

/** A pair's rows once `changes` are made: changed ones in their place, newcomers after them. */
function changedRows<R extends Row>(
  key: string,
  stored: readonly R[],
  changes: ReadonlyMap<string, Change<R>>,
  arriving: readonly R[] | undefined,
): readonly R[] {
  if (changes.size === 0) return stored;
  const rows: R[] = [];
  for (const row of stored) {
    const change = changes.get(row.id);
    if (!change) rows.push(row);
    else if (keyOf(change.after) === key) rows.push(change.after);
  }
  for (const row of arriving ?? none) if (!stored.some(({ id }) => id === row.id)) rows.push(row);
  return rows;
}

const afterOf = <R>(changes: ReadonlyMap<string, Change<R>>): R[] => Array.from(changes.values(), ({ after }) => after);

/**
 * Moves the counters by what `pairs` say now less what they said when they were last looked at, and works out the
 * columns that are kept with them. Since a pair's view is a function of its rows and the clock alone, neither the order
 * of events nor their cut into batches can matter.
 */
export async function settle(
  db: Kysely<Database>,
  pairs: readonly Pair[],
  changes: PairChanges,
  { method, asOf, returnDays }: View,
  tally: Tally,
): Promise<Settled> {
  const stood = new Map((await byPair(db, 'pairs', pairs)).map((row) => [pairKey(row.merchant, row.buyer), row]));
  // What is not yet a pair has no rows either.
  const known = pairs.filter(([merchant, buyer]) => stood.has(pairKey(merchant, buyer)));
  const orders = groupBy(await byPair(db, 'orders', known), keyOf);
  const reviewRows = await byPair(db, 'reviews', known);
  const reviews = groupBy(reviewRows, keyOf);
  const stars = groupBy(
    await byColumn(
      db,
      'review_stars',
      'review',
      reviewRows.map(({ id }) => id),
    ),
    (row) => row.review,
  );
  const arriving = {
    orders: groupBy(afterOf(changes.orders), keyOf),
    reviews: groupBy(afterOf(changes.reviews), keyOf),
  };
  const starsBefore = (review: string): readonly Stars[] => stars.get(review) ?? none;
  // A review that moves here from another pair without new stars does not exist: only its own event moves it.
  const starsAfter = (review: string): readonly Stars[] => changes.stars.get(review) ?? starsBefore(review);

  const settled: Settled = { pairs: [], gone: [], reviews: [] };
  const asked: Pair[] = [];
  const seen = pairs.map(([merchant, buyer]) => {
    const key = pairKey(merchant, buyer);
    const before = { orders: orders.get(key) ?? none, reviews: reviews.get(key) ?? none };
    const after = {
      orders: changedRows(key, before.orders, changes.orders, arriving.orders.get(key)),
      reviews: changedRows(key, before.reviews, changes.reviews, arriving.reviews.get(key)),
    };
    const empty = after.orders.length === 0 && after.reviews.length === 0;
    if (empty || changes.linked.has(merchant, buyer)) asked.push([merchant, buyer]);
    return { merchant, buyer, key, before, after, empty };
  });
  const links = overlay(await byPair(db, 'moderations', asked), changes.moderations, (row) =>
    speaksOfLink(row) ? keyOf(row) : null,
  );

  for (const { merchant, buyer, key, before, after, empty } of seen) {
    const old = stood.get(key);
    const said = links.get(key);
    const linked = changes.linked.has(merchant, buyer) ? latest(said ?? none)?.action === 'link' : old?.linked === 1;
    const days = purchaseDays(after.orders, linked);
    const derived = after.reviews.map((review) => {
      const now = { ...review, ...reviewWithPair(review, after.orders, days) };
      const same =
        now.bought === review.bought && now.since_day === review.since_day && now.won_back === review.won_back;
      if (!same || changes.reviews.has(review.id)) settled.reviews.push(now);
      return now;
    });
    const was =
      old &&
      observe(
        pairFacts(before.orders, before.reviews, starsBefore, old.linked === 1),
        method,
        returnDays.before(merchant),
        old.as_of,
      );
    const is = observe(pairFacts(after.orders, derived, starsAfter, linked), method, returnDays.after(merchant), asOf);
    tally.move(merchant, was, is);
    if (empty && !said) {
      if (old) settled.gone.push([merchant, buyer]);
      continue;
    }
    settled.pairs.push({
      merchant,
      buyer,
      days: days.length,
      first_day: days[0] ?? null,
      second_day: days[1] ?? null,
      last_day: days.at(-1) ?? null,
      linked: linked ? 1 : 0,
      as_of: asOf,
      due_at: is.dueAt,
    });
  }
  return settled;
}
