import { CompiledQuery, sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../store/schema.ts';
import { columns, keys, type Kept } from './columns.ts';

type Value = string | number | null;

/** Rows a statement writes or keys it asks for. Few sizes, so that few texts are compiled and prepared, each once. */
const WRITES = [512, 64, 8, 1] as const;
const READS = [1, 16, 128, 1024] as const;

const texts = new WeakMap<object, Map<string, string>>();

/** The SQL of a statement with its places, worked out once an engine. */
function text(db: Kysely<Database>, name: string, build: () => RawBuilder<unknown>): string {
  const adapter = db.getExecutor().adapter.constructor;
  let known = texts.get(adapter);
  if (!known) texts.set(adapter, (known = new Map()));
  let found = known.get(name);
  if (found === undefined) known.set(name, (found = build().compile(db).sql));
  return found;
}

const places = (count: number): RawBuilder<unknown> => sql`(${sql.join(new Array<null>(count).fill(null))})`;
const tuples = (rows: number, width: number): RawBuilder<unknown> =>
  sql.join(Array.from({ length: rows }, () => places(width)));
const refs = (names: readonly string[]): RawBuilder<unknown> => sql.join(names.map((name) => sql.ref(name)));

/** `replace`: the row given takes the place of the one with its key. `add`: numbers are added to those that stand. */
type Conflict = 'replace' | 'add';

/**
 * The sum of what stands and what comes. Where all but a billionth cancels out, what is left is rounding: a merchant
 * whose only observation was withdrawn has none, and not 10^-13 of one.
 */
function added(table: Kept, name: string): RawBuilder<unknown> {
  const [stands, comes] = [sql.ref(`${table}.${name}`), sql.ref(`excluded.${name}`)];
  return sql`case when abs(${stands} + ${comes}) <= 1e-9 * (abs(${stands}) + abs(${comes})) then 0 else ${stands} + ${comes} end`;
}

function insert(table: Kept, rows: number, conflict: Conflict): RawBuilder<unknown> {
  const names: readonly string[] = columns[table];
  const key: readonly string[] = keys[table];
  const rest = names.filter((name) => !key.includes(name));
  const set = rest.map((name) => {
    return sql`${sql.ref(name)} = ${conflict === 'add' ? added(table, name) : sql.ref(`excluded.${name}`)}`;
  });
  const otherwise = set.length > 0 ? sql`do update set ${sql.join(set)}` : sql`do nothing`;
  return sql`insert into ${sql.table(table)} (${refs(names)}) values ${tuples(rows, names.length)}
    on conflict (${refs(key)}) ${otherwise}`;
}

/** Writes whole rows, many a statement; a row whose key stands already is replaced or added to. */
export async function write<T extends Kept>(
  db: Kysely<Database>,
  table: T,
  rows: readonly Database[T][],
  conflict: Conflict = 'replace',
): Promise<void> {
  const names: readonly (keyof Database[T])[] = columns[table];
  let from = 0;
  for (const size of WRITES) {
    for (; rows.length - from >= size; from += size) {
      const values: Value[] = [];
      for (let i = from; i < from + size; i++) {
        const row = rows[i] as Database[T];
        for (const name of names) values.push(row[name] as Value);
      }
      const statement = text(db, `${conflict} ${table} ${size}`, () => insert(table, size, conflict));
      await db.executeQuery(CompiledQuery.raw(statement, values));
    }
  }
}

/** Runs a statement over `keys` in slices of few sizes; the last slice is filled up by repeating a key. */
async function slices<R>(
  db: Kysely<Database>,
  name: string,
  asked: readonly (readonly Value[])[],
  build: (rows: number) => RawBuilder<unknown>,
): Promise<R[]> {
  const found: R[] = [];
  const largest = READS[READS.length - 1] as number;
  for (let from = 0; from < asked.length; from += largest) {
    const slice = asked.slice(from, from + largest);
    const size = READS.find((candidate) => candidate >= slice.length) ?? largest;
    const last = slice[slice.length - 1] ?? [];
    const values: Value[] = [];
    for (let i = 0; i < size; i++) values.push(...(slice[i] ?? last));
    const statement = text(db, `${name} ${size}`, () => build(size));
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

/** Rows about one of the pairs of merchant and buyer. */
export function byPair<T extends 'pairs' | 'orders' | 'reviews' | 'moderations'>(
  db: Kysely<Database>,
  table: T,
  pairs: readonly (readonly [merchant: string, buyer: string])[],
): Promise<Database[T][]> {
  return slices(db, `${table} by pair`, pairs, (rows) => {
    return sql`select ${refs(columns[table])} from ${sql.table(table)}
      where (merchant, buyer) in (values ${tuples(rows, 2)})`;
  });
}

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
export async function removePairs(db: Kysely<Database>, pairs: readonly (readonly [string, string])[]): Promise<void> {
  await slices(db, 'remove pairs', pairs, (rows) => {
    return sql`delete from pairs where (merchant, buyer) in (values ${tuples(rows, 2)})`;
  });
}
