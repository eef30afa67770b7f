import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '@huitou/store/schema.js';
import { given, takesArrays } from './arrays.ts';
import { columns, keys, type Kept } from './columns.ts';
import { refs, run, tuples, type Value } from './statement-text.ts';

/** Rows a statement of SQLite writes. Few sizes, so that few texts are compiled and prepared, each once. */
const SIZES = [512, 64, 8, 1] as const;
/** Rows a statement of PostgreSQL writes at most. */
const MOST = 20_000;

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

function insert(table: Kept, rows: RawBuilder<unknown>, conflict: Conflict): RawBuilder<unknown> {
  const names: readonly string[] = columns[table];
  const key: readonly string[] = keys[table];
  const rest = names.filter((name) => !key.includes(name));
  const set = rest.map((name) => {
    return sql`${sql.ref(name)} = ${conflict === 'add' ? added(table, name) : sql.ref(`excluded.${name}`)}`;
  });
  const otherwise = set.length > 0 ? sql`do update set ${sql.join(set)}` : sql`do nothing`;
  return sql`insert into ${sql.table(table)} (${refs(names)}) ${rows} on conflict (${refs(key)}) ${otherwise}`;
}

/** Writes whole rows, many a statement; a row whose key stands already is replaced or added to. */
export async function write<T extends Kept>(
  db: Kysely<Database>,
  table: T,
  rows: readonly Database[T][],
  conflict: Conflict = 'replace',
): Promise<void> {
  const names: readonly (keyof Database[T] & string)[] = columns[table];
  if (takesArrays(db)) {
    const build = () => insert(table, sql`select * from ${given(table, names)}`, conflict);
    for (let from = 0; from < rows.length; from += MOST) {
      const slice = rows.slice(from, from + MOST);
      const arrays = names.map((name) => slice.map((row) => row[name] as Value));
      await run(db, `${conflict} ${table}`, build, arrays);
    }
    return;
  }
  let from = 0;
  for (const size of SIZES) {
    const build = () => insert(table, sql`values ${tuples(size, names.length)}`, conflict);
    for (; rows.length - from >= size; from += size) {
      const values: Value[] = [];
      for (let i = from; i < from + size; i++) {
        const row = rows[i] as Database[T];
        for (const name of names) values.push(row[name] as Value);
      }
      await run(db, `${conflict} ${table} ${size}`, build, values);
    }
  }
}
