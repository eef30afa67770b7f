import type { Kysely } from 'kysely';
import type { Database, PairsTable, ReviewsTable } from '@huitou/store/schema.js';
import type { JudgedOrder } from '../sql/columns.ts';
import { byPair, ordersOf, rowsBy, type Key } from '../sql/look-up.ts';
import type { Change } from '../ingest/order-changes.ts';
import { groupBy } from '../ingest/merge-rows.ts';
import { Changes } from './changes.ts';
import { pairKey, Pairs, type Pair } from './pair-key.ts';
import { CROWD, crowdsOf, dropCrowds, type Crowd } from './crowd-rows.ts';
import type { View } from './view.ts';
import { speaksOfLink } from '../ingest/said-of-reviews.ts';

type Stars = Database['review_stars'];
type Moderation = Database['moderations'];
type Row = { readonly id: string; readonly merchant: string | null; readonly buyer: string | null };

/** What is about to change in the rows that pairs are made of. */
export interface PairChanges {
  readonly orders: Changes<JudgedOrder>;
  readonly reviews: Changes<ReviewsTable>;
  readonly stars: ReadonlyMap<string, readonly Stars[]>;
  /** What is said of pairs being linked. */
  readonly links: Changes<Moderation>;
  readonly linked: Pairs;
}

const ownerOf = (row: Row): string | null => (row.merchant && row.buyer ? pairKey(row.merchant, row.buyer) : null);
const linkOf = (row: Moderation): string | null => (speaksOfLink(row) ? ownerOf(row) : null);

/** Changes of rows, and moderations that say something new, as pairs are to see them. */
export const pairChanges = ({
  orders = new Map(),
  reviews = new Map(),
  stars = new Map(),
  moderations = new Map(),
  linked = new Pairs(),
}: {
  readonly orders?: ReadonlyMap<string, Change<JudgedOrder>>;
  readonly reviews?: ReadonlyMap<string, Change<ReviewsTable>>;
  readonly stars?: PairChanges['stars'];
  readonly moderations?: ReadonlyMap<string, Moderation>;
  readonly linked?: Pairs;
}): PairChanges => ({
  orders: new Changes(orders, ownerOf),
  reviews: new Changes(reviews, ownerOf),
  stars,
  links: new Changes(new Map(Array.from(moderations, ([id, after]) => [id, { before: undefined, after }])), linkOf),
  linked,
});

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
  const sizeOf = (key: string, crowd: Crowd): number =>
    crowd.orders + orders.arriving(key).length - orders.standing(key).length;
  const gone = [...crowds].filter(
    ([key, crowd]) => linked.has(crowd.merchant, crowd.buyer) || sizeOf(key, crowd) <= least / 2,
  );
  for (const [key] of gone) crowds.delete(key);
  await dropCrowds(
    db,
    gone.map(([, { merchant, buyer }]): Pair => [merchant, buyer]),
  );
  return crowds;
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
  const orders = groupBy(await ordersOf(db, few), ownerOf);
  for (const [key, { due }] of crowds) {
    orders.set(key, [...changes.orders.standing(key), ...due.filter(({ id }) => !changes.orders.has(id))]);
  }
  const written = await byPair(db, 'reviews', known);
  const reviews = groupBy(written, ownerOf);
  const asked = written.map(({ merchant, id }): Key => [merchant, id]);
  const stars = groupBy(await rowsBy(db, 'review_stars', ['merchant', 'review'], asked), ({ review }) => review);
  const starsBefore = (review: string): readonly Stars[] => stars.get(review) ?? none;
  // Only its own event moves a review to another pair, and that event states its stars.
  const starsAfter = (review: string): readonly Stars[] => changes.stars.get(review) ?? starsBefore(review);

  const found = pairs.map(([merchant, buyer]): Omit<PairRows, 'links'> => {
    const key = pairKey(merchant, buyer);
    const before = { orders: orders.get(key) ?? none, reviews: reviews.get(key) ?? none, stars: starsBefore };
    const after = {
      orders: changes.orders.over(key, before.orders),
      reviews: changes.reviews.over(key, before.reviews),
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
  const stored = groupBy(said, linkOf);
  return found.map((pair) => {
    const key = pairKey(pair.merchant, pair.buyer);
    return { ...pair, links: changes.links.over(key, stored.get(key) ?? none) };
  });
}
