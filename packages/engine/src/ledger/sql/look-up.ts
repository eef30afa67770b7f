import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { given, takesArrays, transposed } from './arrays.ts';
import { columns, judged, keys, type Column, type JudgedOrder, type Kept } from './columns.ts';
import { isOneOf, refs, run, type Value } from './statement-text.ts';
import type { Pair } from '../pairs/pair-key.ts';

/** Keys a statement of SQLite asks for. Few sizes, so that few texts are compiled and prepared, each once. */
const SIZES = [1, 16, 128, 1024] as const;
/** Keys a statement of PostgreSQL asks for at most. */
const MOST = 50_000;

/** The values of some columns that rows are asked for by. */
export type Key = readonly Value[];

/** What is done with the rows that are found, up to the condition: `table` is there by its own name. */
interface Act {
  readonly name: string;
  readonly table: Kept;
  readonly head: RawBuilder<unknown>;
  /** The word before a further source of rows. */
  readonly also: 'cross join' | 'using';
}

/** Runs a statement over the rows of which the columns `by` have one of the values `asked`. */
async function over<R>(
  db: Kysely<Database>,
  { name, table, head, also }: Act,
  by: readonly string[],
  asked: readonly Key[],
): Promise<R[]> {
  const found: R[] = [];
  const arrays = takesArrays(db) && asked.length > 1;
  const largest = arrays ? MOST : (SIZES[SIZES.length - 1] as number);
  for (let from = 0; from < asked.length; from += largest) {
    const slice = asked.slice(from, from + largest);
    const rows = arrays ? await askedInArrays(slice) : await askedOneByOne(slice);
    if (asked.length <= largest) return rows;
    for (const row of rows) found.push(row);
  }
  return found;

  function askedInArrays(slice: readonly Key[]): Promise<R[]> {
    const equal = by.map((column) => sql`${sql.ref(`${table}.${column}`)} = ${sql.ref(`given.${column}`)}`);
    const build = () => sql`${head} ${sql.raw(also)} ${given(table, by)} where ${sql.join(equal, sql` and `)}`;
    return run(db, `${name} by ${by.join()}`, build, transposed(slice, by.length));
  }

  /** The slice is filled up by repeating a key. Of one key alone columns are equal: a planner sees in which part it lies. */
  function askedOneByOne(slice: readonly Key[]): Promise<R[]> {
    const size = SIZES.find((candidate) => candidate >= slice.length) ?? largest;
    const last = slice[slice.length - 1] ?? [];
    const values: Value[] = [];
    for (let i = 0; i < size; i++) values.push(...(slice[i] ?? last));
    return run(db, `${name} by ${by.join()} ${size}`, () => sql`${head} where ${isOneOf(by, size)}`, values);
  }
}

const reading = (table: Kept, names: readonly string[]): Act => ({
  name: `${names.length} columns of ${table}`,
  table,
  head: sql`select ${refs(names, table)} from ${sql.table(table)}`,
  also: 'cross join',
});

/** Rows of which the columns `by` have one of the values `asked`. Each is to be asked for once. */
export const rowsBy = <T extends Kept>(
  db: Kysely<Database>,
  table: T,
  by: readonly Column<T>[],
  asked: readonly Key[],
): Promise<Database[T][]> => over(db, reading(table, columns[table]), by, asked);

/** Rows by their whole key. */
export const rowsByKey = <T extends Kept>(
  db: Kysely<Database>,
  table: T,
  asked: readonly Key[],
): Promise<Database[T][]> => rowsBy(db, table, keys[table], asked);

/** Rows about one of the pairs of merchant and buyer. */
export const byPair = <T extends 'pairs' | 'reviews' | 'moderations' | 'crowds'>(
  db: Kysely<Database>,
  table: T,
  pairs: readonly Pair[],
): Promise<Database[T][]> => over(db, reading(table, columns[table]), ['merchant', 'buyer'], pairs);

/** Orders of some pairs, as far as they are judged by them. */
export const ordersOf = (db: Kysely<Database>, pairs: readonly Pair[]): Promise<JudgedOrder[]> =>
  over(db, reading('orders', judged), ['merchant', 'buyer'], pairs);

/** Orders by their whole key, as far as their pairs are judged by them. */
export const ordersByKey = (db: Kysely<Database>, asked: readonly Key[]): Promise<JudgedOrder[]> =>
  over(db, reading('orders', judged), keys.orders, asked);

/** Deletes the rows of which the columns `by` have one of the values `asked`. */
export async function removeBy<T extends Kept>(
  db: Kysely<Database>,
  table: T,
  by: readonly Column<T>[],
  asked: readonly Key[],
): Promise<void> {
  const head = sql`delete from ${sql.table(table)}`;
  await over(db, { name: `remove from ${table}`, table, head, also: 'using' }, by, asked);
}

/** Deletes rows by their whole key. */
export const removeKeys = <T extends Kept>(db: Kysely<Database>, table: T, asked: readonly Key[]): Promise<void> =>
  removeBy(db, table, keys[table], asked);
