import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { columns, judged, type JudgedOrder, type Kept } from './columns.ts';
import { places, refs, textOf, tuples, type Value } from './statement-text.ts';
import type { Pair } from '../pairs/pair-key.ts';

/** Keys a statement asks for. Few sizes, so that few texts are compiled and prepared, each once. */
const SIZES = [1, 16, 128, 1024] as const;

/** Runs a statement over `keys` in slices of few sizes; the last slice is filled up by repeating a key. */
async function slices<R>(
  db: Kysely<Database>,
  name: string,
  asked: readonly (readonly Value[])[],
  build: (rows: number) => RawBuilder<unknown>,
): Promise<R[]> {
  const found: R[] = [];
  const largest = SIZES[SIZES.length - 1] as number;
  for (let from = 0; from < asked.length; from += largest) {
    const slice = asked.slice(from, from + largest);
    const size = SIZES.find((candidate) => candidate >= slice.length) ?? largest;
    const last = slice[slice.length - 1] ?? [];
    const values: Value[] = [];
    for (let i = 0; i < size; i++) values.push(...(slice[i] ?? last));
    const statement = textOf(db, `${name} ${size}`, () => build(size));
    const { rows } = await db.executeQuery<R>(CompiledQuery.raw(statement, values));
    if (found.length === 0 && asked.length <= largest) return rows;
    for (const row of rows) found.push(row);
  }
  return found;
}

type Column<T extends Kept> = keyof Database[T] & string;

/** Rows whose `column` is one of `values`. */
export function byColumn<T extends Kept>(
  db: Kysely<Database>,
  table: T,
  column: Column<T>,
  values: Iterable<string>,
): Promise<Database[T][]> {
  const asked = Array.from(values, (value) => [value]);
  return slices(db, `${table} by ${column}`, asked, (rows) => {
    return sql`select ${refs(columns[table])} from ${sql.table(table)} where ${sql.ref(column)} in ${places(rows)}`;
  });
}

function ofPairs<R>(db: Kysely<Database>, table: Kept, names: readonly string[], pairs: readonly Pair[]): Promise<R[]> {
  return slices(db, `${table} by pair`, pairs, (rows) => {
    return sql`select ${refs(names)} from ${sql.table(table)} where (merchant, buyer) in (values ${tuples(rows, 2)})`;
  });
}

/** Rows about one of the pairs of merchant and buyer. */
export const byPair = <T extends 'pairs' | 'reviews' | 'moderations'>(
  db: Kysely<Database>,
  table: T,
  pairs: readonly Pair[],
): Promise<Database[T][]> => ofPairs(db, table, columns[table], pairs);

/** Orders of some pairs, as far as they are judged by them. */
export const ordersOf = (db: Kysely<Database>, pairs: readonly Pair[]): Promise<JudgedOrder[]> =>
  ofPairs(db, 'orders', judged, pairs);

/** Deletes the rows that `byColumn` would find. */
export async function removeBy<T extends Kept>(
  db: Kysely<Database>,
  table: T,
  column: Column<T>,
  values: Iterable<string>,
): Promise<void> {
  const asked = Array.from(values, (value) => [value]);
  await slices(db, `remove ${table} by ${column}`, asked, (rows) => {
    return sql`delete from ${sql.table(table)} where ${sql.ref(column)} in ${places(rows)}`;
  });
}

/** Deletes pairs. */
export async function removePairs(db: Kysely<Database>, pairs: readonly Pair[]): Promise<void> {
  await slices(db, 'remove pairs', pairs, (rows) => {
    return sql`delete from pairs where (merchant, buyer) in (values ${tuples(rows, 2)})`;
  });
}
