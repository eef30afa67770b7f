import type { CrowdDaysTable, CrowdsTable, Database } from '@huitou/store/schema.js';
import { sql, type Kysely } from 'kysely';
import type { JudgedOrder } from '../sql/columns.ts';
import { byPair, ordersByKey, removeBy, rowsBy, type Key } from '../sql/look-up.ts';
import { pairKey, type Pair } from './pair-key.ts';

/** The tables that keep sums of crowds. */
export const crowdTables = ['crowds', 'crowd_days', 'crowd_orders'] as const;

/** Orders from which on a pair looks like many people under one name, such as the guests of a shop. */
export const CROWD = 1_000;

/** A pair with so many orders that it is kept by sums of them. */
export interface Crowd extends CrowdsTable {
  readonly days: readonly CrowdDaysTable[];
  /** Orders that say something else by themselves since the pair was last looked at. */
  readonly due: readonly JudgedOrder[];
}

/** Forgets the sums of pairs, which stay pairs. */
export async function dropCrowds(db: Kysely<Database>, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  for (const table of crowdTables) await removeBy(db, table, ['merchant', 'buyer'], pairs);
}

async function dueOrders(db: Kysely<Database>, [merchant, buyer]: Pair, asOf: number): Promise<JudgedOrder[]> {
  const due = await db
    .selectFrom('crowd_orders')
    .select('id')
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .where('due_at', '<=', asOf)
    .execute();
  return ordersByKey(
    db,
    due.map(({ id }): Key => [merchant, buyer, id]),
  );
}

/** Those of `pairs` that are kept by sums, at the time `asOf` (ms). Where there is none that is known after one look. */
export async function crowdsOf(
  db: Kysely<Database>,
  pairs: readonly Pair[],
  asOf: number,
): Promise<Map<string, Crowd>> {
  const crowds = new Map<string, Crowd>();
  const { rows: first } = await sql`select 1 from crowds limit 1`.execute(db);
  if (first.length === 0 || pairs.length === 0) return crowds;
  for (const row of await byPair(db, 'crowds', pairs)) {
    const pair: Pair = [row.merchant, row.buyer];
    const days = await rowsBy(db, 'crowd_days', ['merchant', 'buyer'], [pair]);
    crowds.set(pairKey(...pair), { ...row, days, due: await dueOrders(db, pair, asOf) });
  }
  return crowds;
}

/** When the next order of a crowd says something else by itself (ms); null if none does. */
export async function nextDue(db: Kysely<Database>, [merchant, buyer]: Pair): Promise<number | null> {
  const row = await db
    .selectFrom('crowd_orders')
    .select('due_at')
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at ?? null;
}

/** When the latest purchase that stands was paid (ms), but for orders `except`; null where there is none. */
export async function storedLastPaid(
  db: Kysely<Database>,
  [merchant, buyer]: Pair,
  except: ReadonlySet<string>,
): Promise<number | null> {
  const rows = await db
    .selectFrom('orders')
    .select(['id', 'paid_at'])
    .where('merchant', '=', merchant)
    .where('buyer', '=', buyer)
    .where('void_at', 'is', null)
    .where('linked', '=', 0)
    .where('paid_at', 'is not', null)
    .orderBy('paid_at', 'desc')
    .limit(except.size + 1)
    .execute();
  return rows.find(({ id }) => !except.has(id))?.paid_at ?? null;
}
