import type { Kysely } from 'kysely';
import { columns, judged } from '@huitou/engine/ledger/sql/columns.js';
import { pairFacts } from '@huitou/engine/ledger/pairs/pair-facts.js';
import type { Database } from '@huitou/store/schema.js';
import type { History, Pair } from './replay.ts';

const keyOf = (row: { readonly merchant: string | null; readonly buyer: string | null }): string =>
  `${row.merchant}\n${row.buyer}`;

function grouped<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Everything that a store was told, pair by pair, as the method looks at it. */
export async function historyOf(db: Kysely<Database>): Promise<History> {
  const industries = await db.selectFrom('industries').select(['id', 'parent']).execute();
  const merchants = await db.selectFrom('merchants').select(['id', 'industry']).orderBy('id').execute();
  const pairs = await db.selectFrom('pairs').select(['merchant', 'buyer', 'linked']).execute();
  const orders = grouped(await db.selectFrom('orders').select(judged).execute(), keyOf);
  const reviews = grouped(await db.selectFrom('reviews').select(columns.reviews).execute(), keyOf);
  const stars = grouped(await db.selectFrom('review_stars').selectAll().execute(), ({ review }) => review);
  return {
    industries: Object.fromEntries(industries.map(({ id, parent }) => [id, parent])),
    merchants: merchants.flatMap(({ id, industry }) => (industry === null ? [] : [{ id, industry }])),
    pairs: pairs.map((row): Pair => {
      const [bought, wrote] = [orders.get(keyOf(row)) ?? [], reviews.get(keyOf(row)) ?? []];
      const facts = pairFacts(bought, wrote, (review) => stars.get(review) ?? [], row.linked === 1);
      return { merchant: row.merchant, buyer: row.buyer, facts };
    }),
  };
}
