import type { Kysely } from 'kysely';
import type { Database, PairsTable, ReviewsTable } from '@huitou/store/schema.js';
import type { JudgedOrder } from '../sql/columns.ts';
import { byPair, ordersOf, rowsBy, type Key } from '../sql/look-up.ts';
import type { Change } from '../ingest/order-changes.ts';
import { groupBy, mergeRows } from '../ingest/merge-rows.ts';
import { pairKey, type Pair, type Pairs } from './pair-key.ts';
import { CROWD, crowdsOf, disperse, type Crowd } from './crowd-rows.ts';
import type { View } from './view.ts';
import { speaksOfLink } from '../ingest/said-of-reviews.ts';

type Stars = Database['review_stars'];
type Moderation = Database['moderations'];
type Row = { readonly id: string; readonly merchant: string | null; readonly buyer: string | null };

/** What is about to change in the rows that pairs are made of. */
export interface PairChanges {
  readonly orders: ReadonlyMap<string, Change<JudgedOrder>>;
  readonly reviews: ReadonlyMap<string, Change<ReviewsTable>>;
  readonly stars: ReadonlyMap<string, readonly Stars[]>;
  readonly moderations: ReadonlyMap<string, Moderation>;
  readonly linked: Pairs;
}

/** Rows about a pair; of a crowd only the orders that change or are due. */
interface Rows {
  readonly orders: readonly JudgedOrder[];
  readonly reviews: readonly ReviewsTable[];
  readonly stars: (review: string) => readonly Stars[];
}

/** All rows about one pair, as they stand and as they will. */
export interface PairRows {
  readonly merchant: string;
  readonly buyer: string;
  /** The pair as it was kept; undefined for a new one. */
  readonly previous: PairsTable | undefined;
  /** The pair's sums, where it is kept by them. */
  readonly crowd: Crowd | undefined;
  readonly before: Rows;
  readonly after: Rows;
  /** What was ever said of its being linked, where that matters: something new was said, or nothing else is left. */
  readonly links: readonly Moderation[];
}

const none: readonly never[] = [];
const keyOf = (row: Row): string | null => (row.merchant && row.buyer ? pairKey(row.merchant, row.buyer) : null);
const linkOf = (row: Moderation): string | null => (speaksOfLink(row) ? keyOf(row) : null);

/** Looks up a pair's rows once `changes` are made: changed ones in their place, newcomers after them. */
function changedRows<R extends Row>(changes: ReadonlyMap<string, Change<R>>) {
  const arriving = groupBy(
    Array.from(changes.values(), ({ after }) => after),
    keyOf,
  );
  return (key: string, stored: readonly R[]): readonly R[] => {
    if (changes.size === 0) return stored;
    const rows: R[] = [];
    for (const row of stored) {
      const change = changes.get(row.id);
      if (!change) rows.push(row);
      else if (keyOf(change.after) === key) rows.push(change.after);
    }
    const here = new Set(stored.map(({ id }) => id));
    for (const row of arriving.get(key) ?? none) if (!here.has(row.id)) rows.push(row);
    return rows;
  };
}

/** Whether no order and no review is left. */
export const isEmpty = ({ crowd, after }: Pick<PairRows, 'crowd' | 'after'>): boolean =>
  !crowd && after.orders.length === 0 && after.reviews.length === 0;

/** Those of `pairs` that are kept by sums and stay so: not where a link is told, nor where half a crowd's orders are left. */
async function standingCrowds(
  db: Kysely<Database>,
  pairs: readonly Pair[],
  { orders, linked }: PairChanges,
  { asOf, crowd: least = CROWD }: View,
): Promise<Map<string, Crowd>> {
  const crowds = await crowdsOf(db, pairs, asOf);
  if (crowds.size === 0) return crowds;
  const size = new Map(Array.from(crowds, ([key, crowd]) => [key, crowd.orders]));
  const add = (row: JudgedOrder | undefined, count: number): void => {
    const key = row && keyOf(row);
    if (key) size.set(key, (size.get(key) ?? 0) + count);
  };
  for (const { before, after } of orders.values()) {
    add(before, -1);
    add(after, 1);
  }
  const gone = [...crowds].filter(
    ([key, { merchant, buyer }]) => linked.has(merchant, buyer) || (size.get(key) ?? 0) <= least / 2,
  );
  for (const [key] of gone) crowds.delete(key);
  await disperse(
    db,
    gone.map(([, { merchant, buyer }]): Pair => [merchant, buyer]),
  );
  return crowds;
}

/** A pair's orders as they stand, of those that change. */
function changingOrders(changes: ReadonlyMap<string, Change<JudgedOrder>>, key: string): JudgedOrder[] {
  return Array.from(changes.values()).flatMap(({ before }) => (before && keyOf(before) === key ? [before] : []));
}

/** Reads all rows about `pairs` and lays `changes` over them. */
export async function pairRows(
  db: Kysely<Database>,
  pairs: readonly Pair[],
  changes: PairChanges,
  view: View,
): Promise<PairRows[]> {
  const previous = new Map((await byPair(db, 'pairs', pairs)).map((row) => [pairKey(row.merchant, row.buyer), row]));
  // What is not yet a pair has no rows either.
  const known = pairs.filter(([merchant, buyer]) => previous.has(pairKey(merchant, buyer)));
  const crowds = await standingCrowds(db, known, changes, view);
  const few = crowds.size === 0 ? known : known.filter(([merchant, buyer]) => !crowds.has(pairKey(merchant, buyer)));
  const orders = groupBy(await ordersOf(db, few), keyOf);
  for (const [key, { due }] of crowds) {
    const changing = changingOrders(changes.orders, key);
    orders.set(key, [...changing, ...due.filter(({ id }) => !changes.orders.has(id))]);
  }
  const written = await byPair(db, 'reviews', known);
  const reviews = groupBy(written, keyOf);
  const asked = written.map(({ merchant, id }): Key => [merchant, id]);
  const stars = groupBy(await rowsBy(db, 'review_stars', ['merchant', 'review'], asked), ({ review }) => review);
  const starsBefore = (review: string): readonly Stars[] => stars.get(review) ?? none;
  // Only its own event moves a review to another pair, and that event states its stars.
  const starsAfter = (review: string): readonly Stars[] => changes.stars.get(review) ?? starsBefore(review);
  const [ordersAfter, reviewsAfter] = [changedRows(changes.orders), changedRows(changes.reviews)];

  const found = pairs.map(([merchant, buyer]): Omit<PairRows, 'links'> => {
    const key = pairKey(merchant, buyer);
    const before = { orders: orders.get(key) ?? none, reviews: reviews.get(key) ?? none, stars: starsBefore };
    const after = {
      orders: ordersAfter(key, before.orders),
      reviews: reviewsAfter(key, before.reviews),
      stars: starsAfter,
    };
    return { merchant, buyer, previous: previous.get(key), crowd: crowds.get(key), before, after };
  });
  const unsure = found.filter((pair) => isEmpty(pair) || changes.linked.has(pair.merchant, pair.buyer));
  const said = await byPair(
    db,
    'moderations',
    unsure.map(({ merchant, buyer }): Pair => [merchant, buyer]),
  );
  const links = mergeRows(said, changes.moderations, linkOf);
  return found.map((pair) => Object.assign(pair, { links: links.get(pairKey(pair.merchant, pair.buyer)) ?? none }));
}
