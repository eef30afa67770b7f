import { sql, type Kysely, type Transaction } from 'kysely';
import { columnTypes } from '@huitou/store/column-types.js';
import type { Database } from '@huitou/store/schema.js';
import type { Sql } from './sql.ts';

interface Columns {
  readonly text: Sql;
}

/** Measures that a dimension may have. */
export const PARTS = 8;

const columns = {
  /**
   * The method: a row a measure, with today's worth of a forward-weighted unit. `place` counts through the document, `part`
   * through the dimension. `stars` is 1 for stars, 2 for returns.
   */
  rank_measure: ({
    text,
  }: Columns) => sql`id ${text} primary key, place integer, dimension integer, part integer, stars integer,
    weight double precision, prior double precision, least double precision, most double precision, worth double precision`,
  rank_dimension: () => sql`place integer primary key, weight double precision`,
  rank_merchant: ({
    text,
  }: Columns) => sql`seq bigint primary key, id ${text}, industry ${text}, buyers double precision,
    returning_buyers double precision, ranked integer`,
  /** Who was ranked the day before, and whom each industry was compared with. */
  rank_was: ({ text }: Columns) => sql`id ${text} primary key`,
  rank_peers_were: ({ text }: Columns) => sql`industry ${text} primary key, peer ${text}`,
  /** The knots of returns, numbered in order. */
  rank_knot: ({ text }: Columns) => sql`id ${text} primary key, knot integer`,
  /** By how much the curve of a group rises at each knot, and how many returns each member would have by it. */
  rank_rise: ({ text }: Columns) => sql`no integer, id ${text}, rise double precision, primary key (no, id)`,
  rank_expected: () => sql`no integer, seq bigint, expected double precision, primary key (no, seq)`,
  /** Counters of today: effective sums. */
  rank_amount: () => sql`seq bigint, place integer, dimension integer, s double precision, n double precision,
    q double precision, primary key (seq, place)`,
  /** The group of each industry, numbered where it is in use (`no`), and what it is called. */
  rank_peers: ({ text }: Columns) => sql`industry ${text} primary key, peer ${text}, merchants bigint, no integer`,
  /** A row for every place of a ranked merchant in a group in use; `judged` in the one it is compared with. */
  rank_member: ({ text }: Columns) => sql`no integer, seq bigint, id ${text}, judged integer, primary key (no, seq)`,
  /**
   * What is alike for all members of a group in one measure; `ranked` where it tells them apart. `to_percent` turns a doubled
   * mid-rank into a percentile.
   */
  rank_pool:
    () => sql`circle bigint primary key, no integer, place integer, dimension integer, part integer, ranked integer,
    weight double precision, stars integer, prior double precision, mean double precision, variance double precision,
    least double precision, most double precision, merchants bigint, to_percent double precision`,
  /**
   * Figures in steps of the grid, in the order of their values: ends only where judged, how many values of the circle are
   * below, and the doubled mid-rank.
   */
  rank_value: () => sql`circle bigint, value bigint, seq bigint, low bigint, high bigint, below bigint, twice bigint,
    primary key (circle, value, seq)`,
  /** Dimensions, in steps, with the percentiles of their measures. */
  rank_score: () => sql`no integer, seq bigint, dimension integer, value bigint, low bigint, high bigint,
    ${sql.raw(Array.from({ length: PARTS }, (_, part) => `percentile${part} double precision`).join())},
    primary key (no, seq, dimension)`,
  /** The index of each member, like `rank_value`. */
  rank_whole: () => sql`circle bigint, value bigint, seq bigint, low bigint, high bigint, below bigint, twice bigint,
    primary key (circle, value, seq)`,
} satisfies Record<string, (types: Columns) => Sql>;

/**
 * Makes the tables in which the steps of a ranking hand each other their results, where this connection has none yet,
 * and empties them. Each lies in the order of its key, so the place of any figure among the values is one look-up;
 * window functions over values and ends together sort three times as much.
 */
export async function clearTables(db: Transaction<Database>): Promise<void> {
  const { text } = columnTypes(db as never);
  const embedded = text === 'text';
  const types = { text: embedded ? sql.raw(text) : (text as Sql) };
  const keyed = embedded ? sql.raw('without rowid') : sql.raw('');
  for (const [name, list] of Object.entries(columns)) {
    await sql`create temporary table if not exists ${sql.ref(name)} (${list(types)}) ${keyed}`.execute(db);
    await sql`delete from ${sql.ref(name)}`.execute(db);
  }
}

/** Runs `work` in a transaction of its own, or in the one that `db` is. */
export function inTransaction<T>(db: Kysely<Database>, work: (db: Transaction<Database>) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db as Transaction<Database>) : db.transaction().execute(work);
}
